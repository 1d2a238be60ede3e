extension PlainScan {
  struct Cell {
    let text: UnsafeBufferPointer<UInt8>
    let next: Int
    let endsRow: Bool
  }

  /// The cell that begins at a place, without its quotation marks.
  @inline(__always)
  func cell(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Cell? {
    var place = start
    if place < text.count, text[place] == Self.quote { return quoted(text, start + 1) }
    while place < text.count {
      let byte = text[place]
      if byte == separator {
        return Cell(
          text: UnsafeBufferPointer(rebasing: text[start..<place]), next: place + 1, endsRow: false)
      }
      if byte == Self.lineFeed { break }
      if byte == Self.carriageReturn {
        guard place + 1 < text.count, text[place + 1] == Self.lineFeed else { return nil }
        return Cell(
          text: UnsafeBufferPointer(rebasing: text[start..<place]), next: place + 2, endsRow: true)
      }
      place += 1
    }
    return Cell(
      text: UnsafeBufferPointer(rebasing: text[start..<place]), next: place + 1, endsRow: true)
  }

  /// Doubled marks, and text behind the closing one, are left to the careful reader.
  private func quoted(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Cell? {
    guard let end = text[start...].firstIndex(of: Self.quote) else { return nil }
    let inside = UnsafeBufferPointer(rebasing: text[start..<end])
    guard end + 1 < text.count else { return Cell(text: inside, next: end + 1, endsRow: true) }
    switch text[end + 1] {
    case separator: return Cell(text: inside, next: end + 2, endsRow: false)
    case Self.lineFeed: return Cell(text: inside, next: end + 2, endsRow: true)
    case Self.carriageReturn where end + 2 < text.count && text[end + 2] == Self.lineFeed:
      return Cell(text: inside, next: end + 3, endsRow: true)
    default: return nil
    }
  }

  /// Where the row ends behind the last column that is kept.
  func rest(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var (place, isQuoted) = (start, false)
    while place < text.count {
      let byte = text[place]
      place += 1
      if byte == Self.quote {
        isQuoted.toggle()
      } else if byte == Self.lineFeed, !isQuoted {
        break
      } else if byte == Self.carriageReturn, !isQuoted,
        place == text.count || text[place] != Self.lineFeed
      {
        return nil
      }
    }
    // So many cells, or none that ends, are for the careful reader to count.
    return isQuoted || place - start > TableLimits.columns / 2 ? nil : place
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D
}
