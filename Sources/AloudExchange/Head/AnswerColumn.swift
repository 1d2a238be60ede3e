/// A column of another tool's table.
package struct AnswerColumn: Hashable, Sendable {
  /// From the left, from 0.
  package let place: Int
  /// What a mapping calls it: unique in its table.
  package let name: String
  /// The words of the question, where the table shows them.
  package let question: String?
  /// What may name a question in it: the name, the question, and the parts of both.
  let keys: Set<String>

  init(place: Int, name: String, question: String?, parts: [String]) {
    self.place = place
    self.name = name
    self.question = question
    keys = Set(([name] + (question.map { [$0] } ?? []) + parts).map(CellText.words))
      .subtracting([""])
  }
}
