import AloudBallots
import AloudCrypto
import AloudDesk
import AloudFiles
import AloudModel
import AloudWords
import ArgumentParser

struct KeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "Make the key holder's key, and name it in the definition.",
    subcommands: [
      KeyNewCommand.self, KeyPageCommand.self, KeyAddCommand.self, KeyShowCommand.self,
    ])
}

/// The six words by which people compare a key on paper and on screen.
func words(of key: PublicKey) -> String {
  Fingerprint(ofKeyLine: key.line).words.joined(separator: " ")
}

/// The same in each of some languages that has words of its own.
func words(of key: PublicKey, in languages: [Language]) -> [String] {
  Fingerprint(ofKeyLine: key.line).spoken(in: languages)
}

struct KeyNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Key holder: make a key on your own computer.",
    discussion: """
      Without --file the card is printed to standard output: print it twice, keep one, seal the \
      other with the outside contact. With --file the key is written under a passphrase instead.
      """)

  @Option(help: "Write the key to this file under a passphrase, instead of printing a card.")
  var file: String?

  @Option(help: "Read the passphrase from the first line of this file instead of asking.")
  var passphraseFile: String?

  func run() throws {
    var dice = SecureRandom()
    let key = PrivateKey(using: &dice)
    if let file { try write(key, to: file, using: &dice) } else { try show(key) }
    Console.say(
      "Read the questions before you give the line away: is there a fact in them that somebody else "
        + "knows?")
    Console.say("Give the principal the public line; keep the rest.")
    Console.say("Without the card or the file nobody can count the ballots, and nobody can look.")
    NextTalk.say(.keyLine, with: StepWords(line: ShellWord(key.publicKey.line)))
  }

  private func show(_ key: PrivateKey) throws {
    try Console.show("KEY CARD, secret: whoever reads it can open the ballots")
    try Console.show("")
    let groups = key.card.split(separator: " ")
    for start in stride(from: 0, to: groups.count, by: 7) {
      try Console.show("    " + groups[start..<min(start + 7, groups.count)].joined(separator: " "))
    }
    try Console.show("")
    try showPublic(key)
  }

  private func showPublic(_ key: PrivateKey) throws {
    try Console.show("Public line  \(key.publicKey.line)")
    for words in words(of: key.publicKey, in: WordedLanguage.allCases.map(\.language)) {
      try Console.show("Key words    \(words)")
    }
  }

  private func write(
    _ key: PrivateKey, to path: String, using dice: inout SecureRandom
  ) throws {
    guard !DurableFile.exists(path) else {
      throw CommandFailure(
        .usage, "there is a file at \(path) already", help: "choose another name for the new key")
    }
    let passphrase = try NewPassphrase(path: passphraseFile).text()
    let sealed = KeyFile.seal(key, passphrase: passphrase, using: &dice)
    try Files.named.write(Array(sealed.utf8), to: path, access: .owner)
    Console.say("Key file written: \(path)")
    try showPublic(key)
  }
}

/// A passphrase for a new key file, typed twice or read from a file.
private struct NewPassphrase {
  let path: String?

  func text() throws -> String {
    let text: String
    if let path { text = try first(of: path) } else { text = try asked() }
    guard text.count >= 12 else {
      throw CommandFailure(
        .usage, "a passphrase of fewer than 12 characters is guessed too easily",
        help: "take four or five unrelated words")
    }
    return text
  }

  private func first(of path: String) throws -> String {
    let bytes = try Files.named.read(path, atMost: FileLimits.key)
    let text = String(decoding: bytes, as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
  }

  private func asked() throws -> String {
    guard let typed = Console.askSecretly("New passphrase:"),
      let again = Console.askSecretly("The same again:")
    else {
      throw CommandFailure(
        .usage, "there is no passphrase", help: "give it with --passphrase-file FILE")
    }
    guard typed == again else {
      throw CommandFailure(.usage, "the two passphrases differ", help: "type the same one twice")
    }
    return typed
  }
}
