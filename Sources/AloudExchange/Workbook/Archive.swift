/// The parts of a ZIP archive, as its directory at the end names them (APPNOTE 6.3, without ZIP64,
/// encryption and archives in pieces, which no spreadsheet program writes).
///
/// Nothing is ever written under a name of the archive; names that lead out of it are refused all the
/// same.
struct Archive {
  let access: ByteAccess
  private let entries: [String: Entry]

  struct Entry {
    let offset: Int
    let packed: Int
    let unpacked: Int
    let checksum: UInt32
    let isPacked: Bool
  }

  init(_ access: ByteAccess) throws(TableTrouble) {
    self.access = access
    let tail = access.bytes(
      at: max(0, access.count - Self.longestTail), count: Self.longestTail)
    guard let end = Self.end(in: tail) else { throw .workbook(.damaged) }
    let number = Little.number(tail, end + 10, 2)
    let size = Little.number(tail, end + 12, 4)
    let offset = Little.number(tail, end + 16, 4)
    guard number <= TableLimits.parts else { throw .workbook(.tooManyParts) }
    guard size <= Self.largestDirectory, offset + size <= access.count else {
      throw .workbook(.damaged)
    }
    entries = try Self.entries(access.bytes(at: offset, count: size), number, in: access)
  }

  func has(_ name: String) -> Bool { entries[name] != nil }

  /// Unpacks a part, piece by piece.
  func read(_ name: String, _ body: ([UInt8]) -> Flow) throws(TableTrouble) {
    guard let entry = entries[name] else { throw .workbook(.damaged) }
    // The local header has a length of extra fields of its own.
    let header = access.bytes(at: entry.offset, count: 30)
    guard header.count == 30, header.starts(with: [0x50, 0x4B, 0x03, 0x04]) else {
      throw .workbook(.damaged)
    }
    let start = entry.offset + 30 + Little.number(header, 26, 2) + Little.number(header, 28, 2)
    guard start + entry.packed <= access.count else { throw .workbook(.damaged) }
    let range = start..<start + entry.packed
    if entry.isPacked {
      try Inflater.unpack(access, range, to: entry, body)
    } else {
      guard entry.packed == entry.unpacked else { throw .workbook(.damaged) }
      access.pieces(in: range, body)
    }
  }

  private static let longestTail = 65_557
  private static let largestDirectory = 4_194_304

  /// Where the end record begins: the last one whose comment fits.
  private static func end(in tail: [UInt8]) -> Int? {
    guard tail.count >= 22 else { return nil }
    return (0...tail.count - 22).last { place in
      tail[place...].starts(with: [0x50, 0x4B, 0x05, 0x06])
        && place + 22 + Little.number(tail, place + 20, 2) == tail.count
    }
  }

  private static func entries(
    _ directory: [UInt8], _ number: Int, in access: ByteAccess
  ) throws(TableTrouble) -> [String: Entry] {
    var entries: [String: Entry] = [:]
    var place = 0
    for _ in 0..<number {
      guard place + 46 <= directory.count,
        directory[place...].starts(with: [0x50, 0x4B, 0x01, 0x02])
      else { throw .workbook(.damaged) }
      let nameLength = Little.number(directory, place + 28, 2)
      let rest = Little.number(directory, place + 30, 2) + Little.number(directory, place + 32, 2)
      guard place + 46 + nameLength <= directory.count else { throw .workbook(.damaged) }
      let name = String(
        validating: directory[(place + 46)..<(place + 46 + nameLength)], as: UTF8.self)
      guard let name, isPlain(name), entries[name] == nil else { throw .workbook(.names) }
      entries[name] = try entry(directory, place)
      place += 46 + nameLength + rest
    }
    return entries
  }

  private static func entry(_ directory: [UInt8], _ place: Int) throws(TableTrouble) -> Entry {
    let (flags, method) = (
      Little.number(directory, place + 8, 2), Little.number(directory, place + 10, 2)
    )
    guard flags & 1 == 0 else { throw .workbook(.locked) }
    guard method == 0 || method == 8 else { throw .workbook(.damaged) }
    let entry = Entry(
      offset: Little.number(directory, place + 42, 4),
      packed: Little.number(directory, place + 20, 4),
      unpacked: Little.number(directory, place + 24, 4),
      checksum: UInt32(Little.number(directory, place + 16, 4)), isPacked: method == 8)
    let isTooLarge =
      entry.unpacked > TableLimits.part
      || entry.unpacked > max(1_048_576, entry.packed * TableLimits.ratio)
    guard !isTooLarge else { throw .workbook(.bomb) }
    return entry
  }

  private static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix("/") && !name.contains("\\") && !name.contains("\0")
      && !name.split(separator: "/").contains("..")
  }
}

/// Numbers whose lowest byte comes first.
enum Little {
  static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }
}
