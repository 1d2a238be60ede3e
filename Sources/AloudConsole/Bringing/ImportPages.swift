import AloudBallots
import AloudDefinition
import AloudDesk
import AloudDiagnostics
import AloudExchange
import AloudFiles
import AloudMarkup
import AloudModel

/// Takes over what another tool collected: the file is dropped, its mapping looked over, and taken.
///
/// The file stays in memory alone; what is kept is the mapping, and the release.
struct ImportPages {
  let desk: SurveyDesk
  let wave: Identifier<Wave>
  let edge: DeskEdge
  /// What is wrong with the mapping as it was typed, or with what it says of the file.
  var mistakes: [DiagnosticReport] = []
  var typed: String?
  var error: String?

  init(_ desk: SurveyDesk, _ wave: Identifier<Wave>, _ edge: DeskEdge) {
    (self.desk, self.wave, self.edge) = (desk, wave, edge)
  }

  private var words: ImportWords { desk.language.importing }
  private var frame: FrameWords { desk.language.frame }
  private var path: DeskPath { desk.path(.wave(wave, .importing, nil)) }
  private var held: [UInt8]? { edge.held.bytes(for: path) }

  private var place: ImportPlace {
    get throws(Refusal) {
      try ImportPlace(desk.workspace, try desk.source.survey(), wave: wave.text)
    }
  }

  func page() throws(Refusal) -> DeskPage {
    let place = try place
    try place.requireUntouched()
    let content = try DurableFile.exists(place.mappingPath) ? mapping(place) : dropping
    return DeskPage(
      title: words.title, outcome: mistakes.isEmpty && error == nil ? .fine : .mistaken,
      trail: desk.trail,
      content: """
        <h1>\(words.title)</h1>
        <p>\(words.note)</p>
        \(content)<p class="actions"><a href="/">\(frame.desk)</a></p>

        """, command: "aloud import FILE --wave \(wave) --draft")
  }

  private var dropping: HTML {
    var field = FormField("file", words.file, hint: words.fileHint, kind: .upload)
    field.error = error
    let form = FormContent(fields: [field], path: path, button: words.look)
    return "\(form.summary(frame))<p class=\"advice\">\(words.whoKnows)</p>\n\(form.html(frame))"
  }

  /// The draft as it lies there, with what is to be mended, and what was not taken of the file.
  private func mapping(_ place: ImportPlace) throws(Refusal) -> HTML {
    let lies = try Files.named.read(place.mappingPath, atMost: FileLimits.definition)
    let text = FormField(
      "mapping", words.mapping, hint: words.mappingHint,
      value: typed ?? String(decoding: lies, as: UTF8.self), kind: .file)
    var file = FormField(
      "file", held == nil ? words.file : words.fileIsHeld,
      hint: held == nil ? words.fileAgain : nil, kind: .upload, isOptional: held != nil)
    file.error = error
    let form = FormContent(fields: [text, file], path: path, button: words.take)
    let notes = mistakes.map { report -> HTML in
      var notes = DiagnosticNotes(desk, report.diagnostics)
      (notes.source, notes.place) = (report.source, "#mapping")
      return notes.html
    }.joined()
    let head = mistakes.isEmpty ? HTML.empty : problem
    return "\(form.summary(frame))\(head)\(notes)\(form.html(frame))"
  }

  private var problem: HTML {
    let english = desk.language.school.inEnglish
    return """
      <div class="problem" role="alert"><h2>\(words.notTaken)</h2><p>\(words.mend) \(english)</p></div>

      """
  }

  // MARK: - Acting

  func act(_ form: Filled) throws(Refusal) -> DeskAnswer {
    let place = try place
    try place.requireUntouched()
    if let bytes = form.file("file") { edge.held.hold(bytes, for: path) }
    var page = self
    guard let bytes = held else {
      page.error = words.noFile
      page.typed = form.has("mapping") ? form.text("mapping") : nil
      return .page(try page.page())
    }
    guard DurableFile.exists(place.mappingPath) else { return try page.draft(place, bytes) }
    guard form.has("mapping") else { return .redirection(path) }
    let text = form.text("mapping")
    page.typed = text
    try Files.named.write(Array(text.utf8), to: place.mappingPath, access: .everyone)
    return try page.take(place, bytes)
  }

  private mutating func draft(
    _ place: ImportPlace, _ bytes: [UInt8]
  ) throws(Refusal) -> DeskAnswer {
    do throws(Refusal) {
      _ = try ImportDrafting(place: place, source: ImportSource(bytes)).write()
    } catch {
      edge.held.letGo()
      guard case .importing(.unreadable(let report)) = error else { throw error }
      self.error = report.diagnostics.first?.message.text ?? error.message(in: desk.language)
      return .page(try page())
    }
    return .redirection(path)
  }

  private mutating func take(
    _ place: ImportPlace, _ bytes: [UInt8]
  ) throws(Refusal) -> DeskAnswer {
    var dice = edge.dice()
    let importing = Importing(
      place: place, source: ImportSource(bytes), register: .ofThisAccount(), now: desk.now)
    do throws(Refusal) {
      let result = try importing.take(shuffledBy: &dice)
      edge.held.letGo()
      return .page(taken(result))
    } catch {
      switch error {
      case .importing(.mapping(_, let reports)): mistakes = reports
      case .importing(.answers(_, let report)): mistakes = [report]
      case _: throw error
      }
      return .page(try page())
    }
  }

  private func taken(_ result: Importing.Result) -> DeskPage {
    let dropped = result.dropped.map { name -> HTML in "<li>\(VisibleText.escaped(name))</li>" }
    let columns: HTML =
      dropped.isEmpty
      ? .empty
      : "<details><summary>\(words.dropped)</summary><ul>\(dropped.joined())</ul></details>\n"
    let rows = result.emptyRows + result.skippedRows
    let left = rows == 0 ? HTML.empty : "<p>\(words.rows(rows))</p>\n"
    return DeskPage(
      title: words.taken, trail: desk.trail,
      content: """
        <h1>\(words.taken)</h1>
        <p>\(words.takenNote)</p>
        \(left)\(columns)<p class="advice">\(words.whoKnows) \(words.delete)</p>
        <p class="actions"><a class="button" href="\(desk.path(.wave(wave, .report, nil)).text)">\
        \(desk.language.ending.report)</a> <a href="/">\(frame.desk)</a></p>

        """, command: "aloud import FILE --wave \(wave)")
  }
}
