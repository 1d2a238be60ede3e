import AloudBallots
import AloudCrypto
import AloudDesk
import AloudMarkup
import AloudModel
import AloudPapers

/// The key holder's key: the page on which it is made, the line that is pasted, the six words to
/// compare.
struct KeyPages {
  let desk: SurveyDesk
  var typed = ""
  var error: String?

  init(_ desk: SurveyDesk) { self.desk = desk }

  private var words: KeyWords { desk.language.key }

  /// The page on which a key is made: the same bytes for everybody, to be opened elsewhere.
  static let file = DeskAnswer.file(
    KeyPage().bytes, name: "aloud-key.html", type: "text/html; charset=utf-8")

  var page: DeskPage {
    let key = try? desk.survey.map(KeyAdding.key(of:))
    return DeskPage(
      title: words.title, outcome: error == nil ? .fine : .mistaken, trail: desk.trail,
      content: """
        \(form.summary(desk.language.frame))<h1>\(words.title)</h1>
        <p>\(words.why)</p>
        \(key.map(known) ?? .empty)\(making)
        <h2>\(key == nil ? words.paste : words.another)</h2>
        \(form.html(desk.language.frame))
        """, command: "aloud key add LINE")
  }

  private var making: HTML {
    """
    <h2>\(words.make)</h2>
    <ol><li>\(words.take) <a href="/key-page">\(words.file)</a></li>\
    <li>\(words.own)</li><li>\(words.bring)</li></ol>

    """
  }

  private func known(_ key: PublicKey) -> HTML {
    let fingerprint = Fingerprint(ofKeyLine: key.line)
    let language = desk.survey?.wordLanguage ?? .english
    let six = fingerprint.words(in: language).map { word -> HTML in "<li>\(word)</li>" }.joined()
    return """
      <section class="next"><h2>\(words.six)</h2>
      <ol class="keywords" lang="\(language.tag)">\(six)</ol>
      <p>\(words.compare)</p>
      <p class="actions"><a class="button" href="/">\(words.same)</a></p></section>

      """
  }

  private var form: FormContent {
    var field = FormField("line", words.line, hint: words.lineHint, value: typed, kind: .area(3))
    field.error = error
    return FormContent(fields: [field], path: desk.path(.key), button: desk.language.frame.save)
  }

  func add(_ form: Filled) throws(Refusal) -> DeskAnswer {
    let choice = try WaveChoice(desk.workspace, survey: desk.id.text, now: desk.now)
    do throws(Refusal) {
      _ = try KeyAdding(choice: choice).add(form["line"], to: desk.source)
    } catch {
      guard case .key = error else { throw error }
      var page = self
      (page.typed, page.error) = (form["line"], error.message(in: desk.language))
      return .page(page.page)
    }
    return .redirection(desk.path(.key))
  }
}
