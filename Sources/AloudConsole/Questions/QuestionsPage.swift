import AloudDefinition
import AloudDesk
import AloudDiagnostics
import AloudMarkup
import AloudModel

/// The questions as people read them, each with what is to be mended beside it.
struct QuestionsPage {
  let desk: SurveyDesk

  init(_ desk: SurveyDesk) { self.desk = desk }

  private var words: QuestionWords { desk.language.questions }

  var page: DeskPage {
    guard let editor = desk.editor else { return TextPage(desk).page }
    let scales = (0..<editor.count(at: ["scales"])).map { scale($0, editor) }.joined()
    return DeskPage(
      title: words.title, trail: desk.trail,
      content: """
        <h1>\(words.title)</h1>
        \(desk.frozenNote)\(facts)\(elsewhere(editor))\(changes)
        \(scales)
        <p class="actions"><a class="button second" href="\(desk.path(.text).text)">\(words.openText)</a>
        <a href="/">\(desk.language.frame.desk)</a></p>

        """, command: desk.checkCommand)
  }

  /// How long it takes, and how many questions.
  private var facts: HTML {
    guard let survey = desk.survey,
      let wave = survey.waves.indices.contains(desk.coming)
        ? survey.waves[desk.coming] : survey.waves.last
    else { return .empty }
    let items = survey.scales(askedIn: wave).reduce(0) { $0 + $1.items.count }
    let told = words.facts(items, AnsweringTime.minutes(of: survey, in: wave))
    let reading = isReadAtEleven(survey) ? " \(words.readable)" : ""
    return "<p class=\"lead\">\(told)\(reading)</p>\n"
  }

  /// Whether the advice on reading looked at every language and had nothing to say; it needs a hundred
  /// words.
  private func isReadAtEleven(_ survey: Survey) -> Bool {
    let items = survey.scales.flatMap(\.items)
    return !desk.report.diagnostics.contains { $0.message.id == "reading-level" }
      && survey.languages.allSatisfy { language in
        let count = items.reduce(0) { $0 + $1.text.text(in: language).split(separator: " ").count }
        return DeskLanguage(rawValue: language.tag) != nil && count >= 100
      }
  }

  /// What is to be mended at places that are no question.
  private func elsewhere(_ editor: DefinitionEditor) -> HTML {
    let lines = editor.lines(at: ["scales"]) ?? 0...0
    let others = desk.report.diagnostics.filter { !lines.contains($0.place.start.line) }
    return DiagnosticNotes(desk, others).html
  }

  private func scale(_ number: Int, _ editor: DefinitionEditor) -> HTML {
    let path: [DefinitionStep] = ["scales", .index(number)]
    let items = editor.count(at: path + ["items"])
    let all = editor.lines(at: path) ?? 0...0
    let own = desk.report.diagnostics.filter { note in
      all.contains(note.place.start.line)
        && !(0..<items).contains { lines(number, $0, editor).contains(note.place.start.line) }
    }
    let rows = (0..<items).map { item(number, $0, of: items, editor) }.joined()
    return """
      <h2>\(desk.words(at: path + ["title"]))</h2>
      \(DiagnosticNotes(desk, own).html)\(rows)
      <p><a href="\(desk.path(.newItem(scale: number)).text)">\(words.add)</a></p>

      """
  }

  private func lines(_ scale: Int, _ item: Int, _ editor: DefinitionEditor) -> ClosedRange<Int> {
    editor.lines(at: ["scales", .index(scale), "items", .index(item)]) ?? 0...0
  }

