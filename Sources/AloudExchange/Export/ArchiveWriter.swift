/// Writes a ZIP archive (APPNOTE 6.3) whose parts are not packed and bear the first day there is: same
/// parts, same bytes.
package struct ArchiveWriter {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  package init() {}

  mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  package mutating func add(_ name: String, _ content: [UInt8]) {
    let path = Array(name.utf8)
    let common =
      Self.little(20, 2) + Self.little(0, 2) + Self.little(0, 2) + Self.little(0, 2)
      + Self.little(Self.firstDay, 2) + Self.little(Int(Inflater.checksum(content)), 4)
      + Self.little(content.count, 4) + Self.little(content.count, 4)
      + Self.little(path.count, 2) + Self.little(0, 2)
    directory +=
      [0x50, 0x4B, 1, 2] + Self.little(20, 2) + common + Self.little(0, 10)
      + Self.little(body.count, 4) + path
    body += [0x50, 0x4B, 3, 4] + common + path + content
    count += 1
  }

  package var bytes: [UInt8] {
    body + directory + [0x50, 0x4B, 5, 6] + Self.little(0, 4) + Self.little(count, 2)
      + Self.little(count, 2) + Self.little(directory.count, 4) + Self.little(body.count, 4)
      + Self.little(0, 2)
  }

  /// January 1, 1980.
  private static let firstDay = 0x21

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
  }
}
