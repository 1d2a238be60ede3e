/// A line of a file with the place in question marked under it.
struct SourceExcerpt {
  private let shown: [Unicode.Scalar]
  private let marked: Range<Int>
  private let isCut: (before: Bool, behind: Bool)

  /// Nothing, when the file has no such line to show.
  init?(of range: SourceRange, in source: SourceText) {
    let scalars = Array(source.line(range.start.line).unicodeScalars)
    guard !scalars.isEmpty else { return nil }
    let start = min(max(range.start.column - 1, 0), scalars.count)
    let end = min(start + max(range.length, 0), scalars.count)
    let first = scalars.count <= Self.longest ? 0 : max(0, start - Self.longest / 2)
    let last = min(scalars.count, first + Self.longest)
    shown = Array(scalars[first..<last])
    marked = (start - first)..<(min(end, last) - first)
    isCut = (first > 0, last < scalars.count)
  }

  /// Very long lines are cut to this many characters around the place.
  private static let longest = 160

  var line: String {
    let text = shown.reduce(into: "") { $0 += $1 == "\t" ? "\t" : VisibleText.shown($1) }
    return (isCut.before ? "..." : "") + text + (isCut.behind ? "..." : "")
  }

  /// A caret and tildes, behind a copy of what stands before the place: tabs as tabs, everything
  /// else as blanks of its width.
  var underline: String {
    let blanks = shown[..<marked.lowerBound].reduce(into: "") { blanks, scalar in
      blanks += scalar == "\t" ? "\t" : String(repeating: " ", count: VisibleText.width(scalar))
    }
    let cells = shown[marked].reduce(0) { $0 + ($1 == "\t" ? 1 : VisibleText.width($1)) }
    return (isCut.before ? "   " : "") + blanks + "^"
      + String(repeating: "~", count: max(0, cells - 1))
  }
}
