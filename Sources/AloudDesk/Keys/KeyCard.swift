package import AloudCrypto

/// What a key holder keeps, on paper or in a file, as text.
package enum KeyCard {
  /// Reads the groups of a card, with or without the other lines that stand around them.
  package static func key(card: String) throws(Refusal) -> PrivateKey {
    let groups = card.split(whereSeparator: \.isNewline).filter(isGroups).joined(separator: " ")
    let typed = groups.isEmpty ? card : groups
    switch PrivateKey.read(card: typed) {
    case .key(let key): return key
    case .refused(.mistyped(let mistake)):
      throw .key(.cardMistyped(mistake, group: PrivateKey.likelyWrongGroup(ofCard: typed)))
    case .refused(.notAKey): throw .key(.notACard)
    }
  }

  /// Whether a text is a key file, which a passphrase opens.
  package static func isFile(_ text: String) -> Bool { text.hasPrefix("aloud-key-file") }

  package static func key(file text: String, passphrase: String) throws(Refusal) -> PrivateKey {
    switch KeyFile.open(text, passphrase: passphrase) {
    case .opened(let key): return key
    case .wrongPassphrase: throw .key(.wrongPassphrase)
    case .malformed: throw .key(.fileDamaged)
    }
  }

  /// Whether a line holds groups of four symbols and nothing else.
  private static func isGroups(_ line: Substring) -> Bool {
    let groups = line.split(whereSeparator: \.isWhitespace)
    return groups.count > 1 && groups.allSatisfy { $0.count == 4 }
  }
}
