import AloudDiagnostics
import AloudModel

/// The labels of a list in one language, read once for all rules.
private struct JudgedLabels {
  let language: Language
  let written: [String]
  let plain: [PlainLabel]

  init(_ labels: [LocalizedText], in language: Language) {
    self.language = language
    written = labels.map { $0.text(in: language) }
    plain = written.map(PlainLabel.init)
  }

  private init(_ labels: JudgedLabels, without places: Set<Int>) {
    language = labels.language
    written = labels.written.indices.filter { !places.contains($0) }.map { labels.written[$0] }
    plain = labels.plain.indices.filter { !places.contains($0) }.map { labels.plain[$0] }
  }

  /// The labels that are left once some are left out.
  func without(_ places: Set<Int>) -> JudgedLabels {
    places.isEmpty ? self : JudgedLabels(self, without: places)
  }

  var isUnordered: Bool {
    DegreeMark.languages.contains(language.tag) && !DegreeMark.isIn(written)
  }
}

extension DefinitionReader {
  /// Refuses options that are no degree of anything: they would be scored as if they were.
  ///
  /// - Parameter labels: one for each entry; nothing where it could not be read.
  mutating func judge(_ labels: [LocalizedText?], of entries: [Field], owner: String) {
    let written = zip(labels, entries).compactMap { label, entry in label.map { ($0, entry) } }
    let all = languages.map { JudgedLabels(written.map(\.0), in: $0) }
    let refused = refuseNonAnswers(all, of: written.map(\.1), owner)
    let judged = all.map { $0.without(refused) }
    let fields = written.indices.filter { !refused.contains($0) }.map { written[$0].1 }
    guard let first = entries.first else { return }
    guard !judged.contains(where: { NominalList.isNominal($0.plain) }) else {
      return error(
        .nominalOptions(owner), at: first.place,
        help: "ask it under 'breakdowns', where answers are groups, or leave the question out")
    }
    guard fields.count > 1, written.count == entries.count else { return }
    if !judged.isEmpty, judged.allSatisfy(\.isUnordered) {
      warning(
        .unorderedOptions(owner), at: first.place,
        help: "if they are kinds of something, ask it under 'breakdowns', where answers are groups")
    }
    judgeDirections(judged, of: fields, owner)
  }

  private mutating func refuseNonAnswers(
    _ judged: [JudgedLabels], of entries: [Field], _ owner: String
  ) -> Set<Int> {
    var told: Set<Int> = []
    for labels in judged {
      for found in NonAnswer.all(among: labels.plain) where told.insert(found.place).inserted {
        error(
          .nonAnswer(labels.written[found.place], of: owner, found.kind),
          at: Self.place(ofLabel: entries[found.place], in: labels.language),
          help: NonAnswer.remedy)
      }
    }
    return told
  }

  /// Words that run up and down, or one way in one language and the other in another: whoever answers
  /// in the one would be scored the other way round.
  private mutating func judgeDirections(
    _ judged: [JudgedLabels], of entries: [Field], _ owner: String
  ) {
    var known: (language: Language, direction: ScaleDirection)?
    for labels in judged {
      let direction = ScaleDirection.of(labels.plain, written: labels.written, in: labels.language)
      switch direction {
      case .unknown: break
      case .mixed:
        let place = ScaleDirection.fall(of: labels.written, in: labels.language) ?? 0
        return error(
          .optionsMixed(owner, labels.language),
          at: Self.place(ofLabel: entries[place], in: labels.language),
          help: "write the options from the least to the most")
      case .rising, .falling:
        guard let first = known, first.direction != direction else {
          known = known ?? (labels.language, direction)
          continue
        }
        return error(
          .languagesOpposed(owner, first.language, labels.language),
          at: Self.place(ofLabel: entries[0], in: labels.language),
          help: "put the labels into the same order in every language",
          related: Diagnostic.Related(
            "in '\(first.language.tag)' it runs the other way",
            at: Self.place(ofLabel: entries[0], in: first.language)))
      }
    }
  }

  /// Every breakdown offers to say nothing, and nobody can count a group of those who do.
  mutating func refuseDecline(
    _ labels: [LocalizedText], at places: [SourceRange], of owner: String
  ) {
    for (label, place) in zip(labels, places) {
      let declining = languages.lazy.map { label.text(in: $0) }.first(where: NonAnswer.isNoGroup)
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
      text: "'\(label)' of \(owner) is no group of people: every breakdown offers to say nothing")
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

  static func optionsMixed(_ owner: String, _ language: Language) -> Self {
    Self(
      id: "options-mixed",
      text: "the options of \(owner) run up and down in '\(language.tag)'")
  }

  static func languagesOpposed(_ owner: String, _ one: Language, _ other: Language) -> Self {
    Self(
      id: "languages-opposed",
      text: "the options of \(owner) run one way in '\(one.tag)', and the other in '\(other.tag)'")
  }
}
