import AloudBallots
import AloudCollector
import AloudDefinition
import AloudDesk
import AloudFiles
import AloudMarkup
import AloudModel

/// What is done while a wave runs: the form for the folder, the reminders, left-over slips.
struct RunningPages {
  let desk: SurveyDesk
  let wave: Identifier<Wave>

  init(_ desk: SurveyDesk, _ wave: Identifier<Wave>) { (self.desk, self.wave) = (desk, wave) }

  private var words: RunningWords { desk.language.running }
  private var folder: WaveFolder { desk.workspace.waveFolder(desk.id, wave) }

  /// Of a wave that is frozen, in a stage for the step.
  func manifest(for step: WaveStep) throws(Refusal) -> Manifest {
    guard folder.stage != .draft else { throw .wave(.wrongStage(wave, .draft, step)) }
    try folder.require(step)
    return try folder.manifest()
  }

  // MARK: - Where people answer

  func answering() throws(Refusal) -> DeskPage {
    let manifest = try manifest(for: .slips)
    let channels = manifest.survey.promise.channels
    let byFile = channels.contains(.file) ? try file(manifest) : .empty
    let byPage = channels == [.file] ? .empty : page(manifest)
    return DeskPage(
      title: words.answering, trail: desk.trail,
      content: """
        <h1>\(words.answering)</h1>
        <p>\(words.everyWay)</p>
        \(byPage)\(byFile)<p class="actions"><a class="button" href="/">\(desk.language.frame.desk)</a></p>

        """, command: "aloud serve \(wave) --station")
  }

  /// A server keeps the wave to itself for as long as it runs, which the desk does not.
  private func page(_ manifest: Manifest) -> HTML {
    """
    <h2>\(words.onAPage)</h2>
    <p>\(words.onAPageNote)</p>
    <dl class="facts"><dt>\(words.station)</dt><dd><code>aloud serve \(wave.text) --station</code></dd>
    <dt>\(words.phones)</dt><dd><code>aloud serve \(wave.text) --behind-proxy</code></dd></dl>

    """
  }

  private func file(_ manifest: Manifest) throws(Refusal) -> HTML {
    let form = try folder.form(of: manifest)
    let six = form.fingerprint.words(in: manifest.survey.wordLanguage).joined(separator: " ")
    return """
      <h2>\(words.byFile)</h2>
      <p>\(words.byFileNote)</p>
      <form method="post" action="\(path(.answering).text)"><button>\(words.makeForm)</button></form>
      <dl class="facts"><dt>\(words.formWords)</dt><dd>\(six)</dd>
      <dt>\(words.takeIn)</dt><dd><code>aloud collect FOLDER --watch</code></dd></dl>

      """
  }

  /// The form lies in the folder too, so that the list of tasks knows of it.
  func makeForm() throws(Refusal) -> DeskAnswer {
    let manifest = try manifest(for: .form)
    try manifest.requireTime(to: .byFile, at: desk.now)
    guard manifest.survey.promise.channels.contains(.file) else {
      throw .paper(.noFileChannel(wave))
    }
    let name = "\(desk.id)-\(wave).html"
    let bytes = try folder.form(of: manifest).bytes
    let root = desk.workspace.root
    try Files.named.write(bytes, to: root == "." ? name : "\(root)/\(name)", access: .everyone)
    return .file(bytes, name: name, type: "text/html; charset=utf-8")
  }

  // MARK: - Reminders

  func reminders() throws(Refusal) -> DeskPage {
    let manifest = try manifest(for: .remind)
    try manifest.requireTime(to: .anyhow, at: desk.now)
    let texts = manifest.survey.languages.map { language -> HTML in
      let reminders = Reminders(for: manifest, language: language)
      return """
        <h2>\(desk.language.setup.name(of: language))</h2>
        <pre lang="\(language.tag)" tabindex="0">\(reminders.text)</pre>

        """
    }.joined()
    return DeskPage(
      title: words.remind, trail: desk.trail,
      content: """
        <h1>\(words.remind)</h1>
        <p>\(words.remindNote)</p>
        \(texts)<p class="actions"><a class="button" href="/">\(desk.language.frame.desk)</a></p>

        """, command: "aloud remind \(wave)")
  }

  // MARK: - Slips that are left

  /// What became of the codes of the last form; no code is in it.
  struct Voided {
    var done = 0
    /// With how many lines each.
    var others: [Voiding: Int] = [:]
    var unreadable = 0
  }

  func voiding(_ voided: Voided? = nil) throws(Refusal) -> DeskPage {
    let manifest = try manifest(for: .void)
    try manifest.requireSlips()
    let form = FormContent(
      fields: [FormField("codes", words.codes, hint: words.codesHint, kind: .area(8))],
      path: path(.void), button: words.voidThem, back: DeskPath())
    let told = voided.map(told) ?? .empty
    return DeskPage(
      title: words.void, outcome: isPartly(voided) ? .mistaken : .fine, trail: desk.trail,
      content: """
        \(told)<h1>\(words.void)</h1>
        <p class="lead"><strong>\(words.voidLeave)</strong></p>
        <p>\(words.voidNote)</p>
        \(form.html(desk.language.frame))
        """, command: "aloud void \(wave)")
  }

  private func isPartly(_ voided: Voided?) -> Bool {
    guard let voided else { return false }
    return voided.unreadable > 0 || voided.others.contains { $0.key != .voidedBefore }
  }

  private func told(_ voided: Voided) -> HTML {
    let lines =
      [words.voided(voided.done)]
      + [Voiding.voidedBefore, .alreadySpent, .unknownCode].compactMap { kind in
        voided.others[kind].map { words.notVoided(kind, $0) }
      } + (voided.unreadable > 0 ? [words.noCode(voided.unreadable)] : [])
    let rows = lines.map { line -> HTML in "<li>\(line)</li>" }.joined()
    return "<div class=\"next\" role=\"status\"><ul>\(rows)</ul></div>\n"
  }

  func void(_ form: Filled) throws(Refusal) -> DeskAnswer {
    _ = try manifest(for: .void)
    let open = try OpenWave(folder)
    try open.manifest.requireSlips()
    var told = Voided()
    for line in form.text("codes").split(whereSeparator: \.isNewline)
    where line.contains(where: { !$0.isWhitespace }) {
      guard case .code(let code) = Code.read(String(line), as: open.manifest.codeForm) else {
        told.unreadable += 1
        continue
      }
      let (box, id) = (open.box, open.salt.entry(of: code))
      let outcome = try onBox { () throws(StorageFailure) in try box.void(id) }
      if outcome == .voided { told.done += 1 } else { told.others[outcome, default: 0] += 1 }
    }
    let box = open.box
    try onBox { () throws(StorageFailure) in try box.settle() }
    return .page(try voiding(told))
  }

  private func path(_ paper: WavePaper) -> DeskPath { desk.path(.wave(wave, paper, nil)) }
}
