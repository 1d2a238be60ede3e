import AloudHTTP
import AloudModel

/// The whole of what is answered over HTTP: a page for each language, the submission it posts, the list
/// of the pages that were published, and nothing else. No code, answer or choice is ever in an address.
///
/// One for all connections, so that none has a copy.
final class SurveyRoutes: Site {
  private let intake: Intake
  private let frontage: Frontage
  private let pages: SurveyPages
  private let languages: [Language]
  private let surveys: [Language: PageResponse]
  private let outcomes: [Language: OutcomePages]
  /// Nothing, where they are made for whoever needs one and kept for nobody.
  private let forms: [Language: FillableForms]?
  /// The same.
  private let refusals: [Refusal: PageResponse]?
  private let list: PageList?

  /// What is ready at any time, and what is made for whoever needs it.
  enum Readiness {
    /// Everything, for the one survey of a process.
    case all
    /// What everybody gets who answers: the page, and that it is stored. The rest takes ten times the
    /// memory of that.
    case whatMostGet
  }

  init(_ pages: SurveyPages, _ intake: Intake, _ frontage: Frontage, ready: Readiness = .all) {
    self.intake = intake
    self.frontage = frontage
    self.pages = pages
    languages = intake.manifest.survey.languages
    surveys = Dictionary(
      uniqueKeysWithValues: languages.map { ($0, pages.response(in: $0)) })
    outcomes = Dictionary(
      uniqueKeysWithValues: languages.map { ($0, OutcomePages(pages, in: $0, ready: ready)) })
    list = pages.list
    switch ready {
    case .all:
      forms = Dictionary(uniqueKeysWithValues: languages.map { ($0, FillableForms(pages, in: $0)) })
      let survey = intake.manifest.survey
      refusals = Dictionary(
        uniqueKeysWithValues: Refusal.allCases.map { ($0, PageResponse($0.page(of: survey))) })
    case .whatMostGet: (forms, refusals) = (nil, nil)
    }
  }

  func reception(of request: Request) -> Reception<Language> {
    guard frontage.admits(request) else {
      let refusal = self.refusal(.anotherWay, .misdirectedRequest)
      return .refusal(request.method == .head ? refusal.withoutBody : refusal)
    }
    switch request.method {
    case .get: return .reply(page(request))
    case .head: return .reply(page(request).withoutBody)
    case .post where request.one("sec-fetch-site")?.lowercased() == "cross-site":
      return .refusal(refusal(.anotherSite, .forbidden))
    case .post: return submission(request)
    case .other: return .reply(allowed(for: request).map(wrongMethod) ?? elsewhere)
    }
  }

  /// Bytes above which no form is a submission.
  var longestForm: Int { intake.reader.longestForm }

  /// Stores a form and tells, once, what is to be said; the bytes are overwritten.
  func take(
    _ bytes: inout [UInt8], as language: Language, then tell: @escaping @Sendable (Reply) -> Void
  ) {
    intake.take(&bytes) { tell(self.reply(to: $0, in: language)) }
  }

  func excess(of language: Language) -> Reply { reply(to: .tooLarge, in: language) }

  /// A form is given back once, in the reply to whoever sent it.
  private func reply(to answer: Intake.Answer, in language: Language) -> Reply {
    switch answer {
    case .form(let chosen, let filling):
      return fillable(chosen)?.form(with: filling) ?? reply(to: .malformed, in: language)
    case .outcome(let outcome, nil): return reply(to: outcome, in: language)
    case .outcome(let outcome, let filling?):
      return fillable(language)?.form(with: filling, saying: outcome)
        ?? handover(outcome, in: language) ?? reply(to: outcome, in: language)
    }
  }

  private func fillable(_ language: Language) -> FillableForms? {
    guard languages.contains(language) else { return nil }
    return forms.map { $0[language] } ?? FillableForms(pages, in: language)
  }

