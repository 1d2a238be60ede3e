import AloudBallots
import AloudMarkup
package import AloudModel

/// One HTML file with which a key holder makes the key in any desktop browser, without a network:
/// two cards to print, and the public line for the principal.
///
/// Its bytes are the same for everybody who has this version.
package struct KeyPage: Sendable {
  package let bytes: [UInt8]

  package init() {
    let languages = WordedLanguage.allCases.map(\.language)
    let blocks = languages.map { language in
      let words = KeyPageWording(in: language)
      return LanguageBlocks.Block(
        language: language, ours: language, title: words.title,
        content: KeyPageContent(words: words, language: language, languages: languages).html)
    }
    let document = PageDocument(
      language: languages[0], title: blocks[0].title, style: .keyStyle, script: .keyScript)
    bytes = document.offline(LanguageBlocks(blocks: blocks).html)
  }

  /// The SHA-256 of the file.
  package var fingerprint: Fingerprint { Fingerprint(of: bytes) }
}
