/// How far a text reaches on the line it begins on.
struct ScalarExtent {
  /// The line from the first character of the text on, in UTF-8.
  let rest: ArraySlice<UInt8>

  /// The length in Unicode scalars, quotation marks included; up to the end of the line where the
  /// text goes on below.
  func length(of value: String, style: YAMLNode.Style) -> Int {
    switch style {
    case .plain:
      scalars(in: rest.starts(with: value.utf8) ? rest.prefix(value.utf8.count) : line)
    case .quoted: scalars(in: quoted ?? line)
    case .block: 1
    }
  }

  private func scalars(in bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }

  private var line: ArraySlice<UInt8> {
    rest.dropLast(
      rest.reversed().prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count)
  }

  private var quoted: ArraySlice<UInt8>? {
    guard let quote = rest.first else { return nil }
    var place = rest.startIndex + 1
    while place < rest.endIndex {
      if rest[place] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        place += 2
      } else if rest[place] != quote {
        place += 1
      } else if quote == UInt8(ascii: "'"), rest[place...].starts(with: [quote, quote]) {
        place += 2
      } else {
        return rest[...place]
      }
    }
    return nil
  }
}
