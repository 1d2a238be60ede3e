import AloudBallots
import AloudDesk
import AloudMarkup
import AloudModel

extension PaperPages {
  /// Many waves take a while: it goes on while somebody looks at something else.
  func write(_ form: Filled) throws(Refusal) -> DeskAnswer {
    try folder.require(.report)
    let asked = form["language"]
    let inLanguage = asked.isEmpty ? folder.reportLanguage : asked
    let language = desk.language
    let (workspace, folder, path) = (desk.workspace, folder, path(.report))
    return work.answer(at: path) {
      do throws(Refusal) {
        _ = try Reporting(workspace: workspace, folder: folder, language: inLanguage)
          .write()
        return .redirection(path)
      } catch {
        return .page(RefusalPage(refusal: error, language: language).page)
      }
    } ?? .redirection(path)
  }

  func written() throws(Refusal) -> DeskAnswer {
    if work.isRunning(at: path(.report)) {
      let words = desk.language.ending
      return .page(
        DeskPage(
          title: words.writing, trail: desk.trail,
          content: "<h1>\(words.writing)</h1>\n<p role=\"status\">\(words.writingNote)</p>\n",
          isWaiting: true))
    }
    if case .page(let refused)? = work.told(at: path(.report)) { return .page(refused) }
    return .page(try page(about: .report))
  }
}
