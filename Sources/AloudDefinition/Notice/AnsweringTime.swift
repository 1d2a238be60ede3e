package import AloudModel

/// How long a wave takes to answer.
package enum AnsweringTime {
  /// To the nearest whole minute, at least one; comments are not counted.
  package static func minutes(of survey: Survey, in wave: Wave) -> Int {
    max(1, (QuestionCounts(survey).seconds(in: wave) + 30) / 60)
  }
}

/// How many questions a survey puts to everybody, and how long they take.
///
/// The time is an assumption of ours, to be held against practice: 29 items in seven minutes, that is
/// 14.5 seconds for every question, choosing a group and reading a comment question included. What
/// people write of their own will is not counted.
package struct QuestionCounts {
  private let items: [String: Int]
  private let all: Int
  private let survey: Survey

  package init(_ survey: Survey) {
    self.survey = survey
    items = Dictionary(survey.scales.map { ($0.id.text, $0.items.count) }) { first, _ in first }
    all = survey.scales.reduce(0) { $0 + $1.items.count }
  }

  private func questions(in wave: Wave) -> Int {
    survey.breakdowns(askedIn: wave).count + survey.comments(askedIn: wave).count
      + (wave.asks.map { $0.reduce(0) { $0 + (items[$1.text] ?? 0) } } ?? all)
  }

  package func seconds(in wave: Wave) -> Int {
    Self.seconds(for: questions(in: wave))
  }

  static func seconds(for questions: Int) -> Int {
    questions * measured.seconds / measured.questions
  }

  private static let measured = (seconds: 420, questions: 29)
}