  /// Without script the next person at a station starts on a page of their own.
  private func handover(_ outcome: SubmissionOutcome, in language: Language) -> Reply? {
    guard outcome.isStored else { return nil }
    return outcomes[language]?.handedOver?.reply(outcome.status, .closed)
  }

  /// What is said of a submission, which ends its connection, so that nothing else can be joined to it.
  func reply(to outcome: SubmissionOutcome, in language: Language) -> Reply {
    reply(outcome, language, .closed)
  }

  /// The answer to what is no HTTP.
  var unreadable: Reply { refusal(.noRequest, .badRequest) }

  var now: Instant { intake.now() }

  private func refusal(_ refusal: Refusal, _ status: Status) -> Reply {
    let ready =
      refusals.map { $0[refusal] } ?? PageResponse(refusal.page(of: intake.manifest.survey))
    guard let page = ready else { preconditionFailure("every refusal has a page") }
    return page.reply(status, .closed)
  }

  /// How an address may be asked; nothing where there is none (RFC 9110, 15.5.6).
  private func allowed(for request: Request) -> [Request.Method]? {
    if language(request) != nil || request.path == "*" { return [.get, .head, .post] }
    return request.path == "/" || isList(request) ? [.get, .head] : nil
  }

  private func wrongMethod(_ allowed: [Request.Method]) -> Reply {
    refusal(.method, .methodNotAllowed).allowing(allowed)
  }

  private func page(_ request: Request) -> Reply {
    if request.path == "/" { return redirect(request) }
    if isList(request), let list { return PageResponse(json: list.bytes).reply(.ok, .keptOpen) }
    guard let language = language(request) else { return elsewhere }
    // What lies beside the page would not lie beside an address that ends in a slash.
    return request.path.last == "/"
      ? .redirection(to: pages.address(in: language)) : survey(language)
  }

  /// With which anybody compares a page from their own home.
  private func isList(_ request: Request) -> Bool {
    list != nil && request.path == "/\(PageList.name)"
  }

  private var elsewhere: Reply { reply(.notFound, languages[0], .keptOpen) }

  private func language(_ request: Request) -> Language? {
    // Typed by hand, with a slash behind it or in capitals, it is the same page.
    var name = request.path.dropFirst().lowercased()
    while name.last == "/" { name.removeLast() }
    guard request.path.first == "/" else { return nil }
    return languages.first { name == $0.tag.lowercased() }
  }

  /// The language the browser asks for, else the survey's first; nothing of the choice is kept.
  private func redirect(_ request: Request) -> Reply {
    let wanted = AcceptedLanguages(request.first("accept-language") ?? "")
    let language = wanted.first(among: languages) ?? languages[0]
    return .redirection(to: pages.address(in: language))
  }

  private func survey(_ language: Language) -> Reply {
    if let door = intake.closedDoor {
      return reply(door == .closed ? .over : door, language, .keptOpen)
    }
    guard let survey = surveys[language] else {
      preconditionFailure("there is a page for each language of the survey")
    }
    return survey.reply(.ok, .keptOpen)
  }

  private func submission(_ request: Request) -> Reception<Language> {
    guard let language = language(request) else {
      if request.path == "/" || isList(request) { return .refusal(wrongMethod([.get, .head])) }
      return .refusal(reply(to: .notFound, in: languages[0]))
    }
    guard request.isForm else { return .refusal(reply(to: .malformed, in: language)) }
    let length = request.announcedLength ?? 0
    guard length > longestForm else { return .form(language) }
    let refusal = reply(to: .tooLarge, in: language)
    return length > longestExcess ? .refusal(refusal) : .excess(refusal)
  }

  private func reply(
    _ outcome: SubmissionOutcome, _ language: Language, _ connection: Reply.Connection
  ) -> Reply {
    guard let pages = outcomes[language] else {
      preconditionFailure("there is a page for each language of the survey")
    }
    return pages.page(outcome).reply(outcome.status, connection)
  }
}
