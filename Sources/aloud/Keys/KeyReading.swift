import AloudCrypto
import AloudDesk
import AloudFiles

/// Gets a private key from a card or a file under a passphrase; never from an argument.
struct KeyReading {
  /// A file, `-` for standard input, or nothing to ask at the terminal.
  let keyPath: String?
  let passphrasePath: String?

  func key() throws -> PrivateKey {
    let text = try text()
    guard KeyCard.isFile(text) else { return try KeyCard.key(card: text) }
    return try KeyCard.key(file: text, passphrase: try passphrase())
  }

  private func text() throws -> String {
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

  private func passphrase() throws -> String {
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

  private static func content(of path: String) throws -> String {
    let bytes = try Files.named.read(path, atMost: FileLimits.key)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(
        .usage, "\(path) is not a text", help: "name the card, the key file or its passphrase")
    }
    return text
  }
}
