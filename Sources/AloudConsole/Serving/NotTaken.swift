import AloudMarkup
import AloudModel

/// Why what a browser sent was not even looked at: on which page, what was wrong, and what to do.
struct NotTaken {
  private let language: DeskLanguage
  private let title: String
  private let lines: [String]

  /// More text than any page of the desk takes.
  static func longText(_ language: DeskLanguage) -> NotTaken {
    let words = language.frame
    return NotTaken(language: language, title: words.tooLong, lines: [words.tooLongNote])
  }

  /// Larger files than a page takes.
  static func longFile(_ language: DeskLanguage) -> NotTaken {
    let words = language.frame
    return NotTaken(
      language: language, title: words.tooLarge,
      lines: [words.tooLargeNote(DeskForm.longestUpload >> 20), words.tooLargeHelp])
  }

  /// What is no form of the desk.
  static func unreadable(_ language: DeskLanguage) -> NotTaken {
    let words = language.frame
    return NotTaken(
      language: language, title: words.unread, lines: [words.unreadNote, words.unreadHelp])
  }

  /// - Parameter path: where it was sent to; it is offered again.
  func page(for path: DeskPath) -> DeskPage {
    let words = language.frame
    let told = lines.map { line -> HTML in "<p>\(line)</p>\n" }.joined()
    return DeskPage(
      title: title, outcome: .refused, trail: [DeskLink(words.desk, DeskPath())],
      content: """
        <h1>\(title)</h1>
        <div class="problem" role="alert">\(told)</div>
        <p class="actions"><a class="button" href="\(path.text)">\(words.pageAgain)</a>
        <a href="/">\(words.desk)</a></p>

        """)
  }
}
