import AloudBallots
import AloudMarkup
package import AloudModel

/// One HTML file with which a key holder rehearses, counts and checks in any desktop browser, without a
/// network: it carries the engine, which is compiled from the very code of `aloud count`.
///
/// Its bytes are the same for everybody who has this version.
package struct CountPage: Sendable {
  package let bytes: [UInt8]

  /// That of this version, made once.
  package static let current = CountPage()

  package init() {
    let languages = WordedLanguage.allCases.map(\.language)
    let blocks = languages.map { language in
      let words = CountPageWording.words(in: language)
      return LanguageBlocks.Block(
        language: language, ours: language, title: words.title,
        content: CountPageContent(words: words, language: language, languages: languages).html)
    }
    let document = PageDocument(
      language: languages[0], title: blocks[0].title, style: .countStyle, script: .countScript)
    bytes = document.counting(
      LanguageBlocks(blocks: blocks).html, engine: EngineProgram.base64)
  }
}

extension CountPage {
  /// The SHA-256 of the file.
  package var fingerprint: Fingerprint { Fingerprint(of: bytes) }
}

extension PageDocument {
  /// For a file that carries the engine, and a policy that lets it run.
  func counting(_ body: HTML, engine: String) -> [UInt8] {
    let policy = ContentSecurityPolicy.counting(style: style, script: script).text
    return bytes(
      "\(body)<div id=\"engine\" hidden>\(engine)</div>",
      policy: "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">\n")
  }
}
