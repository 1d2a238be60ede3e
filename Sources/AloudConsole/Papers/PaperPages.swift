import AloudBallots
import AloudDefinition
import AloudDesk
import AloudDiagnostics
import AloudMarkup
import AloudModel
import AloudPapers

/// What is looked at, frozen and printed of one wave.
struct PaperPages {
  let desk: SurveyDesk
  let wave: Identifier<Wave>
  var error: String?
  var typed = ""

  let sticks: [String]

  init(_ desk: SurveyDesk, _ wave: Identifier<Wave>, _ sticks: [String]) {
    (self.desk, self.wave, self.sticks) = (desk, wave, sticks)
  }

  var words: PaperWords { desk.language.papers }
  var folder: WaveFolder { desk.workspace.waveFolder(desk.id, wave) }
  var isFrozen: Bool { folder.stage != .draft }

  func look(at paper: WavePaper, in language: Language?) throws(Refusal) -> DeskAnswer {
    guard let language else {
      return paper == .bundle ? try EndingPages(desk, wave).bundle() : .page(try page(about: paper))
    }
    return switch paper {
    case .preview: try previewed()
    case .promise: try promise(in: language)
    case .poster: try poster(in: language)
    case .report: try EndingPages(desk, wave).read()
    case .freeze, .slips, .answering, .remind, .void, .close, .bundle, .finish, .share, .terminal:
      .nothingHere
    }
  }

  private func page(about paper: WavePaper) throws(Refusal) -> DeskPage {
    switch paper {
    case .preview: preview
    case .freeze: freezing
    case .promise, .poster: try printing(paper)
    case .slips: try slips()
    case .answering: try RunningPages(desk, wave).answering()
    case .remind: try RunningPages(desk, wave).reminders()
    case .void: try RunningPages(desk, wave).voiding()
    case .close: try EndingPages(desk, wave).closing()
    case .report: try EndingPages(desk, wave).report()
    case .share: try EndingPages(desk, wave).sharing()
    case .finish: try FinishPages(desk, wave, sticks).page()
    case .bundle, .terminal: terminal
    }
  }

  func act(
    _ form: Filled, at paper: WavePaper,
    using dice: @Sendable () -> any RandomNumberGenerator & Sendable
  ) throws(Refusal) -> DeskAnswer {
    switch paper {
    case .preview, .promise, .poster, .remind, .bundle, .terminal: .nothingHere
    case .freeze: try freeze(form, dice())
    case .slips: try make(form, dice())
    case .answering: try RunningPages(desk, wave).makeForm()
    case .void: try RunningPages(desk, wave).void(form)
    case .close: try EndingPages(desk, wave).close(form)
    case .finish: try FinishPages(desk, wave, sticks).finish(form)
    case .report: try EndingPages(desk, wave).write()
    case .share: try EndingPages(desk, wave).share()
    }
  }

  // MARK: - Preview

  private var preview: DeskPage {
    let source = path(.preview, desk.languages[0]).text
    return DeskPage(
      title: words.preview, trail: desk.trail,
      content: """
        <h1>\(words.preview)</h1>
        <p>\(words.previewNote)</p>
        <div class="screens"><figure class="phone"><figcaption>\(words.phone)</figcaption>
        <iframe src="\(source)" title="\(words.phone)" sandbox="allow-scripts"></iframe></figure>
        <figure><figcaption>\(words.computer)</figcaption>
        <iframe src="\(source)" title="\(words.computer)" sandbox="allow-scripts"></iframe></figure></div>
        <p class="actions"><a class="button" href="/">\(desk.language.frame.desk)</a>
        <a href="\(desk.path(.questions).text)">\(desk.language.questions.title)</a></p>

        """, command: "aloud preview --html preview.html", isFraming: true)
  }

  /// The very page, which nothing is stored of; it runs as if it came from nowhere.
  private func previewed() throws(Refusal) -> DeskAnswer {
    let survey = isFrozen ? try folder.manifest().survey : try desk.source.survey()
    let preview = try Previewing(survey, in: desk.workspace, wave: wave.text, now: desk.now)
    return .document(
      try preview.page(),
      policy: "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; "
        + "form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox allow-scripts")
  }

  // MARK: - Papers

  func frozen(
    for step: WaveStep, _ dice: inout some RandomNumberGenerator
  ) throws(Refusal) -> FrozenWave {
    let choice = try WaveChoice(desk.workspace, survey: desk.id.text, now: desk.now)
    return try choice.frozen(wave.text, for: step, using: &dice)
  }

  /// Of a wave that is frozen: looking at a paper freezes nothing.
  private func manifest(for step: WaveStep) throws(Refusal) -> Manifest {
    guard isFrozen else { throw .wave(.wrongStage(wave, .draft, step)) }
    try folder.require(step)
    return try folder.manifest()
  }

