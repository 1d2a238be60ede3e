import AloudDiagnostics
import AloudModel

/// What the labels of a list say about it.
extension ChoiceLists {
  /// The rows without choices that are no answers, each of which is named.
  mutating func answers(of name: String, _ rows: [FormRow]) -> [FormRow] {
    var rows = rows
    while let found = nonAnswer(among: rows) {
      sheet.leave(
        .formNonAnswer(found.label, name, found.kind), at: rows[found.place].place,
        help: "nothing to do: it is left out, and staff can always skip a question")
      rows.remove(at: found.place)
    }
    return rows
  }

  private func nonAnswer(
    among rows: [FormRow]
  ) -> (place: Int, label: String, kind: NonAnswer)? {
    let texts = rows.map { $0.texts("label", languages) }
    for language in Set(texts.flatMap(\.keys)).sorted() {
      let labels = texts.map { $0[language] ?? $0[languages.standard] ?? "" }
      if let found = NonAnswer.all(among: labels).first {
        return (found.place, labels[found.place], found.kind)
      }
    }
    return nil
  }

  func isNominal(_ rows: [FormRow]) -> Bool {
    let texts = rows.map { $0.texts("label", languages) }
    return Set(texts.flatMap(\.keys)).contains { language in
      NominalList.isNominal(texts.map { $0[language] ?? $0[languages.standard] ?? "" })
    }
  }

  /// Whether we know the language of the labels, and no word of theirs is one of degree.
  func isUnordered(_ rows: [FormRow]) -> Bool {
    let texts = rows.map { $0.texts("label", languages) }
    let known = Set(texts.flatMap(\.keys)).filter {
      DegreeMark.languages.contains($0.tag) || languages.isGuessed && $0 == languages.standard
    }
    return !known.isEmpty
      && known.allSatisfy { language in
        !DegreeMark.isIn(texts.map { $0[language] ?? $0[languages.standard] ?? "" })
      }
  }

  /// Least safe first: by the words where they are known, else by the names or the rows.
  func directed(
    _ name: String, _ id: Identifier<ResponseScale>, _ options: [ChoiceList.Option],
    isNumbered: Bool
  ) -> ChoiceList {
    let directions = Set(options.flatMap(\.label.keys)).flatMap { language in
      let labels = options.compactMap { $0.label[language] }
      return languages.isGuessed && language == languages.standard
        ? ScaleDirection.ofAnyLanguage(labels) : [ScaleDirection.of(labels, in: language)]
    }
    var basis: ChoiceList.Basis = isNumbered ? .numbers : .rows
    var isFalling = false
    if directions.contains(.falling) != directions.contains(.rising) {
      basis = .words
      isFalling = directions.contains(.falling)
    }
    if wishes.turned.contains(name) {
      basis = .turned
      isFalling.toggle()
    }
    let labels = isFalling ? options.reversed().map(\.label) : options.map(\.label)
    let run = zip(options, labels).map { ChoiceList.Option(value: $0.value, label: $1) }
    return ChoiceList(name: name, id: id, options: run, basis: basis)
  }
}
