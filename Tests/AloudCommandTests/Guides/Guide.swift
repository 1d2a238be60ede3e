import Foundation

/// A printed page of `Documentation/Guides`, as far as commands stand on it.
struct Guide {
  let name: String
  private let text: String

  static let names = ["Principal", "KeyHolder", "Paper", "IT"]

  init(_ name: String) throws {
    self.name = name
    text = try FileTree.text(Checkout.path("Documentation/Guides/\(name).md"))
  }

  /// What stands in code letters and begins with the program's name, in the order of the page.
  var mentions: [String] { Self.mentions(in: text) }

  /// The same, of the table of steps alone: each is to be run as it stands.
  var steps: [String] { rows.flatMap { Self.mentions(in: $0.does) } }

  /// Who acts in each row, and what they do.
  var rows: [(who: String, does: String)] {
    text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.drop { $0 == " " } }
      guard line.hasPrefix("| "), cells.count == 3, Int(cells[0].prefix { $0 != " " }) != nil else {
        return nil
      }
      return (String(cells[1].prefix { $0 != " " }), String(cells[2]))
    }
  }

  var lines: Int { text.split(separator: "\n", omittingEmptySubsequences: false).count }
  var words: Int { text.split(whereSeparator: \.isWhitespace).count }

  private static func mentions(in text: String) -> [String] {
    let pieces = text.split(separator: "`", omittingEmptySubsequences: false)
    return pieces.enumerated().filter { $0.offset % 2 == 1 && $0.element.hasPrefix("aloud ") }
      .map { String($0.element) }
  }
}