  private func printing(_ paper: WavePaper) throws(Refusal) -> DeskPage {
    let isPromise = paper == .promise
    let manifest = try manifest(for: isPromise ? .promise : .slips)
    let (title, note) =
      isPromise ? (words.promise, words.promiseNote) : (words.poster, words.posterNote)
    let links = manifest.survey.languages.map { language -> HTML in
      """
      <li><a href="\(path(paper, language).text)" target="_blank" rel="noopener">\
      \(words.printIn(desk.language.setup.name(of: language)))</a></li>
      """
    }.joined()
    return DeskPage(
      title: title, trail: desk.trail,
      content: """
        <h1>\(title)</h1>
        <p>\(note)</p>
        <ul>\(links)</ul>
        <p>\(words.print)</p>
        <p class="actions"><a class="button" href="/">\(desk.language.frame.desk)</a></p>

        """,
      command: isPromise
        ? "aloud promise \(wave) --format html > promise.html"
        : "aloud slips \(wave) --poster > poster.html")
  }

  private func promise(in language: Language) throws(Refusal) -> DeskAnswer {
    let frozen = FrozenWave(folder: folder, manifest: try manifest(for: .promise))
    let making = try PromiseMaking(frozen, sharedBy: nil, language: language.tag)
    return Self.printed(AgreementPaper(making.agreement).page)
  }

  private func poster(in language: Language) throws(Refusal) -> DeskAnswer {
    let frozen = FrozenWave(folder: folder, manifest: try manifest(for: .slips))
    let making = try SlipMaking(
      .poster, of: frozen, address: nil, language: language.tag, now: desk.now)
    return Self.printed(making.poster)
  }

  /// A paper of ours, without script, that nothing else can be done with.
  private static func printed(_ page: String) -> DeskAnswer {
    .document(
      Array(page.utf8),
      policy: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors 'none'; sandbox allow-modals")
  }

  private static func printed(_ page: HTML) -> DeskAnswer { printed(page.text) }

  // MARK: - Slips

  private func slips() throws(Refusal) -> DeskPage {
    let manifest = try manifest(for: .slips)
    try manifest.requireSlips()
    let frame = desk.language.frame
    var alone = FormField(
      "who", words.who,
      kind: .ticks([FormField.Choice(value: "alone", label: words.alone)]))
    alone.error = error
    let languages = manifest.survey.languages
    let fields =
      [alone]
      + (languages.count > 1
        ? [
          FormField(
            "language", words.slipLanguage, value: languages[0].tag,
            kind: .choice(
              languages.map {
                FormField.Choice(value: $0.tag, label: desk.language.setup.name(of: $0))
              }))
        ] : [])
      + [FormField("count", words.more, hint: words.moreHint, kind: .number, isOptional: true)]
    let form = FormContent(
      fields: fields, path: path(.slips), button: words.makeSlips, back: DeskPath())
    let number = SlipSheet.recommendedCount(for: manifest.wave)
    return DeskPage(
      title: words.slips, outcome: form.isMistaken ? .mistaken : .fine, trail: desk.trail,
      content: """
        \(form.summary(frame))<h1>\(words.slips)</h1>
        <p class="lead"><strong>\(words.leave)</strong></p>
        <p>\(words.slipsNote(manifest.wave.invited, number))</p>
        \(form.html(frame))
        """, command: "aloud slips \(wave) --to slips.html")
  }

  /// The sheet is the reply itself: it lies in no file, and cannot be asked for again.
  private func make(
    _ form: Filled, _ dice: any RandomNumberGenerator & Sendable
  ) throws(Refusal) -> DeskAnswer {
    guard form.has("who-alone") else {
      var page = self
      page.error = words.notAlone
      return .page(try page.slips())
    }
    var dice = dice
    let frozen = FrozenWave(folder: folder, manifest: try manifest(for: .slips))
    let language = form["language"]
    let making = try SlipMaking(
      .slips, of: frozen, address: nil, language: language.isEmpty ? nil : language, now: desk.now)
    let count = DraftedCount.read(form["count"]).flatMap { (1...10_000).contains($0) ? $0 : nil }
    return Self.printed(try making.slips(count, as: .page, using: &dice).sheet)
  }

  // MARK: - The rest

  /// What the desk does not do yet: the commands, in their order.
  private var terminal: DeskPage {
    let status = SurveyStatus(of: desk.id, in: desk.workspace, now: desk.now)
    let steps = status.waves.first { $0.wave.id == wave }?.situation.next ?? []
    let rows = steps.map { step -> HTML in
      "<li>\(step.purpose(in: desk.language)): <code>\(step.command(of: wave))</code></li>"
    }.joined()
    return DeskPage(
      title: words.terminal, trail: desk.trail,
      content: """
        <h1>\(words.terminal)</h1>
        <p>\(words.terminalNote(desk.workspace.root))</p>
        <ol>\(rows)</ol>
        <p class="actions"><a class="button" href="/">\(desk.language.frame.desk)</a></p>

        """, command: "aloud status")
  }

  func path(_ paper: WavePaper, _ language: Language? = nil) -> DeskPath {
    desk.path(.wave(wave, paper, language))
  }
}
