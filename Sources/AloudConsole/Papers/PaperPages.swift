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
  /// That slips were made before, and nobody said how many more.
  var countError: String?
  var typed = ""

  let edge: DeskEdge
  let work: LongWork

  init(_ desk: SurveyDesk, _ wave: Identifier<Wave>, _ edge: DeskEdge, _ work: LongWork) {
    (self.desk, self.wave, self.edge, self.work) = (desk, wave, edge, work)
  }

  var words: PaperWords { desk.language.papers }
  var folder: WaveFolder { desk.workspace.waveFolder(desk.id, wave) }
  var isFrozen: Bool { folder.stage != .draft }

  func look(at paper: WavePaper, in language: Language?) throws(Refusal) -> DeskAnswer {
    guard let language else { return try look(at: paper) }
    return switch paper {
    case .preview: try previewed()
    case .promise: try promise(in: language)
    case .poster: try poster(in: language)
    case .report: try EndingPages(desk, wave).read()
    case .freeze, .slips, .answering, .remind, .void, .close, .bundle, .finish, .share, .district,
      .release, .archive, .importing, .count:
      .nothingHere
    }
  }

  private func look(at paper: WavePaper) throws(Refusal) -> DeskAnswer {
    switch paper {
    case .bundle: try EndingPages(desk, wave).bundle()
    case .archive: try EndingPages(desk, wave).archive()
    case .release: try DistrictPages(desk, wave).release()
    case .report: try written()
    case .importing: try takenOver()
    case .preview, .freeze, .promise, .poster, .slips, .answering, .remind, .void, .close,
      .finish, .share, .district, .count:
      .page(try page(about: paper))
    }
  }

  func page(about paper: WavePaper) throws(Refusal) -> DeskPage {
    switch paper {
    case .preview: preview
    case .freeze: freezing
    case .promise, .poster: try printing(paper)
    case .slips: if let kept { kept } else { try slips() }
    case .answering: try AnsweringPages(desk, wave, edge).page()
    case .remind: try RunningPages(desk, wave).reminders()
    case .void: if let kept { kept } else { try RunningPages(desk, wave).voiding() }
    case .close: try EndingPages(desk, wave).closing(beside: edge.keeper)
    case .report: try EndingPages(desk, wave).report()
    case .share: try EndingPages(desk, wave).sharing()
    case .finish: try FinishPages(desk, wave, edge.sticks).page()
    case .district: try DistrictPages(desk, wave).page()
    case .importing: try ImportPages(desk, wave, edge).page()
    case .bundle, .release, .archive, .count: counting
    }
  }

  func act(_ form: Filled, at paper: WavePaper) throws(Refusal) -> DeskAnswer {
    switch paper {
    case .preview, .promise, .poster, .remind, .bundle, .district, .release, .archive, .count:
      .nothingHere
    case .freeze: try freeze(form, edge.dice())
    case .slips: if let kept { .page(kept) } else { try make(form, edge.dice()) }
    case .answering: try AnsweringPages(desk, wave, edge).act(form)
    case .void: if let kept { .page(kept) } else { try void(form) }
    case .close: try EndingPages(desk, wave).close(form, ending: edge.keeper)
    case .finish: try FinishPages(desk, wave, edge.sticks).finish(form)
    case .report: try write(form)
    case .share: try EndingPages(desk, wave).share()
    case .importing: takeOver(form)
    }
  }

  /// That people can answer at this moment, which has to end first: then the wave is this program's own. It
  /// is said before anything is typed.
  private var kept: DeskPage? {
    guard edge.keeper.keeps(folder), edge.keeper.keeping?.isOver == false else { return nil }
    let words = desk.language.answering
    return DeskPage(
      title: words.isKept, outcome: .refused, trail: desk.trail,
      content: """
        <h1>\(words.isKept)</h1>
        <p>\(words.endFirst)</p>
        <p class="actions"><a class="button" href="\(path(.answering).text)">\(words.title)</a></p>

        """)
  }

  /// A page that only says that the survey is closed ends for it.
  private func void(_ form: Filled) throws(Refusal) -> DeskAnswer {
    if edge.keeper.keeps(folder) { edge.keeper.end() }
    return try RunningPages(desk, wave).void(form)
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
  func manifest(for step: WaveStep) throws(Refusal) -> Manifest {
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
  static func printed(_ page: String) -> DeskAnswer {
    .document(
      Array(page.utf8),
      policy: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors 'none'; sandbox allow-modals")
  }

  static func printed(_ page: HTML) -> DeskAnswer { printed(page.text) }

  // MARK: - The count

  /// What happens elsewhere, and what is needed for it.
  private var counting: DeskPage {
    DeskPage(
      title: words.count, trail: desk.trail,
      content: """
        <h1>\(words.count)</h1>
        <p>\(words.countNote)</p>
        <p class="actions"><a class="button" href="\(path(.close).text)">\(desk.language.ending.takeBundle)</a>
        <a href="\(path(.finish).text)">\(desk.language.finish.title)</a></p>

        """, command: "aloud count \(folder.bundleName) --handed-out N")
  }

  func path(_ paper: WavePaper, _ language: Language? = nil) -> DeskPath {
    desk.path(.wave(wave, paper, language))
  }
}
