/// What an option says that is no place on a scale.
enum NonAnswer: Hashable, Sendable {
  /// What every question of ours offers already.
  case decline
  case unknown
  case unsure
  case notApplicable
  case noOpinion

  /// As a message names it.
  var noun: String {
    switch self {
    case .decline: "says what \"Prefer not to answer\" says, which every question offers"
    case .unknown: "means \"don't know\", which is no place on a scale"
    case .unsure: "means \"not sure\", which is no place on a scale"
    case .notApplicable: "means \"not applicable\", which is no place on a scale"
    case .noOpinion: "means \"no opinion\", which is no place on a scale"
    }
  }

  static let remedy = "leave the option out: staff can always skip a question, and it is not scored"

  /// The options that are no answers, of labels in one language.
  ///
  /// "Not sure" beside "very sure" is a degree, and so are "does not apply" beside "applies fully" and
  /// "pass" beside "fail".
  static func all(among labels: [String]) -> [(place: Int, kind: NonAnswer)] {
    all(among: labels.map(PlainLabel.init))
  }

  static func all(among plain: [PlainLabel]) -> [(place: Int, kind: NonAnswer)] {
    let kinds = plain.map(judged)
    guard kinds.contains(where: { $0 != nil }) else { return [] }
    let answers = zip(plain, kinds).compactMap { label, kind in kind == nil ? label : nil }
    return kinds.enumerated().compactMap { place, kind in
      guard let kind, !NonAnswerDegree.isDegree(plain[place], kind, beside: answers) else {
        return nil
      }
      return (place, kind)
    }
  }

  /// Whether a group of a breakdown that is called so is none: whoever would be in it says nothing.
  static func isNoGroup(_ label: String) -> Bool {
    switch judged(PlainLabel(label)) {
    case .decline, .unknown, .unsure, .noOpinion: true
    case .notApplicable, nil: false
    }
  }

  /// What one label says, without its neighbours.
  static func judged(_ label: PlainLabel) -> NonAnswer? {
    let initials = [label.compact, label.compactBeforeReason]
    if let kind = shortForms.first(where: { initials.contains($0.text) })?.kind { return kind }
    if label.isNothingButSigns { return .unknown }
    for clause in label.clauses {
      // Letters and marks that stand apart are compared as one, which takes longer.
      let isEqual = label.hasMarks ? { $0 == $1 } : isEqual
      for known in [phrases, morePhrases] {
        if let found = known.first(where: { isEqual($0.text, clause) }) { return found.kind }
      }
      for known in [stems, moreStems] {
        if let found = known.first(where: { clause.utf8.starts(with: $0.text.utf8) }) {
          return found.kind
        }
      }
    }
    return nil
  }

  /// By bytes: texts outside of ASCII are compared slowly otherwise.
  private static func isEqual(_ one: String, _ other: String) -> Bool {
    one.utf8.count == other.utf8.count && one.utf8.elementsEqual(other.utf8)
  }
}
