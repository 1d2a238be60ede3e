import AloudCrypto
import AloudFiles

/// Gets a private key from a card or a file under a passphrase; never from an argument.
struct KeyReading {
  /// A file, `-` for standard input, or nothing to ask at the terminal.
  let keyPath: String?
  let passphrasePath: String?

  func key() throws(CommandFailure) -> PrivateKey {
    let text = try text()
    guard text.hasPrefix("aloud-key-file") else { return try Self.key(card: text) }
    switch KeyFile.open(text, passphrase: try passphrase()) {
    case .opened(let key): return key
    case .wrongPassphrase:
      throw CommandFailure(
        .refused, "the passphrase does not open this key file",
        help: "type it again; capitals and spaces count. The second card opens the box too")
    case .malformed:
      throw CommandFailure(
        .integrity, "the key file is damaged or cut short",
        help: "use the other copy, or the card")
    }
  }

  /// Reads the groups of a card, with or without the other lines that `key new` prints.
  static func key(card: String) throws(CommandFailure) -> PrivateKey {
    let groups = card.split(whereSeparator: \.isNewline).filter(isGroups).joined(separator: " ")
    switch PrivateKey.read(card: groups.isEmpty ? card : groups) {
    case .key(let key): return key
    case .refused(.mistyped(let mistake)):
      let group = PrivateKey.likelyWrongGroup(ofCard: groups.isEmpty ? card : groups)
      let words = group.map { "group \($0) is wrong" } ?? mistake.words
      throw CommandFailure(.usage, "this is not the text of a key card: \(words)", help: compare)
    case .refused(.notAKey):
      throw CommandFailure(.usage, "this is not the text of a key card", help: compare)
    }
  }

  /// Whether a line holds groups of four symbols and nothing else.
  private static func isGroups(_ line: Substring) -> Bool {
    let groups = line.split(whereSeparator: \.isWhitespace)
    return groups.count > 1 && groups.allSatisfy { $0.count == 4 }
  }

  private static let compare = "compare the 14 groups with the card, one by one"

  private func text() throws(CommandFailure) -> String {
    if let keyPath, keyPath != "-" { return try Self.content(of: keyPath) }
    if keyPath == "-" {
      let bytes = Console.standardInput(atMost: FileLimits.key)
      if let text = String(validating: bytes, as: UTF8.self), !text.isEmpty { return text }
    } else if let typed = CardTyping.card() {
      return typed
    }
    throw CommandFailure(
      .usage, "there is no key", help: "give the card or key file with --key FILE")
  }

  private func passphrase() throws(CommandFailure) -> String {
    let typed: String?
    if let passphrasePath {
      let content = try Self.content(of: passphrasePath)
      typed = content.split(whereSeparator: \.isNewline).first.map(String.init)
    } else {
      typed = Console.askSecretly("Passphrase of the key file:")
    }
    guard let typed, !typed.isEmpty else {
      throw CommandFailure(
        .usage, "there is no passphrase", help: "give it with --passphrase-file FILE")
    }
    return typed
  }

  private static func content(of path: String) throws(CommandFailure) -> String {
    let bytes = try Files.named.read(path, atMost: FileLimits.key)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(
        .usage, "\(path) is not a text", help: "name the card, the key file or its passphrase")
    }
    return text
  }
}

extension TypingMistake {
  fileprivate var words: String {
    switch self {
    case .wrongLength(let found, let expected): "\(found) symbols where \(expected) belong"
    case .unknownSymbol(let position):
      "group \((position - 1) / PrivateKey.cardGroupLength + 1) has a sign that no card has"
    case .badChecksum: "a symbol is mistyped (the last four check the others)"
    }
  }
}
