import AloudHTTP
import AloudModel

/// The surveys of many schools, each under `/s/SCHOOL/SURVEY/`, and nothing else. No page names another
/// school, and there is no list of them.
final class SchoolsSite<Folders: SchoolFolders>: Site {
  /// Whose form it is, and in which language it is to be answered.
  struct Form: Sendable {
    let routes: SurveyRoutes
    let language: Language
  }

  private typealias School = Schools<Folders>.School

  private let schools: Schools<Folders>
  private let frontage: Frontage
  private let clock: @Sendable () -> Instant
  private let refusals: [Refusal: PageResponse]
  private let vacancies: [Vacancy: PageResponse]

  init(_ schools: Schools<Folders>, _ terms: ServingTerms) {
    self.schools = schools
    frontage = terms.frontage
    clock = terms.now
    let languages = Vacancy.languages
    refusals = Dictionary(
      uniqueKeysWithValues: Refusal.allCases.map { ($0, PageResponse($0.page(in: languages))) })
    vacancies = Dictionary(
      uniqueKeysWithValues: Vacancy.allCases.map { ($0, PageResponse($0.page)) })
  }

  var now: Instant { clock() }

  func reception(of request: Request) -> Reception<Form> {
    guard frontage.admits(request) else {
      return refused(.anotherWay, .misdirectedRequest, request)
    }
    guard let address = SchoolAddress(request.path) else { return reply(.noSchool, to: request) }
    guard let name = SchoolName(address.school) else { return reply(.noSchool, to: request) }
    switch schools.school(named: name) {
    case .known(let school): return reception(of: request, at: address, school)
    case .toBeRead:
      return .awaited { [self] tell in
        schools.read(name) { tell(self.reception(of: request, at: address, $0)) }
      }
    }
  }

  /// - Parameter school: nothing, where there is none at that address.
  private func reception(
    of request: Request, at address: SchoolAddress, _ school: School?
  ) -> Reception<Form> {
    guard let school else { return reply(.noSchool, to: request) }
    if let (wave, rest) = wave(at: address, of: school) {
      return reception(of: request.below(rest), by: wave.routes)
    }
    guard address.parts.isEmpty || address.parts == [""] else {
      return reply(school.isBroken ? .outOfOrder : .noSurvey, to: request)
    }
    return home(of: school, request)
  }

  /// The wave that an address is of, and the path below its root: the survey may be left out where the
  /// school asks just one.
  private func wave(
    at address: SchoolAddress, of school: School
  ) -> (ServedWave<Folders.Place>, String)? {
    guard let first = address.parts.first, !first.isEmpty else { return nil }
    if let wave = school.waves.first(where: { $0.wave.survey.text == first.lowercased() }) {
      return (wave, "/" + address.parts.dropFirst().joined(separator: "/"))
    }
    guard school.waves.count == 1 else { return nil }
    return (school.waves[0], "/" + address.parts.joined(separator: "/"))
  }

  private func reception(of request: Request, by routes: SurveyRoutes) -> Reception<Form> {
    switch routes.reception(of: request) {
    case .reply(let reply): .reply(reply)
    case .refusal(let reply): .refusal(reply)
    case .excess(let reply): .excess(reply)
    case .form(let language): .form(Form(routes: routes, language: language))
    case .awaited: preconditionFailure("the pages of a wave are ready")
    }
  }

  /// The way from the school's address to what it asks.
  private func home(of school: School, _ request: Request) -> Reception<Form> {
    guard !school.waves.isEmpty else {
      return reply(school.isBroken ? .outOfOrder : .noSurvey, to: request)
    }
    if school.waves.count == 1 {
      return reception(of: request.below("/"), by: school.waves[0].routes)
    }
    guard request.method == .get || request.method == .head else {
      return refused(.method, .methodNotAllowed, request)
    }
    let page = PageResponse(SchoolHome(surveys: school.waves.map(\.link)).page)
    return answer(page.reply(.ok, .keptOpen), to: request)
  }

  private func reply(_ vacancy: Vacancy, to request: Request) -> Reception<Form> {
    guard let page = vacancies[vacancy] else { preconditionFailure("every vacancy has a page") }
    guard request.method == .get || request.method == .head else {
      return .refusal(page.reply(vacancy.status, .closed))
    }
    return answer(page.reply(vacancy.status, .keptOpen), to: request)
  }

  private func answer(_ reply: Reply, to request: Request) -> Reception<Form> {
    .reply(request.method == .head ? reply.withoutBody : reply)
  }

  private func refused(
    _ refusal: Refusal, _ status: Status, _ request: Request
  ) -> Reception<Form> {
    let reply = said(refusal, status)
    return .refusal(request.method == .head ? reply.withoutBody : reply)
  }

  private func said(_ refusal: Refusal, _ status: Status) -> Reply {
    guard let page = refusals[refusal] else { preconditionFailure("every refusal has a page") }
    return page.reply(status, .closed)
  }

  var longestForm: Int { longestExcess }

  func longestForm(_ form: Form) -> Int { form.routes.longestForm }

  func take(_ bytes: inout [UInt8], as form: Form, then tell: @escaping @Sendable (Reply) -> Void) {
    form.routes.take(&bytes, as: form.language, then: tell)
  }

  func excess(of form: Form) -> Reply { form.routes.excess(of: form.language) }

  var unreadable: Reply { said(.noRequest, .badRequest) }
}
