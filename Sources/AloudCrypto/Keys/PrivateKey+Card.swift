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
  private static let groupLength = 4

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
      if index > 0, index.isMultiple(of: Self.groupLength) { card += " " }
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
}
