import AloudBallots
import AloudCollector
import AloudDesk
import AloudExchange
import AloudFiles
import AloudMarkup
import AloudModel

/// What is done at the end of a wave: closing, the bundle for the key holder, the report, sharing.
struct EndingPages {
  let desk: SurveyDesk
  let wave: Identifier<Wave>
  var typed = ""
  var error: String?
  var drop = ""
  var dropError: String?
  /// That few have answered.
  var few: String?
  /// Why it could not be closed, although it was meant.
  var refusal: Refusal?
  /// Whether people could answer until it was meant to be closed.
  var wasKept = false

  init(_ desk: SurveyDesk, _ wave: Identifier<Wave>) { (self.desk, self.wave) = (desk, wave) }

  var words: EndingWords { desk.language.ending }
  var folder: WaveFolder { desk.workspace.waveFolder(desk.id, wave) }
  private var frame: FrameWords { desk.language.frame }

  // MARK: - Closing

  /// The folder from which files are taken in at this moment stands there already.
  func closing(beside keeper: WaveKeeper) throws(Refusal) -> DeskPage {
    var page = self
    if keeper.keeps(folder), let drop = keeper.keeping?.drop { page.drop = drop }
    return try page.closing()
  }

  private func closing() throws(Refusal) -> DeskPage {
    guard folder.stage != .closed else { return closed }
    let manifest = try RunningPages(desk, wave).manifest(for: .close)
    var field = FormField("name", words.typeName(wave.text), value: typed)
    field.error = error
    let form = FormContent(
      fields: byFile(manifest) + rest + [field], path: path(.close),
      button: few == nil ? words.close : words.closeAnyway,
      hidden: few != nil || refusal != nil ? [("warned", "yes")] : [], back: DeskPath())
    let early =
      desk.now < manifest.closesAt ? early(manifest) : .empty
    return DeskPage(
      title: words.close,
      outcome: form.isMistaken || few != nil || refusal != nil ? .mistaken : .fine,
      trail: desk.trail,
      content: """
        \(form.summary(frame))\(told)<h1>\(words.close)</h1>
        <p>\(words.closeNote)</p>
        \(early)\(form.html(frame))
        """, command: "aloud close \(wave)")
  }

  /// What was found before it was closed, or kept it from being closed.
  private var told: HTML {
    var lines = few.map { [$0] } ?? []
    if let refusal {
      let help = isAboutFiles ? words.filesLeft : refusal.help(in: desk.language) + "."
      lines += [refusal.message(in: desk.language) + ".", help]
    }
    guard !lines.isEmpty else { return .empty }
    let rows = lines.map { line -> HTML in "<p>\(line)</p>" }.joined()
    let answering: HTML =
      wasKept
      ? """
      <p>\(words.keptNoMore) <a href="\(path(.answering).text)">\(desk.language.answering.title)</a></p>
      """ : .empty
    return "<div class=\"problem\" role=\"alert\">\(rows)\(answering)</div>\n"
  }

  private var isAboutFiles: Bool {
    if case .closing(.filesLeft) = refusal { true } else { false }
  }

  /// Files that cannot be taken as they lie there may be left.
  private var rest: [FormField] {
    guard isAboutFiles else { return [] }
    return [
      FormField(
        "rest", words.rest, kind: .ticks([FormField.Choice(value: "left", label: words.leaveRest)]))
    ]
  }

  /// Files that lie in a folder are taken in last of all.
  private func byFile(_ manifest: Manifest) -> [FormField] {
    guard manifest.survey.promise.channels.contains(.file) else { return [] }
    var field = FormField(
      "drop", words.drop, hint: words.dropHint, value: drop, isOptional: true)
    field.error = dropError
    return [field]
  }

  func close(_ form: Filled, ending keeper: WaveKeeper) throws(Refusal) -> DeskAnswer {
    _ = try RunningPages(desk, wave).manifest(for: .close)
    var page = self
    (page.typed, page.drop) = (form["name"], form["drop"])
    guard form["name"] == wave.text else {
      page.error = words.notTheName(wave.text)
      return .page(try page.closing())
    }
    guard page.drop.isEmpty || Folder.isFolder(page.drop) else {
      page.dropError = words.noFolder
      return .page(try page.closing())
    }
    if !form.has("warned"), let few = try page.few(keeper) {
      page.few = few
      return .page(try page.closing())
    }
    // From here on nobody can answer any more, and what was sent is stored.
    page.wasKept = keeper.keeps(folder)
    if page.wasKept { keeper.end() }
    do throws(Refusal) {
      let closing = Closing(wave: try OpenWave(folder), workspace: desk.workspace)
      let sweep = try closing.sweepLast(page.drop.isEmpty ? nil : page.drop, at: desk.now)
      if !form.has("warned"), try !closing.hasEnoughBallots() {
        page.few = words.few(try fewest())
        return .page(try page.closing())
      }
      try closing.close(after: sweep, form.has("rest-left") ? .left : .kept)
    } catch {
      page.refusal = error
      guard page.wasKept || page.isAboutFiles else { throw error }
      return .page(try page.closing())
    }
    return .redirection(path(.close))
  }

