/// A file as people wrote it, with the places of its lines.
///
/// A line ends with a line feed, a carriage return or both.
package struct SourceText: Hashable, Sendable {
  /// The name people know the file by, as they gave it.
  package let name: String
  /// The file in UTF-8, without a byte-order mark.
  package let bytes: [UInt8]
  private let lineStarts: [Int]

  /// - Parameter text: without a byte-order mark.
  package init(name: String, text: String) {
    self.name = name
    bytes = Array(text.utf8)
    lineStarts = Self.starts(in: bytes)
  }

  /// A file whose lines are nobody's business: problems in it are printed without any of its text.
  package static func withheld(name: String) -> SourceText { SourceText(name: name, text: "") }

  /// At least 1: an empty file is one empty line.
  package var lineCount: Int { lineStarts.count }

  /// A line without its line break; empty when the file has no such line.
  package func line(_ number: Int) -> String {
    String(decoding: lineBytes(number), as: UTF8.self)
  }

  /// The same, in UTF-8.
  package func lineBytes(_ number: Int) -> ArraySlice<UInt8> { bytes[byteRange(ofLine: number)] }

  /// The place of a byte; the last place of the file for any byte behind it.
  package func location(ofByte offset: Int) -> SourceLocation {
    location(ofByte: offset, behind: (0, .start))
  }

  /// The same, where the place of an earlier byte is known: what lies between them is all that is
  /// read.
  package func location(
    ofByte offset: Int, behind known: (offset: Int, place: SourceLocation)
  ) -> SourceLocation {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineStarts.partitioningIndex { $0 > offset }
    let isSameLine = line == known.place.line && known.offset <= offset
    let (start, column) =
      isSameLine ? (known.offset, known.place.column) : (lineStarts[line - 1], 1)
    let scalars = bytes[start..<offset].count { $0 & 0xC0 != 0x80 }
    return SourceLocation(line: line, column: column + scalars)
  }

  /// A line from a place on, in UTF-8; `known` is as for `location(ofByte:behind:)`.
  package func rest(
    ofLineAt place: SourceLocation, behind known: (offset: Int, place: SourceLocation)
  ) -> ArraySlice<UInt8> {
    let line = byteRange(ofLine: place.line)
    let isBehind = known.place.line == place.line && known.place.column <= place.column
    let (start, column) = isBehind ? (known.offset, known.place.column) : (line.lowerBound, 1)
    let offset = advance(start, by: place.column - column, to: line.upperBound)
    return bytes[min(offset, line.upperBound)..<line.upperBound]
  }

  /// The bytes of a stretch, cut at the end of its line.
  package func byteRange(of range: SourceRange) -> Range<Int> {
    let line = byteRange(ofLine: range.start.line)
    let lower = advance(line.lowerBound, by: range.start.column - 1, to: line.upperBound)
    return lower..<advance(lower, by: range.length, to: line.upperBound)
  }

  private func byteRange(ofLine number: Int) -> Range<Int> {
    guard (1...lineCount).contains(number) else { return bytes.count..<bytes.count }
    let start = lineStarts[number - 1]
    var end = number < lineCount ? lineStarts[number] : bytes.count
    if end > start, bytes[end - 1] == 0x0A { end -= 1 }
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  private func advance(_ offset: Int, by scalars: Int, to end: Int) -> Int {
    var offset = offset
    for _ in 0..<max(scalars, 0) where offset < end {
      offset += 1
      while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }

  private static func starts(in bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for (place, byte) in bytes.enumerated() {
      let endsPair = byte == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A
      if byte == 0x0A || (byte == 0x0D && !endsPair) { starts.append(place + 1) }
    }
    return starts
  }
}

extension [Int] {
  /// The first index whose element is in the upper part, in an array that is split in two.
  fileprivate func partitioningIndex(where isUpper: (Int) -> Bool) -> Int {
    var lower = startIndex
    var upper = endIndex
    while lower < upper {
      let middle = lower + (upper - lower) / 2
      if isUpper(self[middle]) { upper = middle } else { lower = middle + 1 }
    }
    return lower
  }
}
