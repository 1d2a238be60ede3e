package import AloudDisclosure
import AloudModel

/// What a wave could show, as a small table for a principal.
package struct ForesightTable {
  private let foresight: Foresight
  private let words: any DeskWording

  package init(_ foresight: Foresight, in words: any DeskWording) {
    (self.foresight, self.words) = (foresight, words)
  }

  /// Empty when the survey asks for no groups and enough answers are expected.
  package var text: String {
    let isFew = foresight.answers < foresight.minimumResponses
    guard isFew || !foresight.breakdowns.isEmpty || foresight.leavesOutComments else { return "" }
    var text = words.expected(foresight) + "\n"
    if isFew { text += "  \(words.silence(foresight))\n" }
    for breakdown in foresight.breakdowns { text += table(of: breakdown) }
    if foresight.leavesOutComments {
      text += words.silenceOnComments.map { "  \($0)\n" }.joined()
    }
    return text
  }

  private func table(of breakdown: BreakdownForesight) -> String {
    let names = breakdown.groups.map(\.id.text)
    let width = max(breakdown.id.text.count, names.map(\.count).max() ?? 0) + 2
    let columns = words.columns
    var text = "  " + padded(breakdown.id.text, width)
    text += "\(columns.people)  \(columns.answers)  \(columns.fate)\n"
    for group in breakdown.groups {
      text += "  " + padded(group.id.text, width) + number(group.people, columns.people.count)
      text += number(group.answers, columns.answers.count + 2)
      text += "  \(words.fate(of: group, in: foresight))\n"
    }
    return text + notes(on: breakdown) + advice(on: breakdown)
  }

  private func notes(on breakdown: BreakdownForesight) -> String {
    RefusalNotes(breakdown: breakdown, words: words).lines.map { "  \($0)\n" }.joined()
  }

  private func advice(on breakdown: BreakdownForesight) -> String {
    guard !breakdown.isWorthAsking else { return "" }
    let asked = breakdown.isAsked ? [] : [words.notAsked(breakdown)]
    return (asked + [words.remedy(for: breakdown)]).map { "  \($0)\n" }.joined()
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func number(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