  private var closed: DeskPage {
    DeskPage(
      title: words.closed, trail: desk.trail,
      content: """
        <h1>\(words.closed)</h1>
        <p>\(words.closedNote)</p>
        <p class="actions"><a class="button" href="\(path(.bundle).text)">\(words.takeBundle)</a>
        <a href="/">\(frame.desk)</a></p>

        """, command: "aloud close \(wave) --to STICK")
  }

  /// For the stick that goes to the key holder.
  func bundle() throws(Refusal) -> DeskAnswer {
    guard folder.stage == .closed else { throw .wave(.wrongStage(wave, folder.stage, .close)) }
    let bundle = ClosedBundle(folder: folder, workspace: desk.workspace)
    return .file(try bundle.bytes(), name: folder.bundleName, type: "application/octet-stream")
  }

  // MARK: - The report

  func report() throws(Refusal) -> DeskPage {
    try folder.require(.report)
    let isMade = DurableFile.exists("\(folder.reports)/report.html")
    let reading: HTML =
      isMade
      ? """
      <p class="actions"><a class="button" href="\(desk.path(.wave(wave, .report, desk.languages[0])).text)" \
      target="_blank" rel="noopener">\(words.read)</a>
      <a href="\(path(.archive).text)">\(words.archive)</a></p>

      """ : .empty
    return DeskPage(
      title: words.report, trail: desk.trail,
      content: """
        <h1>\(words.report)</h1>
        <p>\(words.reportNote)</p>
        \(reading)\(try resultsWords())<form method="post" action="\(path(.report).text)">\
        \(try writing(isMade))</form>
        <p class="actions"><a href="/">\(frame.desk)</a></p>

        """, command: "aloud report \(wave)")
  }

  /// The page of the report, as it lies beside the figures.
  func read() throws(Refusal) -> DeskAnswer {
    try folder.require(.report)
    let page = try Files.named.read("\(folder.reports)/report.html", atMost: FileLimits.release)
    return .document(
      page,
      policy: "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
        + "form-action 'none'; frame-ancestors 'none'; sandbox allow-modals")
  }

  /// Texts, drawings, tables and the figures they are made of.
  func archive() throws(Refusal) -> DeskAnswer {
    try folder.require(.report)
    let root = folder.reports
    var names: [String] = []
    for name in try Files.named.names(in: root) {
      let place = "\(root)/\(name)"
      guard Folder.isFolder(place) else {
        names.append(name)
        continue
      }
      names += try Files.named.names(in: place).map { "\(name)/\($0)" }
    }
    var archive = ArchiveWriter()
    for name in names.sorted() where !Folder.isFolder("\(root)/\(name)") {
      let bytes = try Files.named.read("\(root)/\(name)", atMost: FileLimits.bundle)
      archive.add("\(desk.id)-\(wave)/\(name)", bytes)
    }
    return .file(archive.bytes, name: "\(desk.id)-\(wave)-report.zip", type: "application/zip")
  }

  // MARK: - Sharing

  func sharing() throws(Refusal) -> DeskPage {
    try folder.require(.report)
    let day = Sharing(folder: folder).day
    let content: HTML =
      if let day {
        "<p class=\"lead\">\(words.shared("\(day)"))</p>\n"
      } else {
        """
        <form method="post" action="\(path(.share).text)"><button>\(words.shareNow)</button></form>

        """
      }
    return DeskPage(
      title: words.share, trail: desk.trail,
      content: """
        <h1>\(words.share)</h1>
        <p>\(words.shareNote)</p>
        <p>\(words.whatToShare) <a href="\(path(.archive).text)">\(words.archive)</a></p>
        \(content)<p class="actions"><a href="/">\(frame.desk)</a></p>

        """, command: "aloud promise \(wave) --kept")
  }

  func share() throws(Refusal) -> DeskAnswer {
    let choice = try WaveChoice(desk.workspace, survey: desk.id.text, now: desk.now)
    _ = try Sharing(choice, wave: wave.text).note(at: desk.now)
    return .redirection(path(.share))
  }

  func path(_ paper: WavePaper) -> DeskPath { desk.path(.wave(wave, paper, nil)) }
}
