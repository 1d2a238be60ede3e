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

  /// Whether nothing but the order of its rows says how a list runs, though we know its language: kinds
  /// of things beside a word of degree are no scale.
  func isGuess(_ list: ChoiceList) -> Bool {
    list.basis == .rows
      && list.options.flatMap(\.label.keys).contains { language in
        DegreeMark.languages.contains(language.tag)
          || languages.isGuessed && language == languages.standard
      }
  }

  /// Least safe first: by the words where they are known, else by the names or the rows.
  ///
  /// Nothing where words contradict each other, in one language or between two.
  mutating func directed(
    _ name: String, _ id: Identifier<ResponseScale>, _ options: [ChoiceList.Option],
    isNumbered: Bool, at place: SourceRange
  ) -> ChoiceList? {
    let directions = directions(options)
    guard isOneWay(name, directions, at: place) else { return nil }
    let isKnown = directions.contains { [.rising, .falling].contains($0.direction) }
    var isFalling = directions.contains { $0.direction == .falling }
    let isTurned = wishes.turned.contains(name)
    if isTurned { isFalling.toggle() }
    let labels = isFalling ? options.reversed().map(\.label) : options.map(\.label)
    let run = zip(options, labels).map { ChoiceList.Option(value: $0.value, label: $1) }
    return ChoiceList(
      name: name, id: id, options: run,
      basis: isTurned ? .turned : isKnown ? .words : isNumbered ? .numbers : .rows,
      isWrittenFalling: isFalling != isTurned)
  }

  private typealias Run = (language: Language, direction: ScaleDirection)

  private func directions(_ options: [ChoiceList.Option]) -> [Run] {
    Set(options.flatMap(\.label.keys)).sorted().flatMap { language -> [Run] in
      let labels = options.map { $0.label[language] ?? $0.label[languages.standard] ?? "" }
      guard languages.isGuessed, language == languages.standard else {
        return [(language, ScaleDirection.ofForm(labels, in: language))]
      }
      let found = DegreeMark.known.map { ScaleDirection.ofForm(labels, in: $0) }
        .filter { $0 != .unknown }
      // Words of one language may be those of another; what runs one way is believed.
      let clear = found.filter { $0 != .mixed }
      if clear.isEmpty { return found.map { (language, $0) } }
      return Set(clear).count == 1 ? [(language, clear[0])] : []
    }
  }

  private mutating func isOneWay(
    _ name: String, _ directions: [Run], at place: SourceRange
  ) -> Bool {
    if let rising = directions.first(where: { $0.direction == .rising }),
      let falling = directions.first(where: { $0.direction == .falling }),
      rising.language != falling.language
    {
      sheet.refuse(
        .formOpposedLanguages(name, rising.language.tag, falling.language.tag), at: place,
        help: "put the labels of one language into the order of the other")
      return false
    }
    let mixed = directions.first { $0.direction == .mixed }
    guard let mixed, !wishes.ordered.contains(name) else { return true }
    sheet.refuse(
      .formNoOrder(name, mixed.language.tag), at: place,
      help: "put the least first; if they do run from less to more, add --ordered \(name)")
    return false
  }
}
