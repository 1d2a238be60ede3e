import AloudDiagnostics
import AloudModel

/// Page 1 of a report has something to say.
///
/// It shows scales of the levels safety, beliefs, practices and policies, and the focus of a wave; a
/// form taken over from another tool has none of these yet, and its first page would be empty.
struct FirstPageRule: AdviceRule {
  private static let levels: [Level] = [.safety, .beliefs, .practices, .policies]

  func advise(on survey: WrittenSurvey, _ advisor: inout Advisor) {
    let scales = survey.survey.scales
    let canStand =
      scales.contains { Self.levels.contains($0.level) }
      || survey.survey.waves.contains { wave in
        scales.contains { $0.id == wave.focus && $0.level != .gauge }
      }
    guard !canStand, let first = survey.scales.first else { return }
    advisor.warn(
      .emptyFirstPage, at: first.place,
      help: "give a scale the level safety, beliefs, practices or policies, or name one as a"
        + " wave's 'focus'")
  }
}

extension Diagnostic.Message {
  static let emptyFirstPage = Self(
    id: "empty-first-page", text: "no scale of the survey can stand on page 1 of its report")
}
