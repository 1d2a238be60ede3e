import Foundation

/// A printed page of `Documentation/Guides`, as far as commands stand on it.
struct Guide {
  let name: String
  private let text: String

  static let names = ["Principal", "Terminal", "KeyHolder", "Paper", "IT"]

  /// The page of what to do when something changes; nobody acts on it row by row.
  static let changes = "Changes"

  /// Who may act on a page, and what they are called in Spanish.
  static let people = [
    "principal": "dirección",
    "principal and a teacher": "dirección y docente",
    "key holder": "quien guarda la llave",
    "key holder and principal": "quien guarda la llave y dirección",
    "key holder, principal": "quien guarda la llave, dirección",
    "IT person": "persona de informática",
    "two people": "dos personas",
    "first person": "primera persona",
    "second person": "segunda persona",
    "colleague": "colega",
  ]

  init(_ name: String) throws {
    self.name = name
    text = try FileTree.text(Checkout.path("Documentation/Guides/\(name).md"))
  }

  /// The same page for people who read Spanish.
  static func spanish(_ name: String) throws -> Guide { try Guide("es/\(name)") }

  /// What stands in code letters and begins with the program's name, in the order of the page.
  var mentions: [String] { Self.mentions(in: text) }

  /// The same, of the table of steps and of the other way in a terminal alone: each is to be run as it
  /// stands.
  var steps: [String] {
    let terminal = text.split(separator: "\n").filter { $0.hasPrefix("**In a terminal") }
    return rows.flatMap { Self.mentions(in: $0.does) }
      + terminal.flatMap { Self.mentions(in: String($0)) }
  }

  /// Who acts in each row, and what they do.
  var rows: [(who: String, does: String)] {
    text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard line.hasPrefix("| "), cells.count == 3, Int(cells[0]) != nil else { return nil }
      return (cells[1], cells[2])
    }
  }

  /// What is to be typed in each row of a table of two columns.
  var typedOnChange: [[String]] {
    text.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst().map { row in
      Self.mentions(in: String(row))
    }
  }

  /// What is to be typed in each row, the program's commands and others.
  var typed: [[String]] {
    rows.map { row in
      Self.pieces(of: row.does).code.filter { $0.hasPrefix("aloud ") || $0.hasPrefix("shred ") }
    }
  }

  /// The words in capitals in a page's commands, which stand for the reader's own.
  var placeholders: Set<String> { Set(mentions.flatMap(Self.capitals)) }

  /// The words in capitals in what is said around the commands.
  var explained: Set<String> { Set(Self.pieces(of: text).prose.flatMap(Self.capitals)) }

  var lines: Int { text.split(separator: "\n", omittingEmptySubsequences: false).count }
  var words: Int { text.split(whereSeparator: \.isWhitespace).count }

  private static func mentions(in text: String) -> [String] {
    pieces(of: text).code.filter { $0.hasPrefix("aloud ") }
  }

  private static func capitals(in text: String) -> [String] {
    text.matches(of: #/\b[A-Z]+\b/#).map { String($0.output) }
  }

  /// What stands in code letters and what stands around it.
  private static func pieces(of text: String) -> (code: [String], prose: [String]) {
    let pieces = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    let code = pieces.indices.filter { $0 % 2 == 1 }.map { pieces[$0] }
    return (code, pieces.indices.filter { $0 % 2 == 0 }.map { pieces[$0] })
  }
}
