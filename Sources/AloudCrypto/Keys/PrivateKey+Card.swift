import AloudModel

extension PrivateKey {
  /// What became of a card that somebody typed in.
  package enum CardReading: Sendable {
    case key(PrivateKey)
    case refused(CardRefusal)
  }

  /// Why a card holds no key.
  package enum CardRefusal: Equatable, Sendable {
    /// A symbol was lost or changed on the way.
    case mistyped(TypingMistake)
    /// The checksum is right and yet the number is 0 or too large for a key.
    case notAKey
  }

  private static let symbols = CheckedSymbols(label: "aloud-card-1", byteCount: byteCount)
  /// Symbols in a printed group.
  package static let cardGroupLength = 4
  /// Symbols on a card: those of the number and the four of its checksum.
  package static var cardLength: Int { symbols.length }

  /// The key on paper: 52 symbols of the number and four of checksum, in 14 groups of four with a
  /// space between.
  ///
  /// Whoever reads it can open ballots: it is printed or shown to the key holder, never stored
  /// beside the box.
  package var card: String {
    var scalar = scalar.copied()
    defer { scalar.wipe() }
    var card = ""
    for (index, symbol) in Self.symbols.text(of: scalar).enumerated() {
      if index > 0, index.isMultiple(of: Self.cardGroupLength) { card += " " }
      card.append(symbol)
    }
    return card
  }

  /// Reads a card, forgiving case, spaces, line ends, hyphens and Crockford's look-alikes.
  package static func read(card: String) -> CardReading {
    switch symbols.read(card) {
    case .mistyped(let mistake): return .refused(.mistyped(mistake))
    case .bytes(var bytes):
      defer { bytes.wipe() }
      return PrivateKey(scalar: bytes).map { .key($0) } ?? .refused(.notAKey)
    }
  }

  /// The group, counted from 1, in which changing one symbol or swapping two neighbours makes a
  /// mistyped card right; nothing where no group or more than one does.
  package static func likelyWrongGroup(ofCard text: String) -> Int? {
    guard case .values(let values) = Crockford32.read(text), values.count == cardLength else {
      return nil
    }
    let groups = Set(
      values.indices.filter { canBeMended(values, at: $0) }.map { $0 / cardGroupLength + 1 })
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
