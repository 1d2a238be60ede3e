/// Signs of markup in the bytes of a text.
enum MarkupSign {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// `<` and a letter or a stroke, up to the next `>`.
  static func tag(_ bytes: Bytes, from start: Int) -> Range<Int>? {
    guard start + 1 < bytes.count, isLetter(bytes[start + 1]) || bytes[start + 1] == 0x2F else {
      return nil
    }
    let end = bytes[start...].prefix(200).firstIndex(of: UInt8(ascii: ">"))
    return end.map { start..<$0 + 1 }
  }

  /// `&`, letters or a number, and `;`.
  static func entity(_ bytes: Bytes, from start: Int) -> Range<Int>? {
    let name = bytes[(start + 1)...].prefix(12).prefix {
      isLetter($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "#")
    }
    guard name.count >= 2, name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ";")
    else { return nil }
    return start..<name.endIndex + 1
  }

  /// `[words](address)`.
  static func link(_ bytes: Bytes, from start: Int) -> Range<Int>? {
    guard bytes[start] == UInt8(ascii: "["),
      let close = bytes[start...].prefix(200).firstIndex(of: UInt8(ascii: "]")),
      close + 1 < bytes.count, bytes[close + 1] == UInt8(ascii: "("),
      let end = bytes[close...].prefix(200).firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    return start..<end + 1
  }

  /// A line to be filled in, or words between one or two of a sign: `____`, `**own**`, `*own*`,
  /// `_own_`.
  static func pair(_ bytes: Bytes, from start: Int) -> Range<Int>? {
    let sign = bytes[start]
    let run = bytes[start...].prefix { $0 == sign }.count
    if start > 0, bytes[start - 1] == sign { return nil }
    if sign == UInt8(ascii: "_"), run >= 3 { return start..<start + run }
    guard run <= 2, run == 2 || sign != UInt8(ascii: "~"), start + run < bytes.count,
      bytes[start + run] != 0x20, run == 2 || isOutside(bytes, start - 1)
    else { return nil }
    var place = start + run + 1
    while place + run <= bytes.count, place < start + 200 {
      if bytes[place..<place + run].allSatisfy({ $0 == sign }), bytes[place - 1] != 0x20,
        run == 2 || isOutside(bytes, place + 1)
      {
        return start..<place + run
      }
      place += 1
    }
    return nil
  }

  /// Whether a place is outside of a word: before the first, behind the last, or a blank or sign.
  private static func isOutside(_ bytes: Bytes, _ place: Int) -> Bool {
    guard bytes.indices.contains(place) else { return true }
    let byte = bytes[place]
    return byte < 0x80 && !isLetter(byte) && !(0x30...0x39).contains(byte)
      && byte != UInt8(ascii: "*") && byte != UInt8(ascii: "_")
  }

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
