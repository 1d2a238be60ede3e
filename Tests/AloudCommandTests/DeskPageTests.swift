import Foundation
import Testing

/// The page on the desk says of every command where it is, and why not, where it is not.
struct DeskPageTests {
  private static func rows() throws -> [[String]] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(
      contentsOf: root.appending(path: "Documentation/Desk.md"), encoding: .utf8)
    return text.components(separatedBy: "\n").filter { $0.hasPrefix("| `") }.map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  @Test func `every command is at the desk, or there is a reason why not`() throws {
    let rows = try Self.rows()
    let named = rows.map { $0[0].replacing("`", with: "") }
    #expect(named.sorted() == HelpTests.commands.sorted())
    for row in rows {
      #expect(row.count == 3)
      #expect(row[1] != "–" || row[2] != "–", "\(row[0]) is nowhere")
    }
  }
}
