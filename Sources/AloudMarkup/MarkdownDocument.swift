/// A Markdown file, written block by block; one empty line stands between two blocks.
package struct MarkdownDocument: Hashable, Sendable {
  private var blocks: [String] = []

  package init() {}

  /// The whole file, ending in one line feed.
  package var text: String { blocks.joined(separator: "\n\n") + "\n" }

  /// - Parameter level: 1 for the title to 6.
  package mutating func heading(_ level: Int, _ content: Markdown) {
    precondition((1...6).contains(level), "headings have levels 1 to 6")
    blocks.append(String(repeating: "#", count: level) + " " + content.text)
  }

  package mutating func paragraph(_ content: Markdown) {
    blocks.append(Self.guarded(content.text))
  }

  /// A paragraph set apart from the rest.
  package mutating func note(_ content: Markdown) {
    blocks.append("> " + Self.guarded(content.text))
  }

  /// A picture in a file of its own, with what it shows in words.
  ///
  /// - Parameter path: From the document's own folder; of letters, digits, `-`, `.` and `/` only.
  package mutating func image(_ path: String, alternative: Markdown) {
    precondition(
      path.utf8.allSatisfy(Self.isPlainInPath), "a path needs no escape in an address")
    blocks.append("![\(alternative.text)](\(path))")
  }

  private static func isPlainInPath(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"):
      true
    default: false
    }
  }

  /// A list with one line for each item; two lists in a row do not run into one.
  package mutating func list(_ items: [Markdown]) {
    guard !items.isEmpty else { return }
    let marker = blocks.last?.hasPrefix("- ") == true ? "* " : "- "
    blocks.append(items.map { marker + Self.guarded($0.text) }.joined(separator: "\n"))
  }

  /// A list whose items are numbered from 1.
  package mutating func steps(_ items: [Markdown]) {
    guard !items.isEmpty else { return }
    let lines = items.enumerated().map { "\($0.offset + 1). " + Self.guarded($0.element.text) }
    blocks.append(lines.joined(separator: "\n"))
  }

  /// A pipe table with a line for the header.
  ///
  /// - Precondition: an alignment for every column, and every row as wide as the header.
  package mutating func table(
    header: [Markdown], alignments: [MarkdownAlignment], rows: [[Markdown]]
  ) {
    precondition(alignments.count == header.count, "an alignment for every column")
    precondition(rows.allSatisfy { $0.count == header.count }, "a cell for every column")
    var lines = [Self.row(header.map(\.text)), Self.row(alignments.map(\.rule))]
    lines += rows.map { Self.row($0.map(\.text)) }
    blocks.append(lines.joined(separator: "\n"))
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  /// Keeps the start of a line from being read as a list, a heading's underline or a code block.
  private static func guarded(_ line: String) -> String {
    let line = String(line.drop { $0 == " " })
    let digits = line.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let rest = line.utf8.dropFirst(digits.count)
    switch rest.first {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="):
      return digits.isEmpty ? "\\" + line : line
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      guard !digits.isEmpty else { return line }
      return String(Substring(digits)) + "\\" + String(Substring(rest))
    case .some, .none:
      return line
    }
  }
}

/// On which side the cells of a column stand.
package enum MarkdownAlignment: Sendable, Hashable {
  case leading
  case trailing

  var rule: String {
    switch self {
    case .leading: "---"
    case .trailing: "---:"
    }
  }
}
