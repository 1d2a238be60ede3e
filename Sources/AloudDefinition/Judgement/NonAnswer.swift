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
  /// "Not sure" beside "very sure" is a degree, and so is "does not apply" beside "applies fully".
  static func all(among labels: [String]) -> [(place: Int, kind: NonAnswer)] {
    let plain = labels.map(PlainLabel.init)
    var found: [(place: Int, kind: NonAnswer)] = []
    for (place, label) in plain.enumerated() {
      guard let kind = judged(label) else { continue }
      let isDegree = plain.indices.contains {
        $0 != place && Self.isDegree(plain[$0], beside: kind)
      }
      if !isDegree { found.append((place, kind)) }
    }
    return found
  }

  /// What one label says, without its neighbours.
  static func judged(_ label: PlainLabel) -> NonAnswer? {
    let initials = [label.compact, label.compactBeforeReason]
    if let kind = shortForms.first(where: { initials.contains($0.text) })?.kind { return kind }
    if label.isNothingButSigns { return .unknown }
    for clause in label.clauses {
      // Letters and marks that stand apart are compared as one, which takes longer.
      let isEqual = label.hasMarks ? { $0 == $1 } : isEqual
      if let known = phrases.first(where: { isEqual($0.text, clause) }) { return known.kind }
      if let known = stems.first(where: { clause.hasPrefix($0.text) }) { return known.kind }
    }
    return nil
  }

  /// By bytes: texts outside of ASCII are compared slowly otherwise.
  private static func isEqual(_ one: String, _ other: String) -> Bool {
    one.utf8.count == other.utf8.count && one.utf8.elementsEqual(other.utf8)
  }

  private static func isDegree(_ sibling: PlainLabel, beside kind: NonAnswer) -> Bool {
    guard judged(sibling) == nil else { return false }
    return switch kind {
    case .decline, .unknown, .noOpinion: false
    case .unsure: sureWords.contains(where: sibling.hasWord)
    case .notApplicable: applyWords.contains(where: sibling.hasWord)
    }
  }

  private static let sureWords = [
    "sure", "certain", "confident", "seguro", "segura", "sûr", "sûre", "sicher",
  ]
  private static let applyWords = ["applies", "apply", "applicable", "aplica", "applique"]
}
