package import AloudDiagnostics

/// A sheet saved as CSV (RFC 4180): rows of cells, each with its place.
///
/// Cells are parted by the comma, semicolon, tab or `|` that the first line has most of, or by the sign
/// that a line such as `sep=;` above it names. A line ends with a line feed, a carriage return or both;
/// a cell in quotation marks may hold them. Rows without any text are left out.
struct CSVTable {
  let rows: [[CSVCell]]

  /// Reports what is no CSV; the rows up to there are read.
  init(_ source: SourceText, problems: inout DiagnosticCollector) {
    var scanner = CSVScanner(source)
    scanner.findSeparator(problems: &problems)
    var rows: [[CSVCell]] = []
    while let row = scanner.row(problems: &problems) {
      if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
    }
    self.rows = rows
  }
}

/// The text of one cell, without quotation marks and blanks around it, as one line.
package struct CSVCell: Hashable, Sendable {
  package let text: String
  package let place: SourceRange

  /// - Parameter text: as one line, without blanks around it.
  package init(text: String, place: SourceRange) {
    self.text = text
    self.place = place
  }
}

/// Walks over the bytes of a sheet once.
private struct CSVScanner {
  private let source: SourceText
  private let bytes: [UInt8]
  private var offset = 0
  private var isBroken = false
  /// The place found last: the next is counted from it, so that one long line is walked once.
  private var last = (offset: 0, place: SourceLocation.start)

  private static let quote = UInt8(ascii: "\"")
  private var separator = UInt8(ascii: ",")
  private static let separators = Array(",;\t|".utf8)

  init(_ source: SourceText) {
    self.source = source
    bytes = source.bytes
  }

  /// By the first line, which names columns; a line `sep=;` above it is no row.
  mutating func findSeparator(problems: inout DiagnosticCollector) {
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    let plain = line.filter { $0 != Self.quote }
    if plain.starts(with: Array("sep=".utf8)), (4...5).contains(plain.count) {
      separator = plain.count == 5 ? plain[4] : UInt8(ascii: "\t")
      offset = line.count
      if offset < bytes.count, bytes[offset] == 0x0D { offset += 1 }
      if offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
      let head = bytes[offset...].prefix { $0 != 0x0A && $0 != 0x0D }
      if let used = Self.mostUsed(in: head), !head.contains(separator) {
        problems.report(
          .error, .otherSeparator(separator, used), at: place(0, length: line.count),
          help: "remove this line, or save the sheet anew")
      }
      return
    }
    if let used = Self.mostUsed(in: line) { separator = used }
  }

  /// The separator that stands most often outside of quotation marks.
  private static func mostUsed(in line: ArraySlice<UInt8>) -> UInt8? {
    var counts = separators.map { _ in 0 }
    var isQuoted = false
    for byte in line {
      if byte == quote { isQuoted.toggle() }
      if !isQuoted, let place = separators.firstIndex(of: byte) { counts[place] += 1 }
    }
    guard let most = counts.max(), most > 0 else { return nil }
    return counts.firstIndex(of: most).map { separators[$0] }
  }

  /// Nothing at the end, or behind the first place that is no CSV.
  mutating func row(problems: inout DiagnosticCollector) -> [CSVCell]? {
    guard offset < bytes.count, !isBroken else { return nil }
    var cells: [CSVCell] = []
    while !isBroken {
      cells.append(cell(problems: &problems))
      guard offset < bytes.count else { break }
      let byte = bytes[offset]
      offset += 1
      if byte == separator { continue }
      if byte == 0x0D, offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
      break
    }
    return cells
  }

  private mutating func cell(problems: inout DiagnosticCollector) -> CSVCell {
    let start = offset
    guard offset < bytes.count, bytes[offset] == Self.quote else {
      while offset < bytes.count, !endsCell(bytes[offset]) { offset += 1 }
      return made(bytes[start..<offset], writtenAt: start..<offset)
    }
    offset += 1
    var content: [UInt8] = []
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte != Self.quote {
        content.append(byte)
      } else if offset < bytes.count, bytes[offset] == Self.quote {
        content.append(byte)
        offset += 1
      } else {
        return closed(content[...], writtenAt: start + 1..<offset - 1, problems: &problems)
      }
    }
    isBroken = true
    problems.report(
      .error, .unclosedCell, at: place(start, length: 1),
      help: "close it with a quotation mark; one inside a cell is written twice")
    return made(content[...], writtenAt: start + 1..<offset)
  }

  private mutating func closed(
    _ content: ArraySlice<UInt8>, writtenAt range: Range<Int>,
    problems: inout DiagnosticCollector
  ) -> CSVCell {
    if offset < bytes.count, !endsCell(bytes[offset]) {
      isBroken = true
      problems.report(
        .error, .textBehindCell, at: place(offset, length: 1),
        help: "write a quotation mark inside a cell twice")
    }
    return made(content, writtenAt: range)
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == separator || byte == 0x0A || byte == 0x0D
  }

  private mutating func made(
    _ content: ArraySlice<UInt8>, writtenAt range: Range<Int>
  ) -> CSVCell {
    let content = content.contains(0xA0) ? Self.withoutHardBlanks(content) : content
    let words = content.split(whereSeparator: Self.isBlank)
    let text = String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
    return CSVCell(text: text, place: place(range.lowerBound, length: lengthOfLine(in: range)))
  }

  /// In Unicode scalars, up to the end of the line, without the blanks there.
  private func lengthOfLine(in range: Range<Int>) -> Int {
    let line = bytes[range].prefix { $0 != 0x0A && $0 != 0x0D }
    let blanks = line.reversed().prefix(while: Self.isBlank).count
    return line.dropLast(blanks).count { $0 & 0xC0 != 0x80 }
  }

  /// Blanks that do not break a line, which spreadsheets leave in cells, as common ones.
  private static func withoutHardBlanks(_ content: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var plain: [UInt8] = []
    for (place, byte) in zip(content.indices, content) {
      if byte == 0xA0, plain.last == 0xC2, content[place - 1] == 0xC2 {
        plain[plain.count - 1] = 0x20
      } else {
        plain.append(byte)
      }
    }
    return plain[...]
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private mutating func place(_ offset: Int, length: Int) -> SourceRange {
    last = (offset, source.location(ofByte: offset, behind: last))
    return SourceRange(start: last.place, length: length)
  }
}
