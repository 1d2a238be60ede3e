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

  /// The key on paper: 52 symbols of the number and four of checksum, in 14 groups of four with a
  /// space between.
  ///
  /// Whoever reads it can open ballots: it is printed or shown to the key holder, never stored
  /// beside the box.
  package var card: String {
    var scalar = scalar.copied()
    defer { scalar.wipe() }
    var card = ""
    for (index, symbol) in KeyCard.symbols.text(of: scalar).enumerated() {
      if index > 0, index.isMultiple(of: KeyCard.groupLength) { card += " " }
      card.append(symbol)
    }
    return card
  }

  /// Reads a card, forgiving case, spaces, line ends, hyphens and Crockford's look-alikes.
  package static func read(card: String) -> CardReading {
    switch KeyCard.symbols.read(card) {
    case .mistyped(let mistake): return .refused(.mistyped(mistake))
    case .bytes(var bytes):
      defer { bytes.wipe() }
      return PrivateKey(scalar: bytes).map { .key($0) } ?? .refused(.notAKey)
    }
  }

  /// Symbols in a printed group.
  package static var cardGroupLength: Int { KeyCard.groupLength }
  /// Symbols on a card: those of the number and the four of its checksum.
  package static var cardLength: Int { KeyCard.length }

  /// The group in which a mistyped card is likely to be wrong.
  package static func likelyWrongGroup(ofCard text: String) -> Int? {
    KeyCard.likelyWrongGroup(of: text)
  }
}
