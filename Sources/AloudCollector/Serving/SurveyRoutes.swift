import AloudModel
import NIOCore
import NIOHTTP1

/// The whole of what is answered over HTTP: a page for each language, the submission it posts, and
/// nothing else. No code, answer or choice is ever in an address.
///
/// One for all connections, so that none has a copy.
final class SurveyRoutes: Sendable {
  private let intake: Intake
  private let frontage: Frontage
  private let languages: [Language]
  private let surveys: [Language: PageResponse]
  private let outcomes: [Language: OutcomePages]
  private let forms: [Language: FillableForms]
  private let refusals: [Refusal: PageResponse]

  init(_ pages: SurveyPages, _ intake: Intake, _ frontage: Frontage) {
    self.intake = intake
    self.frontage = frontage
    languages = intake.manifest.survey.languages
    surveys = Dictionary(
      uniqueKeysWithValues: languages.map { ($0, PageResponse(pages.survey(in: $0))) })
    outcomes = Dictionary(
      uniqueKeysWithValues: languages.map { ($0, OutcomePages(pages, in: $0)) })
    forms = Dictionary(
      uniqueKeysWithValues: languages.map { ($0, FillableForms(pages, in: $0)) })
    let survey = intake.manifest.survey
    refusals = Dictionary(
      uniqueKeysWithValues: Refusal.allCases.map { ($0, PageResponse($0.page(of: survey))) })
  }

  /// What becomes of a request, by its head alone.
  enum Reception {
    /// Said when the request has come to its end; what else it brings is passed over.
    case reply(Reply)
    /// Said at once: nothing more is read from the connection.
    case refusal(Reply)
    /// Said when all has come of what is larger than any submission, or more than is waited for.
    case excess(Reply)
    /// A submission follows.
    case form(Language)
  }

  func reception(of request: HTTPRequestHead) -> Reception {
    guard frontage.admits(request) else {
      let refusal = self.refusal(.anotherWay, .misdirectedRequest)
      return .refusal(request.method == .HEAD ? refusal.withoutBody : refusal)
    }
    switch request.method {
    case .GET: return .reply(page(request))
    case .HEAD: return .reply(page(request).withoutBody)
    case .POST where request.one("sec-fetch-site")?.lowercased() == "cross-site":
      return .refusal(refusal(.anotherSite, .forbidden))
    case .POST: return submission(request)
    case _: return .reply(allowed(for: request).map(wrongMethod) ?? elsewhere)
    }
  }

  /// Bytes that are passed over, unread, before what is too large is answered.
  static let longestExcess = 1 << 18

  /// Bytes above which no form is a submission.
  var longestForm: Int { intake.reader.longestForm }

  /// Stores a form and tells, once and on the loop, what is to be said; the bytes are overwritten.
  func take(
    _ form: inout [UInt8], in language: Language, on loop: any EventLoop,
    then tell: @escaping @Sendable (Reply) -> Void
  ) {
    intake.take(&form, on: loop) { tell(self.reply(to: $0, in: language)) }
  }

  /// A form is given back once, in the reply to whoever sent it.
  private func reply(to answer: Intake.Answer, in language: Language) -> Reply {
    switch answer {
    case .form(let chosen, let filling):
      return forms[chosen]?.form(with: filling) ?? reply(to: .malformed, in: language)
    case .outcome(let outcome, nil): return reply(to: outcome, in: language)
    case .outcome(let outcome, let filling?):
      return forms[language]?.form(with: filling, saying: outcome)
        ?? handover(outcome, in: language) ?? reply(to: outcome, in: language)
    }
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

  private func refusal(_ refusal: Refusal, _ status: HTTPResponseStatus) -> Reply {
    guard let page = refusals[refusal] else { preconditionFailure("every refusal has a page") }
    return page.reply(status, .closed)
  }

  /// How an address may be asked; nothing where there is none (RFC 9110, 15.5.6).
  private func allowed(for request: HTTPRequestHead) -> [HTTPMethod]? {
    if language(request) != nil || request.path == "*" { return [.GET, .HEAD, .POST] }
    return request.path == "/" ? [.GET, .HEAD] : nil
  }

  private func wrongMethod(_ allowed: [HTTPMethod]) -> Reply {
    refusal(.method, .methodNotAllowed).allowing(allowed)
  }

  private func page(_ request: HTTPRequestHead) -> Reply {
    if request.path == "/" { return redirect(request) }
    return language(request).map(survey) ?? elsewhere
  }

  private var elsewhere: Reply { reply(.notFound, languages[0], .keptOpen) }

  private func language(_ request: HTTPRequestHead) -> Language? {
    // Typed by hand, with a slash behind it or in capitals, it is the same page.
    var name = request.path.dropFirst().lowercased()
    while name.last == "/" { name.removeLast() }
    guard request.path.first == "/" else { return nil }
    return languages.first { name == $0.tag.lowercased() }
  }

  /// The language the browser asks for, else the survey's first; nothing of the choice is kept.
  private func redirect(_ request: HTTPRequestHead) -> Reply {
    let wanted = AcceptedLanguages(request.headers.first(name: "accept-language") ?? "")
    let language = wanted.first(among: languages) ?? languages[0]
    var headers = HTTPHeaders.forText(length: 0)
    headers.add(name: "Location", value: "/\(language.tag)")
    return Reply(.seeOther, headers, body: [], .keptOpen)
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

  private func submission(_ request: HTTPRequestHead) -> Reception {
    guard let language = language(request) else {
      if request.path == "/" { return .refusal(wrongMethod([.GET, .HEAD])) }
      return .refusal(reply(to: .notFound, in: languages[0]))
    }
    guard request.isForm else { return .refusal(reply(to: .malformed, in: language)) }
    let length = request.announcedLength ?? 0
    guard length > longestForm else { return .form(language) }
    let refusal = reply(to: .tooLarge, in: language)
    return length > Self.longestExcess ? .refusal(refusal) : .excess(refusal)
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

extension HTTPRequestHead {
  /// The path alone, as it was sent, of a target in origin or absolute form (RFC 9112, 3.2).
  fileprivate var path: Substring {
    var rest = uri.prefix { $0 != "?" }
    for scheme in ["http://", "https://"] where rest.prefix(scheme.count).lowercased() == scheme {
      rest = rest.dropFirst(scheme.count).drop { $0 != "/" }
    }
    return rest.isEmpty ? "/" : rest
  }

  /// Whether it says that it is a form of the one kind our page sends.
  fileprivate var isForm: Bool {
    let type = headers.first(name: "content-type") ?? ""
    return type.prefix { $0 != ";" }.lowercased() == "application/x-www-form-urlencoded"
  }

  /// In bytes; nothing, where the length is not known before the end.
  var announcedLength: Int? { headers.first(name: "content-length").map { Int($0) ?? .max } }
}
