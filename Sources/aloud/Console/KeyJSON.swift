import AloudBallots
import AloudCrypto
import AloudModel

/// The public half of a key, for programs.
struct KeyJSON {
  private let version = 1
  private let line: String
  /// Six words a language, by its tag.
  private let words: [String: String]

  init(_ key: PublicKey) {
    line = key.line
    let fingerprint = Fingerprint(ofKeyLine: key.line)
    let languages = WordedLanguage.allCases.map(\.language)
    words = Dictionary(
      uniqueKeysWithValues: languages.map {
        ($0.tag, fingerprint.words(in: $0).joined(separator: " "))
      })
  }
}

extension KeyJSON: JSONWritable {
  var json: JSONTree {
    ["aloud_key": version.json, "public_line": line.json, "words": words.json]
  }
}
