import AloudDesk
import AloudMarkup
import AloudModel

/// Why something was not done, in the words of the terminal, with the way back.
struct RefusalPage {
  let refusal: Refusal
  let language: DeskLanguage
  var trail: [DeskLink] = []

  var page: DeskPage {
    let words = language.school
    return DeskPage(
      title: words.notDone, outcome: .refused, trail: [DeskLink(language.frame.desk, DeskPath())],
      content: """
        <h1>\(words.notDone)</h1>
        <div class="problem"><p>\(refusal.message(in: language)).</p></div>
        <p>\(refusal.help(in: language)).</p>
        <p class="actions"><a class="button" href="/">\(language.frame.desk)</a></p>

        """)
  }
}