  private func item(_ scale: Int, _ item: Int, of count: Int, _ editor: DefinitionEditor) -> HTML {
    let path: [DefinitionStep] = ["scales", .index(scale), "items", .index(item)]
    let texts = desk.languages.map { language -> HTML in
      "<p lang=\"\(language.tag)\">\(editor.text(at: path + ["text", .key(language.tag)]) ?? "–")</p>"
    }.joined()
    let reversed =
      editor.text(at: path + ["keying"]) == "reversed"
      ? "<p><span class=\"mark\">\(words.reversed)</span></p>" as HTML : .empty
    let own = lines(scale, item, editor)
    let notes = desk.report.diagnostics.filter { own.contains($0.place.start.line) }
    let part = SurveyPart.item(scale: scale, item: item)
    let first = editor.text(at: path + ["text", .key(desk.languages[0].tag)]) ?? ""
    return """
      <div class="item">\(texts)\(reversed)\(DiagnosticNotes(desk, notes).html)
      <div class="tools"><a href="\(desk.path(part).text)">\(words.change)\
      <span class="unseen">: \(first)</span></a>\(move(scale, item, of: count, first))</div></div>

      """
  }

  private func move(_ scale: Int, _ item: Int, of count: Int, _ text: String) -> HTML {
    let path = desk.path(.move(scale: scale, item: item)).text
    let up = item > 0 ? button("up", words.up, text) : .empty
    let down = item + 1 < count ? button("down", words.down, text) : .empty
    return """
      <form method="post" action="\(path)"><input type="hidden" name="read" value="\(desk.fingerprint)">\
      \(up)\(down)</form>
      """
  }

  private func button(_ way: String, _ label: String, _ text: String) -> HTML {
    """
    <button class="quiet" name="way" value="\(way)">\(label)<span class="unseen">: \(text)</span></button>
    """
  }

  /// What a frozen wave asks otherwise: what can be compared with it.
  var changes: HTML {
    guard let survey = desk.survey, let last = desk.source.earlier.last else { return .empty }
    let comparison = SurveyComparison(from: last.survey, to: survey)
    let rows = comparison.scales.filter { !$0.isUnchanged }.map { change -> HTML in
      let title =
        survey.scales.first { $0.id == change.id }?.title
        ?? last.survey.scales.first { $0.id == change.id }?.title
      let name = title?.text(in: desk.language.language) ?? change.id.text
      return "<li>\(name): \(words.change(change))</li>"
    }.joined()
    let told = rows.isEmpty ? "<p>\(words.sameAsBefore)</p>" as HTML : "<ul>\(rows)</ul>"
    return "<h2>\(words.sinceLast(last.waveID.text))</h2>\n\(told)\n"
  }

  func move(_ form: Filled, _ scale: Int, _ item: Int) throws(Refusal) -> DeskAnswer {
    let way = form["way"] == "up" ? -1 : 1
    let path: [DefinitionStep] = ["scales", .index(scale), "items", .index(item)]
    guard let bytes = desk.editor?.moving(path, by: way) else { return .page(TextPage(desk).page) }
    guard try desk.write(bytes, asRead: form["read"]) else {
      return .page(page)
    }
    return .redirection(desk.path(.questions))
  }
}

/// Mistakes and advice beside their place.
struct DiagnosticNotes {
  let desk: SurveyDesk
  let diagnostics: [Diagnostic]
  /// Of which the lines are shown, where the text itself is.
  var source: SourceText?
  /// Where the text is edited; the definition's own page, unless it is another text.
  var place: String

  init(_ desk: SurveyDesk, _ diagnostics: [Diagnostic]) {
    (self.desk, self.diagnostics) = (desk, diagnostics)
    place = "\(desk.path(.text).text)#text"
  }

  var html: HTML { diagnostics.map(note).joined() }

  private func note(_ diagnostic: Diagnostic) -> HTML {
    let words = desk.language.school
    let (kind, style): (String, HTML) =
      switch diagnostic.severity {
      case .error: (words.error, "advice error")
      case .warning: (words.advice, "advice")
      }
    let help = diagnostic.help.map { "<span lang=\"en\">\($0)</span>" as HTML } ?? .empty
    let line = diagnostic.place.start.line
    return """
      <div class="\(style)"><strong>\(kind): <span lang="en">\(diagnostic.message.text)</span></strong>
      \(help) <a href="\(place)">\(words.line(line))</a>\(excerpt(line))</div>

      """
  }

  private func excerpt(_ line: Int) -> HTML {
    source.map { "<code>\($0.line(line))</code>" as HTML } ?? .empty
  }
}
