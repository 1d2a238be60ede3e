import AloudDiagnostics
import AloudModel

/// A translation is about as long as its original.
///
/// One that is less than half as long, or more than twice, lost a part or was left behind when the
/// original changed. The bound is ours: translations of one line between English and Spanish stay
/// well inside it. Texts of which the longer has under 40 letters are too short to tell.
struct TranslationLengthRule: AdviceRule {
  private static let fewestLetters = 40

  func advise(on survey: WrittenSurvey, _ advisor: inout Advisor) {
    for texts in survey.translations {
      guard let first = texts.first else { continue }
      for other in texts.dropFirst() {
        let lengths = [first, other].map(\.letterCount).sorted()
        guard lengths[1] >= Self.fewestLetters, lengths[1] > 2 * lengths[0],
          first.usesLatinLetters == other.usesLatinLetters
        else { continue }
        advisor.warn(
          .translationLength(first.owner, first, other), at: other.place,
          help: "compare the two: one of them may be out of date",
          related: Diagnostic.Related("the text it translates", at: first.place))
      }
    }
  }
}

extension WrittenText {
  fileprivate var letterCount: Int { words.reduce(0) { $0 + $1.range.count } }

  /// Chinese says in ten signs what English says in fifty.
  fileprivate var usesLatinLetters: Bool { text.unicodeScalars.allSatisfy { $0.value < 0x2E80 } }
}

extension Diagnostic.Message {
  static func translationLength(
    _ owner: String, _ original: WrittenText, _ translation: WrittenText
  ) -> Self {
    let comparison = translation.text.count < original.text.count ? "shorter" : "longer"
    return Self(
      id: "translation-length",
      text: "\(owner) is much \(comparison) in '\(translation.language.tag)' than in"
        + " '\(original.language.tag)'")
  }
}
