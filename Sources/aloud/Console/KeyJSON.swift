import AloudBallots
import AloudCrypto
import AloudModel

/// The public half of a key, for programs.
struct KeyJSON: Encodable {
  private let version = 1
  private let line: String
  /// Six words a language, by its tag.
  private let words: [String: String]

  init(_ key: PublicKey) {
    line = key.line
    let fingerprint = Fingerprint(ofKeyLine: key.line)
    let languages = [Language.english, .spanish]
    words = Dictionary(
      uniqueKeysWithValues: languages.map {
        ($0.tag, fingerprint.words(in: $0).joined(separator: " "))
      })
  }

  private enum CodingKeys: String, CodingKey {
    case version = "aloud_key"
    case line = "public_line"
    case words
  }
}
