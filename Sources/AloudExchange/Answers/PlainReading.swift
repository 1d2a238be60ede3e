import Dispatch

/// Reads a file of plain text with several workers, each its part of every piece.
struct PlainReading {
  private let file: AnswerFile
  private let codes: AnswerCodes
  private let roles: [PlainScan.Role]?
  private let items: Int
  private let groups: Int
  private let rule: Set<String>

  /// - Parameter school: the column that tells schools apart.
  init(_ reading: AnswerReading, _ codes: AnswerCodes, by school: Int?) {
    file = reading.file
    self.codes = codes
    (items, groups) = (reading.items.count, reading.groups.count)
    rule = reading.rule?.skip ?? []
    var found: [(place: Int, role: PlainScan.Role)] = []
    for (number, item) in reading.items.enumerated() { found.append((item.place, .answer(number))) }
    for (number, group) in reading.groups.enumerated() {
      found.append((group.place, .answer(items + number)))
    }
    if let rule = reading.rule { found.append((rule.place, .rule)) }
    if let school { found.append((school, .school)) }
    // Empty cells that leave a row out, and a column with two uses, are for the careful reader.
    guard Set(found.map(\.place)).count == found.count, !rule.contains(""),
      let last = found.map(\.place).max()
    else {
      roles = nil
      return
    }
    var roles = [PlainScan.Role](repeating: .dropped, count: last + 1)
    for (place, role) in found { roles[place] = role }
    self.roles = roles
  }

  /// Nothing where the careful reader has to read the file.
  func answers(workers: Int) -> CompactAnswers? {
    guard let roles, let table = file.table.plainText else { return nil }
    let scan = PlainScan(
      separator: table.separator, roles: roles, items: items, groups: groups, meaning: meaning)
    var run = Run(scans: Array(repeating: scan, count: max(1, workers)), answers: codes.nothing)
    var carried: [UInt8] = []
    var offset = table.start
    var isHead = true
    while offset < table.access.count {
      let piece = table.access.bytes(
        at: offset, count: min(Self.piece, table.access.count - offset))
      guard !piece.isEmpty else { return nil }
      offset += piece.count
      let bytes = carried.isEmpty ? piece : carried + piece
      var start = 0
      if isHead {
        guard let end = Self.end(ofRows: file.head.rows, in: bytes) else { return nil }
        (start, isHead) = (end, false)
      }
      let hasQuotes = bytes.contains(UInt8(ascii: "\""))
      let end =
        offset >= table.access.count ? bytes.count : Self.endOfLastRow(in: bytes, hasQuotes)
      guard let end, end >= start, run.read(bytes, in: start..<end, hasQuotes) else { return nil }
      carried = Array(bytes[end...])
    }
    return run.answers
  }

  private func meaning(_ column: Int, _ text: String) -> Int? {
    guard let roles else { return nil }
    switch roles[column] {
    case .dropped: return 0
    case .answer(let place) where place < items: return codes.item(place, text)
    case .answer(let place): return codes.group(place - items, text)
    case .rule: return rule.contains(text) ? 1 : 0
    case .school: return codes.school(text)
    }
  }

  /// Large enough that workers are seldom waited for.
  private static let piece = 4_194_304

  /// Behind so many rows that may hold quoted line ends.
  private static func end(ofRows rows: Int, in bytes: [UInt8]) -> Int? {
    var (left, isQuoted) = (rows, false)
    for (place, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if byte == 0x0A, !isQuoted {
        left -= 1
        if left == 0 { return place + 1 }
      }
    }
    return nil
  }

  /// Behind the last line end that is none of a quoted cell.
  private static func endOfLastRow(in bytes: [UInt8], _ hasQuotes: Bool) -> Int? {
    guard hasQuotes else {
      return bytes.lastIndex(of: 0x0A).map { $0 + 1 }
    }
    var (end, isQuoted): (Int?, Bool) = (nil, false)
    for (place, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if byte == 0x0A, !isQuoted {
        end = place + 1
      }
    }
    return end
  }

  /// What the workers have read so far.
  private struct Run {
    var scans: [PlainScan]
    var answers: CompactAnswers
    private var rows = 0

    init(scans: [PlainScan], answers: CompactAnswers) {
      self.scans = scans
      self.answers = answers
    }

    /// Whether all of it could be read.
    mutating func read(_ bytes: [UInt8], in range: Range<Int>, _ hasQuotes: Bool) -> Bool {
      let bounds = parts(of: bytes, in: range, hasQuotes)
      var found = [PlainScan.Rows?](repeating: nil, count: scans.count)
      bytes.withUnsafeBufferPointer { text in
        found.withUnsafeMutableBufferPointer { found in
          scans.withUnsafeMutableBufferPointer { scans in
            nonisolated(unsafe) let (text, found, scans) = (text, found, scans)
            DispatchQueue.concurrentPerform(iterations: scans.count) { worker in
              found[worker] = scans[worker].read(
                UnsafeBufferPointer(rebasing: text[bounds[worker]..<bounds[worker + 1]]))
            }
          }
        }
      }
      return found.allSatisfy { part in part.map { take($0) } ?? false }
    }

    /// Even parts of whole rows; one, where a line end could be that of a quoted cell.
    private func parts(of bytes: [UInt8], in range: Range<Int>, _ hasQuotes: Bool) -> [Int] {
      guard scans.count > 1, !hasQuotes else {
        return [range.lowerBound] + scans.map { _ in range.upperBound }
      }
      var bounds = [range.lowerBound]
      for worker in 1..<scans.count {
        let wanted = max(
          bounds[worker - 1], range.lowerBound + range.count / scans.count * worker)
        let next = bytes[wanted..<range.upperBound].firstIndex(of: 0x0A).map { $0 + 1 }
        bounds.append(next ?? range.upperBound)
      }
      return bounds + [range.upperBound]
    }

    private mutating func take(_ part: PlainScan.Rows) -> Bool {
      rows += part.rows
      answers.emptyRows += part.empty
      answers.skippedRows += part.skipped
      answers.append(part)
      return rows < TableLimits.rows
    }
  }
}
