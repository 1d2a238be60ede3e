package import AloudModel

/// The questions of a form, ready for a definition.
package struct ImportedForm: Sendable {
  /// The form's default first, the others as first met.
  package let languages: [Language]
  /// Nothing where the form has none in its first language.
  package let title: [Language: String]?
  let lists: [ChoiceList]
  let scales: [FormScale]
  let comments: [FormQuestion]

  init(_ reader: FormReader, _ lists: ChoiceLists, title: [Language: String]?) {
    let standard = reader.languages.standard
    var languages = [standard]
    for column in reader.sheet.head.names where languages.count < DefinitionReader.mostLanguages {
      let named = reader.languages.language(of: column, base: "label")
      if let named, !languages.contains(named) { languages.append(named) }
    }
    self.languages = languages
    self.title = title?[standard] == nil ? nil : title
    self.lists = lists.used
    scales = reader.scales.all
    comments = reader.comments
  }

  /// The names of the lists that questions use.
  package var listNames: [String] { lists.map(\.name) }

  /// Whether a list that a question uses, or a question, has a name.
  package func has(_ name: String) -> Bool {
    listNames.contains(name)
      || Identifier<Item>(derivedFrom: name).map { id in
        scales.contains { $0.items.contains { $0.id == id } }
      } ?? false
  }

  /// The lines of a definition, in some of the form's languages.
  ///
  /// What a form does not say is guessed, and a comment asks a person to look at it.
  package func questions(in languages: [Language]) -> DraftedQuestions {
    DraftedQuestions(
      responseScales: ["response_scales:"] + lists.flatMap { Self.lines(of: $0, languages) },
      scales: Self.advice + ["scales:"]
        + numbered.flatMap { lines(of: $0.scale, $0.id, languages) },
      comments: commentLines(languages))
  }

  private static let advice = [
    "# Please look at every scale: `level` and `acts` are guesses, and a question to which the",
    "# safest answer is the lowest one needs the line `keying: reversed`. What each word means:",
    "# Documentation/Formats.md.",
  ]

  private static func lines(of list: ChoiceList, _ languages: [Language]) -> [String] {
    let values = list.options.map(\.value)
    let side = values.count / 2
    let options = list.options.map { option in
      "      - {value: \(option.value), label: \(YAMLQuoting.flow(option.label, languages))}"
    }
    return ["  - id: \(list.id)", "    options:"] + options + [
      "    # \(list.basis.comment): check that the first is the least safe answer.",
      "    unfavourable: \(written(values.prefix(side)))",
      "    favourable: \(written(values.suffix(side)))",
    ]
  }

  private static func written(_ values: ArraySlice<Int>) -> String {
    "[\(values.map(String.init).joined(separator: ", "))]"
  }

  /// Every scale with an id of its own.
  private var numbered: [(id: String, scale: FormScale)] {
    var taken: Set<String> = []
    var numbers: [String: Int] = [:]
    return scales.map { scale in
      let name = scale.groupName ?? "\(scale.list.name) questions"
      let stem = Identifier<Scale>(derivedFrom: name, atMost: 58)?.text ?? "scale"
      var id = stem
      while !taken.insert(id).inserted {
        numbers[stem, default: 1] += 1
        id = "\(stem)-\(numbers[stem, default: 1])"
      }
      return (id, scale)
    }
  }

  private func lines(of scale: FormScale, _ id: String, _ languages: [Language]) -> [String] {
    var title = scale.group?.texts ?? [:]
    if title[languages[0]] == nil { title[languages[0]] = scale.groupName ?? id }
    var lines = ["  - id: \(id)", "    title:"]
    lines += YAMLQuoting.block(title, languages, indentation: 6)
    lines += [
      "    level: other", "    acts: both", "    responses: \(scale.list.id)", "    items:",
    ]
    for item in scale.items {
      lines.append("      - id: \(item.id)")
      if item.reversal != nil {
        lines.append("        keying: reversed # Please check: the lowest answer is the safest.")
      }
      lines.append("        text:")
      lines += YAMLQuoting.block(item.texts, languages, indentation: 10)
    }
    return lines
  }

  private func commentLines(_ languages: [Language]) -> [String] {
    guard !comments.isEmpty else { return [] }
    return ["comments:"]
      + comments.flatMap { comment in
        ["  - id: \(comment.id)", "    text:"]
          + YAMLQuoting.block(comment.texts, languages, indentation: 6)
      }
  }
}
