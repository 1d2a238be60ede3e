import AloudDesk
import AloudModel

extension FrozenEdits {
  /// One difference each, in words.
  var edits: [String] {
    ComparisonText(comparison: comparison, from: "", to: "").lines(ownWave)
  }

  /// The edits one a line, under a line that says what holds.
  var lines: [String] {
    ["\(wave) is frozen: what was changed since has no effect on it"] + edits.map { "  \($0)" }
  }
}
