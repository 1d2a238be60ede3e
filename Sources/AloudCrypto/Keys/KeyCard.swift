import AloudModel

/// The symbols of a private key on paper, without the key: how they are laid out and how they check
/// themselves.
package enum KeyCard {
  static let symbols = CheckedSymbols(label: "aloud-card-1", byteCount: 32)
  /// Symbols in a printed group.
  package static let groupLength = 4
  /// Symbols on a card: those of the number and the four of its checksum.
  package static var length: Int { symbols.length }

  /// What a typed card is, before anybody knows whether it is a key.
  package enum Reading: Sendable {
    /// The 32 bytes of a number, most significant first.
    case number([UInt8])
    case mistyped(TypingMistake)
  }

  /// Reads a card, forgiving case, spaces, line ends, hyphens and Crockford's look-alikes.
  package static func read(_ text: String) -> Reading {
    switch symbols.read(text) {
    case .bytes(let bytes): .number(bytes)
    case .mistyped(let mistake): .mistyped(mistake)
    }
  }

  /// The group, counted from 1, in which changing one symbol or swapping two neighbours makes a
  /// mistyped card right; nothing where no group or more than one does.
  package static func likelyWrongGroup(of text: String) -> Int? {
    guard case .values(let values) = Crockford32.read(text), values.count == length else {
      return nil
    }
    let groups = Set(
      values.indices.filter { canBeMended(values, at: $0) }.map { $0 / groupLength + 1 })
    return groups.count == 1 ? groups.first : nil
  }

  private static func canBeMended(_ values: [UInt8], at place: Int) -> Bool {
    var other = values
    for value in 0..<UInt8(32) where value != values[place] {
      other[place] = value
      if isRight(other) { return true }
    }
    other = values
    guard place + 1 < values.count else { return false }
    other.swapAt(place, place + 1)
    return isRight(other)
  }

  private static func isRight(_ values: [UInt8]) -> Bool {
    guard case .bytes(var bytes) = symbols.read(Crockford32.text(of: values)) else { return false }
    bytes.wipe()
    return true
  }
}
