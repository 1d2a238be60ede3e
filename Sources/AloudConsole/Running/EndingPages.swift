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
  /// Whether it was said that few have answered.
  var isWarned = false

  init(_ desk: SurveyDesk, _ wave: Identifier<Wave>) { (self.desk, self.wave) = (desk, wave) }

  private var words: EndingWords { desk.language.ending }
  private var folder: WaveFolder { desk.workspace.waveFolder(desk.id, wave) }
  private var frame: FrameWords { desk.language.frame }

  // MARK: - Closing

  func closing() throws(Refusal) -> DeskPage {
    guard folder.stage != .closed else { return closed }
    let manifest = try RunningPages(desk, wave).manifest(for: .close)
    var field = FormField("name", words.typeName(wave.text), value: typed)
    field.error = error
    let form = FormContent(
      fields: byFile(manifest) + [field], path: path(.close),
      button: isWarned ? words.closeAnyway : words.close,
      hidden: isWarned ? [("warned", "yes")] : [], back: DeskPath())
    let early =
      desk.now < manifest.closesAt
      ? "<p class=\"advice\">\(words.early(desk.said(manifest.wave.end)))</p>\n" as HTML : .empty
    let fewest = manifest.survey.promise.minimumResponses
    let few =
      isWarned
      ? "<div class=\"problem\" role=\"alert\"><p>\(words.few(fewest))</p></div>\n" as HTML : .empty
    return DeskPage(
      title: words.close, outcome: form.isMistaken || isWarned ? .mistaken : .fine,
      trail: desk.trail,
      content: """
        \(form.summary(frame))\(few)<h1>\(words.close)</h1>
        <p>\(words.closeNote)</p>
        \(early)\(form.html(frame))
        """, command: "aloud close \(wave)")
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
    // Nobody can answer any more, and what was sent is stored.
    if keeper.keeps(folder) { keeper.end() }
    let closing = Closing(wave: try OpenWave(folder), workspace: desk.workspace)
    let sweep = try closing.sweepLast(page.drop.isEmpty ? nil : page.drop, at: desk.now)
    if !form.has("warned"), try !closing.hasEnoughBallots() {
      page.isWarned = true
      return .page(try page.closing())
    }
    try closing.close(after: sweep, .kept)
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
        \(reading)<form method="post" action="\(path(.report).text)">\
        <button class="\(isMade ? "second" : "")">\(isMade ? words.again : words.write)</button></form>
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
        \(content)<p class="actions"><a href="/">\(frame.desk)</a></p>

        """, command: "aloud promise \(wave) --kept")
  }

  func share() throws(Refusal) -> DeskAnswer {
    let choice = try WaveChoice(desk.workspace, survey: desk.id.text, now: desk.now)
    _ = try Sharing(choice, wave: wave.text).note(at: desk.now)
    return .redirection(path(.share))
  }

  private func path(_ paper: WavePaper) -> DeskPath { desk.path(.wave(wave, paper, nil)) }
}
