/// One scale over all surveys, in a panel whose scores run from 0 to 100 and whose days are true.
package struct TrendPanel: Hashable, Sendable {
  let title: String
  /// Every survey of the history, asked or not, so that all panels share one time axis.
  let ticks: [Tick]
  /// Scores that may be joined by a line: a survey without a score, or with other questions, ends
  /// a run.
  let runs: [[Dot]]
  /// Figures that others reckoned, in runs of the same words: drawn hollow, and in no verdict.
  var hollow: [[Dot]] = []
  /// The days on which action cycles on the scale began, between the first tick and the last.
  var marks: [Int] = []
  /// Where the newest score would be expected if nothing had changed.
  let band: Band?
  /// The verdict with its symbol.
  let verdict: String
  let tone: Tone

  struct Tick: Hashable, Sendable {
    /// Days since some day, the same for all.
    let day: Int
    let label: String
  }

  struct Dot: Hashable, Sendable {
    let day: Int
    /// From 0 to 100.
    let score: Int
  }

  struct Band: Hashable, Sendable {
    let low: Int
    let high: Int
  }

  /// Whether the verdict names a change.
  enum Tone: Hashable, Sendable {
    case called
    case open
  }
}
