import AloudCrypto
import AloudDesk
import AloudModel
import ArgumentParser

struct KeyShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the public line and the six words of a key.",
    discussion: """
      Without --key, the key that the definition names. With --key, the public half of a card or \
      key file, so that the key holder can compare.
      """)

  @Option(help: "A card or key file; - reads a card from standard input.")
  var key: String?

  @Option(help: "Read the passphrase from the first line of this file instead of asking.")
  var passphraseFile: String?

  @Flag(help: "Print JSON, for programs.")
  var json = false

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let shown = try publicKey()
    if json { return try Console.show(bytes: CanonicalJSON.bytes(of: KeyJSON(shown))) }
    try Console.show("Public line  \(shown.line)")
    for words in words(of: shown, in: WordedLanguage.allCases.map(\.language)) {
      try Console.show("Key words    \(words)")
    }
  }

  private func publicKey() throws -> PublicKey {
    if let key {
      return try KeyReading(keyPath: key, passphrasePath: passphraseFile).key().publicKey
    }
    return try KeyAdding.key(of: try options.choice().source().noted())
  }
}
