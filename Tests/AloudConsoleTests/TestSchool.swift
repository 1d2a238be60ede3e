import AloudBallots
import AloudCollector
import AloudCrypto
import AloudDefinition
import AloudDesk
import AloudHTTP
import AloudMarkup
import AloudModel
import Foundation

@testable import AloudConsole

/// A folder of its own, whose desk is asked as its pages would.
final class TestSchool {
  let workspace: Workspace
  let language: DeskLanguage
  let now = Instant(secondsSinceEpoch: 1_800_000_000)
  let keeper: WaveKeeper
  private let pages: SchoolPages
  private let folder: URL

  init(_ language: DeskLanguage = .english) {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "aloud-desk-\(UUID().uuidString)")
    let now = now
    (self.folder, self.language) = (folder, language)
    workspace = Workspace(folder.path)
    keeper = WaveKeeper(
      WaveKeeper.Edge(
        clock: { now }, witness: ClockWitness(now: now) { 0 },
        dice: { SystemRandomNumberGenerator() }), pause: 1)
    pages = SchoolPages(
      workspace,
      DeskEdge(clock: { now }, dice: { SystemRandomNumberGenerator() }, keeper: keeper, patience: 1)
    )
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What became of a form.
  enum Outcome: Equatable {
    case redirection
    case page(DeskPage.Outcome)
    case document
    case farewell
    case nothing
  }

  struct NoPage: Error {}

  static let answers: [(step: String, fields: [String: String], changed: Int)] = [
    ("goal", ["goal-en": "Reading for all", "goal-es": "Lectura para todos"], 1),
    ("people", ["invited": "42"], 1),
    ("dates", ["opens": "2027-02-01", "closes": "2027-02-12", "time": "17:00"], 1),
    ("ways", ["ways-slips": "slips", "where-en": "Laptop", "where-es": "Portátil"], 2),
    ("contact", ["contact": "Counsellor, 555 0142"], 1),
    ("keyholder", ["role-en": "Librarian", "role-es": "Bibliotecaria"], 1),
  ]

  var id: Identifier<Survey> {
    guard let id = Identifier<Survey>("fernhill-staff") else { preconditionFailure("it is one") }
    return id
  }

  func found() throws {
    _ = try send(
      "/new",
      ["school": "Fernhill", "template": "full", "languages": "en-es", "zone": "America/Chicago"])
  }

  /// Founds a survey and answers all short questions.
  func prepare(
    opens: String = "2027-02-01", ways: [String: String] = ["ways-slips": "slips"]
  ) throws {
    try found()
    for (step, fields, _) in Self.answers {
      var fields = fields
      if step == "dates" { fields["opens"] = opens }
      if step == "ways" { fields.merge(ways) { $1 } }
      _ = try send("/surveys/fernhill-staff/setup/\(step)", fields)
    }
  }

  func text() throws -> String {
    try String(contentsOfFile: workspace.definition(of: id), encoding: .utf8)
  }

  func lines() throws -> [String] { try text().components(separatedBy: "\n") }

  func put(_ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: workspace.definition(of: id)))
  }

  /// What a page that was read now carries.
  func read() throws -> String { Fingerprint(of: Array(try text().utf8)).hex }

  /// The id of the wave that is prepared.
  var wave: String? {
    (try? text()).flatMap { DefinitionEditor(Array($0.utf8))?.text(at: ["waves", 0, "id"]) }
  }

  func page(_ path: String) throws -> String {
    guard case .page(let page) = pages.answer(at: DeskPath(path[...]), in: language) else {
      throw NoPage()
    }
    return page.content.text
  }

  func document(_ path: String) throws -> String {
    guard case .document(let bytes, _) = pages.answer(at: DeskPath(path[...]), in: language) else {
      throw NoPage()
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What comes back, as text.
  func sent(_ path: String, _ fields: [String: String]) throws -> String {
    switch try answer(path, fields) {
    case .page(let page): page.content.text
    case .document(let bytes, _): String(decoding: bytes, as: UTF8.self)
    case .farewell(let page): page.content.text
    case .redirection, .file, .nothingHere: throw NoPage()
    }
  }

  func send(_ path: String, _ fields: [String: String]) throws -> Outcome {
    switch try answer(path, fields) {
    case .page(let page): .page(page.outcome)
    case .document: .document
    case .redirection: .redirection
    case .farewell: .farewell
    case .file, .nothingHere: .nothing
    }
  }

  private func answer(_ path: String, _ fields: [String: String]) throws -> DeskAnswer {
    var fields = fields
    if fields["read"] == nil, let read = try? read() { fields["read"] = read }
    let pairs = fields.map { "\($0.key)=\(Self.encoded($0.value))" }.joined(separator: "&")
    guard let form = SubmittedForm(Array(pairs.utf8), atMost: 100) else { throw NoPage() }
    return pages.answer(to: form, at: DeskPath(path[...]), in: language)
  }

  /// The same with files.
  func send(_ path: String, _ fields: [String: String], files: [String: String]) throws
    -> DeskAnswer
  {
    var body = ""
    for (name, value) in fields {
      body += "--edge\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
    }
    for (name, value) in files {
      body += "--edge\r\nContent-Disposition: form-data; name=\"\(name)\"; filename=\"a.csv\"\r\n"
      body += "Content-Type: text/csv\r\n\r\n\(value)\r\n"
    }
    body += "--edge--\r\n"
    let form = SubmittedForm(Array(body.utf8), boundary: "edge", atMost: 100)
    guard let form else { throw NoPage() }
    return pages.answer(to: form, at: DeskPath(path[...]), in: language)
  }

  private static func encoded(_ text: String) -> String {
    text.utf8.map { "%" + (String($0, radix: 16).count == 1 ? "0" : "") + String($0, radix: 16) }
      .joined()
  }
}

/// A key that somebody else made.
enum KeyedSchool {
  static func line(of school: TestSchool) -> String? {
    var dice = SystemRandomNumberGenerator()
    return PrivateKey(using: &dice).publicKey.line
  }
}
