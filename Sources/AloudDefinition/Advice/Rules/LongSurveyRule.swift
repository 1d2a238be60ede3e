import AloudDiagnostics
import AloudModel

/// A wave takes about eight minutes at most.
///
/// The longer a survey is said to take, the fewer begin and the fewer finish, and later answers are
/// given with less care (Galesic and Bosnjak 2009, *Public Opinion Quarterly* 73(2), 349–360). The
/// time is an assumption of ours, to be held against practice: 29 items in seven minutes, that is
/// 14.5 seconds for every question, choosing a group and reading a comment question included. What
/// people write of their own will is not counted.
struct LongSurveyRule: AdviceRule {
  static let mostSeconds = 480
  private static let measured = (seconds: 420, questions: 29)

  /// In seconds, for so many questions.
  static func time(for questions: Int) -> Int {
    questions * measured.seconds / measured.questions
  }

  func advise(on survey: WrittenSurvey, _ advisor: inout Advisor) {
    let counts = QuestionCounts(survey.survey)
    let waves = zip(survey.survey.waves, survey.waves).map { wave, place in
      (wave: wave, place: place, seconds: Self.time(for: counts.questions(in: wave)))
    }
    guard let longest = waves.max(by: { $0.seconds < $1.seconds }),
      longest.seconds > Self.mostSeconds
    else { return }
    advisor.warn(
      .longSurvey(longest.wave.id.text, seconds: longest.seconds), at: longest.place,
      help: "ask for fewer scales ('asks'): of a survey over 8 minutes fewer people reach the end")
  }
}

/// How many questions a survey puts to everybody.
struct QuestionCounts {
  private let items: [String: Int]
  private let all: Int
  private let survey: Survey

  init(_ survey: Survey) {
    self.survey = survey
    items = Dictionary(survey.scales.map { ($0.id.text, $0.items.count) }) { first, _ in first }
    all = survey.scales.reduce(0) { $0 + $1.items.count }
  }

  func questions(in wave: Wave) -> Int {
    survey.breakdowns(askedIn: wave).count + survey.comments(askedIn: wave).count
      + (wave.asks.map { $0.reduce(0) { $0 + (items[$1.text] ?? 0) } } ?? all)
  }
}

extension Diagnostic.Message {
  static func longSurvey(_ wave: String, seconds: Int) -> Self {
    Self(
      id: "long-survey", text: "wave '\(wave)' takes more than \(seconds / 60) minutes to answer"
    )
  }
}
