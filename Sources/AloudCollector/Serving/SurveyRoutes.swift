import AloudModel
import HTTPTypes
import Hummingbird
import HummingbirdCore

/// The whole of what is answered over HTTP: a page for each language, the submission it posts, and
/// nothing else. No code, answer or choice is ever in an address.
struct SurveyRoutes: HTTPResponder {
  private let intake: Intake
  private let frontage: Frontage
  private let languages: [Language]
  private let surveys: [Language: PageResponse]
  private let outcomes: [Language: OutcomePages]

  init(_ pages: SurveyPages, _ intake: Intake, _ frontage: Frontage) {
    self.intake = intake
    self.frontage = frontage
    languages = intake.manifest.survey.languages
    surveys = Dictionary(
      uniqueKeysWithValues: languages.map { ($0, PageResponse(pages.survey(in: $0))) })
    outcomes = Dictionary(
      uniqueKeysWithValues: languages.map { ($0, OutcomePages(pages, in: $0)) })
  }

  func respond(to request: Request, context: ServingContext) async throws -> Response {
    guard frontage.admits(request.head) else {
      return Self.refusal.response(.misdirectedRequest, .closed)
    }
    switch request.method {
    case .get: return page(request)
    case .head: return page(request).withoutBody
    case .post: return try await submission(request)
    case _: return elsewhere
    }
  }

  private static let refusal = PageResponse(
    sentence: "This survey is answered over an encrypted address only. Ask whoever runs it.")

  private func page(_ request: Request) -> Response {
    if request.uri.path == "/" { return redirect(request) }
    return language(request).map(survey) ?? elsewhere
  }

  private var elsewhere: Response { answer(.notFound, languages[0], .keptOpen) }

  private func language(_ request: Request) -> Language? {
    languages.first { request.uri.path == "/\($0.tag)" }
  }

  /// The language the browser asks for, else the survey's first; nothing of the choice is kept.
  private func redirect(_ request: Request) -> Response {
    let wanted = AcceptedLanguages(request.headers[.acceptLanguage] ?? "")
    let language = wanted.first(among: languages) ?? languages[0]
    var fields = HTTPFields.forPage(
      "text/plain", length: 0, policy: "default-src 'none'; frame-ancestors 'none'")
    fields[.location] = "/\(language.tag)"
    return Response(status: .seeOther, headers: fields)
  }

  private func survey(_ language: Language) -> Response {
    if let door = intake.closedDoor { return answer(door, language, .keptOpen) }
    guard let survey = surveys[language] else {
      preconditionFailure("there is a page for each language of the survey")
    }
    return survey.response(.ok, .keptOpen)
  }

  /// Every submission ends its connection, so that nothing else can be joined to it.
  private func submission(_ request: Request) async throws -> Response {
    guard let language = language(request) else { return answer(.notFound, languages[0], .closed) }
    guard request.isForm else { return answer(.malformed, language, .closed) }
    guard var form = try await request.form(atMost: intake.reader.longestForm) else {
      return answer(.tooLarge, language, .closed)
    }
    return answer(await intake.take(&form), language, .closed)
  }

  private func answer(
    _ outcome: SubmissionOutcome, _ language: Language, _ connection: PageResponse.Connection
  ) -> Response {
    guard let pages = outcomes[language] else {
      preconditionFailure("there is a page for each language of the survey")
    }
    return pages.page(outcome).response(outcome.status, connection)
  }
}

extension Response {
  /// The answer to HEAD: what GET would say, its length included, without saying it.
  fileprivate var withoutBody: Response { Response(status: status, headers: headers) }
}

extension Request {
  /// Whether it says that it is a form of the one kind our page sends.
  fileprivate var isForm: Bool {
    let type = headers[.contentType] ?? ""
    return type.prefix { $0 != ";" }.lowercased() == "application/x-www-form-urlencoded"
  }

  /// The body; nothing, when it is longer than may be. No more than that is ever held.
  fileprivate func form(atMost limit: Int) async throws -> [UInt8]? {
    if let announced = headers[.contentLength].flatMap({ Int($0) }), announced > limit {
      return nil
    }
    var form: [UInt8] = []
    for try await part in body {
      guard form.count + part.readableBytes <= limit else { return nil }
      form += part.readableBytesView
    }
    return form
  }
}
