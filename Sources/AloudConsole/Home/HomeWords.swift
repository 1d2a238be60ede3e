import AloudBallots
import AloudModel

/// The sentences of the first page.
struct HomeWords: Sendable {
  let title: String
  let empty: String
  let emptyNote: String
  let newSurvey: String
  let next: String
  let allDone: String
  let askAgain: String
  /// Of a wave that nobody was asked in.
  let daysOver: String
  let done: String
  /// Of tasks that are folded away.
  let behind: @Sendable (Int) -> String
  let now: String
  /// Of what can be done already, or again.
  let ready: String
  let later: String
  /// The time of a task is over.
  let past: String
  /// That a file cannot be read, and how it is mended.
  let unreadable: String
  let openText: String
  let invited: @Sendable (Int) -> String
  let dates: @Sendable (_ opens: String, _ closes: String) -> String
  let wave: @Sendable (String) -> String
  let stage: @Sendable (WaveStage) -> String
  let task: @Sendable (DeskTask) -> TaskWords
  let earlier: String

  /// A task, who does it, and what it is good for.
  struct TaskWords: Sendable {
    let title: String
    let person: String
    let purpose: String

    init(_ title: String, _ person: String, _ purpose: String) {
      (self.title, self.person, self.purpose) = (title, person, purpose)
    }
  }
}

extension DeskLanguage {
  var home: HomeWords {
    switch self {
    case .english: .english
    case .spanish: .spanish
    }
  }
}
