import AloudDiagnostics
package import AloudModel

/// What is taken from another tool's table, and nothing else: `Imports/<wave>.yaml`, checked.
package struct ImportMapping: Sendable {
  package let tool: AnswerTool
  /// Where the mapping names the tool.
  let toolPlace: SourceRange
  let items: [ItemColumn]
  let groups: [GroupColumn]
  let rows: RowRule?

  /// A column that answers one item.
  struct ItemColumn: Sendable {
    let item: Identifier<Item>
    let column: Located<String>
    /// The words in which it was asked, where somebody wrote them down.
    let asked: String?
    /// The options by their texts; nothing stands for no answer.
    let options: [String: Int?]
  }

  /// A column that says which group of a breakdown somebody is in.
  struct GroupColumn: Sendable {
    let breakdown: Identifier<Breakdown>
    let column: Located<String>
    let groups: [String: Identifier<Group>?]
  }

  /// Rows that are nobody's answers, such as those of a preview.
  struct RowRule: Sendable {
    let column: Located<String>
    /// Texts in that column; an empty one is a cell without text.
    let skip: Set<String>
  }

  /// Something of the mapping with its place in the file.
  struct Located<Value: Sendable>: Sendable {
    let value: Value
    let place: SourceRange
  }

  /// Every column it names.
  var columns: [Located<String>] {
    items.map(\.column) + groups.map(\.column) + (rows.map { [$0.column] } ?? [])
  }
}
