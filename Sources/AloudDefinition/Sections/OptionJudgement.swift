import AloudDiagnostics
import AloudModel

extension DefinitionReader {
  /// Refuses options that are no degree of anything: they would be scored as if they were.
  ///
  /// - Parameter labels: one for each entry; nothing where it could not be read.
  mutating func judge(_ labels: [LocalizedText?], of entries: [Field], owner: String) {
    let written = zip(labels, entries).compactMap { label, entry in label.map { ($0, entry) } }
    var told: Set<Int> = []
    for language in languages {
      let texts = written.map { $0.0.text(in: language) }
      for found in NonAnswer.all(among: texts) where told.insert(found.place).inserted {
        error(
          .nonAnswer(texts[found.place], of: owner, found.kind),
          at: Self.place(ofLabel: written[found.place].1, in: language), help: NonAnswer.remedy)
      }
    }
    guard told.isEmpty, let first = entries.first else { return }
    let isNominal = languages.contains { language in
      NominalList.isNominal(written.map { $0.0.text(in: language) })
    }
    guard !isNominal else {
      return error(
        .nominalOptions(owner), at: first.place,
        help: "ask it under 'breakdowns', where answers are groups, or leave the question out")
    }
    let isUnordered =
      !languages.isEmpty
      && languages.allSatisfy { language in
        DegreeMark.languages.contains(language.tag)
          && !DegreeMark.isIn(written.map { $0.0.text(in: language) })
      }
    guard isUnordered, written.count > 1 else { return }
    warning(
      .unorderedOptions(owner), at: first.place,
      help: "if they are kinds of something, ask it under 'breakdowns', where answers are groups")
  }

  /// Every breakdown offers to say nothing, and nobody can count a group of those who do.
  mutating func refuseDecline(
    _ labels: [LocalizedText], at places: [SourceRange], of owner: String
  ) {
    for (label, place) in zip(labels, places) {
      let declining = languages.lazy.map { label.text(in: $0) }.first {
        NonAnswer.judged(PlainLabel($0)) == .decline
      }
      guard let declining else { continue }
      error(
        .decliningGroup(declining, of: owner), at: place,
        help: "leave the group out: everybody can skip the question")
    }
  }

  private static func place(ofLabel option: Field, in language: Language) -> SourceRange {
    option.node["label"]?[language.tag]?.place ?? option.place
  }
}

extension Diagnostic.Message {
  static func nonAnswer(_ label: String, of owner: String, _ kind: NonAnswer) -> Self {
    Self(id: "non-answer", text: "option '\(label)' of \(owner) \(kind.noun)")
  }

  static func decliningGroup(_ label: String, of owner: String) -> Self {
    Self(
      id: "non-answer",
      text: "group '\(label)' of \(owner) says what every breakdown offers already")
  }

  static func unorderedOptions(_ owner: String) -> Self {
    Self(
      id: "unordered-options",
      text: "nothing in the options of \(owner) says that they run from less to more")
  }

  static func nominalOptions(_ owner: String) -> Self {
    Self(
      id: "nominal-options",
      text: "the options of \(owner) have no order from less to more, and cannot be scored")
  }
}
