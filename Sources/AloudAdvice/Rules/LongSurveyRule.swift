import AloudDefinition
import AloudDiagnostics
import AloudModel

/// A wave takes about eight minutes at most.
///
/// The longer a survey is said to take, the fewer begin and the fewer finish, and later answers are
/// given with less care (Galesic and Bosnjak 2009, *Public Opinion Quarterly* 73(2), 349–360).
struct LongSurveyRule: AdviceRule {
  static let mostSeconds = 480

  func advise(on survey: WrittenSurvey, _ advisor: inout Advisor) {
    let counts = QuestionCounts(survey.survey)
    let waves = zip(survey.survey.waves, survey.waves).map { wave, place in
      (wave: wave, place: place, seconds: counts.seconds(in: wave))
    }
    guard let longest = waves.max(by: { $0.seconds < $1.seconds }),
      longest.seconds > Self.mostSeconds
    else { return }
    advisor.warn(
      .longSurvey(longest.wave.id.text, seconds: longest.seconds), at: longest.place,
      help: "ask for fewer scales ('asks'): of a survey over 8 minutes fewer people reach the end")
  }
}

extension Diagnostic.Message {
  static func longSurvey(_ wave: String, seconds: Int) -> Self {
    Self(
      id: "long-survey", text: "wave '\(wave)' takes more than \(seconds / 60) minutes to answer"
    )
  }
}
