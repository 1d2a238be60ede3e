import AloudDesk
import AloudMarkup
import AloudModel

extension PaperPages {
  /// A long file takes a while: it goes on while somebody looks at something else.
  func takeOver(_ form: Filled) -> DeskAnswer {
    let pages = ImportPages(desk, wave, edge)
    let (language, path) = (desk.language, path(.importing))
    return work.answer(at: path) {
      do throws(Refusal) { return try pages.act(form) } catch {
        return .page(RefusalPage(refusal: error, language: language).page)
      }
    } ?? .redirection(path)
  }

  /// That it goes on; what came of it, once; else where it stands.
  func takenOver() throws(Refusal) -> DeskAnswer {
    if work.isRunning(at: path(.importing)) {
      let words = desk.language.importing
      return .page(
        DeskPage(
          title: words.reading, trail: desk.trail,
          content: """
            <h1>\(words.reading)</h1>
            <p role="status">\(words.readingNote)</p>
            <p class="actions"><a href="/">\(desk.language.frame.desk)</a></p>

            """,
          isWaiting: true))
    }
    if case .page(let told)? = work.told(at: path(.importing)) { return .page(told) }
    return .page(try page(about: .importing))
  }
}
