import AloudBallots
import AloudDefinition
import AloudDesk
import AloudDiagnostics
import AloudExchange
import AloudFiles
import AloudHTTP
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
  var mappingError: String?
  var isOvertaken = false
  /// Why the answers were not taken over, where that is no mistake in the mapping.
  var refusal: Refusal?

  init(_ desk: SurveyDesk, _ wave: Identifier<Wave>, _ edge: DeskEdge) {
    (self.desk, self.wave, self.edge) = (desk, wave, edge)
  }

  var words: ImportWords { desk.language.importing }
  var frame: FrameWords { desk.language.frame }
  private var path: DeskPath { desk.path(.wave(wave, .importing, nil)) }
  private var held: HeldBytes? { edge.held.bytes(for: path) }

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
      title: words.title, outcome: isMistaken ? .mistaken : .fine, trail: desk.trail,
      content: """
        <h1>\(words.title)</h1>
        <p>\(words.note)</p>
        \(content)<p class="actions"><a href="/">\(frame.desk)</a></p>

        """, command: "aloud import FILE --wave \(wave) --draft")
  }

  private var isMistaken: Bool {
    !mistakes.isEmpty || error != nil || mappingError != nil || isOvertaken || refusal != nil
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
    var text = FormField(
      "mapping", words.mapping, hint: words.mappingHint,
      value: typed ?? String(decoding: lies, as: UTF8.self), kind: .file)
    text.error = mappingError
    var file = FormField(
      "file", held == nil ? words.file : words.fileIsHeld,
      hint: held == nil ? words.fileAgain : nil, kind: .upload, isOptional: held != nil)
    file.error = error
    let read = Fingerprint(of: lies).hex
    let form = FormContent(
      fields: [text, file], path: path, button: words.take, hidden: [("read", read)])
    let notes = mistakes.map { report -> HTML in
      var notes = DiagnosticNotes(desk, report.diagnostics)
      (notes.source, notes.place) = (report.source, "#mapping")
      return notes.html
    }.joined()
    let head = mistakes.isEmpty ? HTML.empty : problem
    let told: HTML = "\(overtaken)\(refused)\(form.summary(frame))\(head)\(notes)"
    return "\(told)\(form.html(frame))\(held == nil ? .empty : otherwise(read))"
  }

  /// What else can be done with a file that is here.
  private func otherwise(_ read: String) -> HTML {
    """
    <form method="post" action="\(path.text)"><input type="hidden" name="read" value="\(read)">\
    <p class="hint">\(words.againNote)</p>
    <p class="actions"><button class="second" name="then" value="again">\(words.again)</button>
    <button class="second" name="then" value="let-go">\(words.letGo)</button></p></form>

    """
  }

  private var overtaken: HTML {
    guard isOvertaken else { return .empty }
    return """
      <div class="problem" role="alert"><h2>\(desk.language.school.changedMeanwhile)</h2>\
      <p>\(words.overtaken)</p></div>

      """
  }

  private var refused: HTML {
    guard let refusal else { return .empty }
    return """
      <div class="problem" role="alert"><h2>\(words.notTaken)</h2>\
      <p>\(refusal.message(in: desk.language)).</p><p>\(refusal.help(in: desk.language)).</p></div>

      """
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
    guard form["then"] != "let-go" else {
      edge.held.letGo()
      return .redirection(path)
    }
    if let bytes = form.file("file") { edge.held.hold(bytes, for: path) }
    var page = self
    guard let held else {
      page.error = words.noFile
      page.typed = form.has("mapping") ? form.text("mapping") : nil
      return .page(try page.page())
    }
    // It is overwritten when nobody has it any more.
    defer { withExtendedLifetime(held) {} }
    guard DurableFile.exists(place.mappingPath) else {
      return try page.draft(place, held.bytes, .stays)
    }
    if form["then"] == "again" { return try page.draftAgain(place, held.bytes, form) }
    guard form.has("mapping") else { return .redirection(path) }
    let text = form.text("mapping")
    page.typed = text
    guard try page.write(text, to: place, form) else { return .page(try page.page()) }
    return try page.take(place, held.bytes)
  }

  /// Whether the mapping was written: one that cannot be one is not, nor over one that changed.
  private mutating func write(
    _ text: String, to place: ImportPlace, _ form: Filled
  ) throws(Refusal) -> Bool {
    if text.allSatisfy(\.isWhitespace) { mappingError = words.noMapping }
    if text.utf8.count > FileLimits.definition { mappingError = words.mappingTooLong }
    guard mappingError == nil else { return false }
    let lock = try Files.named.waitForLock(DurableFile.folder(of: place.mappingPath))
    defer { withExtendedLifetime(lock) {} }
    isOvertaken = try !isAsRead(place, form)
    guard !isOvertaken else { return false }
    try Files.named.write(Array(text.utf8), to: place.mappingPath, access: .everyone)
    return true
  }

  private func isAsRead(_ place: ImportPlace, _ form: Filled) throws(Refusal) -> Bool {
    let lies = try Files.named.read(place.mappingPath, atMost: FileLimits.definition)
    return Fingerprint(of: lies).hex == form["read"]
  }

  private mutating func draftAgain(
    _ place: ImportPlace, _ bytes: [UInt8], _ form: Filled
  ) throws(Refusal) -> DeskAnswer {
    let lock = try Files.named.waitForLock(DurableFile.folder(of: place.mappingPath))
    defer { withExtendedLifetime(lock) {} }
    isOvertaken = try !isAsRead(place, form)
    guard !isOvertaken else { return .page(try page()) }
    return try draft(place, bytes, .replaced)
  }

  private mutating func draft(
    _ place: ImportPlace, _ bytes: [UInt8], _ before: ImportDrafting.Before
  ) throws(Refusal) -> DeskAnswer {
    do throws(Refusal) {
      _ = try ImportDrafting(place: place, source: ImportSource(bytes)).write(before)
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
      case _: refusal = error
      }
      return .page(try page())
    }
  }
}
