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

  func voiding(_ voided: SlipVoiding.Voided? = nil) throws(Refusal) -> DeskPage {
    let manifest = try manifest(for: .void)
    try manifest.requireSlips()
    let form = FormContent(
      fields: [FormField("codes", words.codes, hint: words.codesHint, kind: .area(8))],
      path: path(.void), button: words.voidThem, back: DeskPath())
    let told = voided.map(told) ?? .empty
    return DeskPage(
      title: words.void, outcome: voided?.hasFailures == true ? .mistaken : .fine,
      trail: desk.trail,
      content: """
        \(told)<h1>\(words.void)</h1>
        <p class="lead"><strong>\(words.voidLeave)</strong></p>
        <p>\(words.voidNote)</p>
        \(form.html(desk.language.frame))
        """, command: "aloud void \(wave)")
  }

  private func told(_ voided: SlipVoiding.Voided) -> HTML {
    let kinds = [Voiding.voidedBefore, .alreadySpent, .unknownCode]
    let lines =
      [words.voided(voided.count(.voided))]
      + kinds.filter { voided.count($0) > 0 }.map { words.notVoided($0, voided.count($0)) }
      + (voided.unreadable > 0 ? [words.noCode(voided.unreadable)] : [])
    let rows = lines.map { line -> HTML in "<li>\(line)</li>" }.joined()
    return "<div class=\"next\" role=\"status\"><ul>\(rows)</ul></div>\n"
  }

  func void(_ form: Filled) throws(Refusal) -> DeskAnswer {
    let choice = try WaveChoice(desk.workspace, survey: desk.id.text, now: desk.now)
    let lines = form.text("codes").split(whereSeparator: \.isNewline).map(String.init)
    let typed = lines.filter { $0.contains { !$0.isWhitespace } }
    return .page(try voiding(try SlipVoiding(choice, wave: wave.text).void(typed)))
  }

  private func path(_ paper: WavePaper) -> DeskPath { desk.path(.wave(wave, paper, nil)) }
}
