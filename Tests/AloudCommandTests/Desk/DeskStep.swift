import Foundation
import Testing

/// Something that is done at the desk and may be cut off, and the moment it is done at.
enum DeskStep: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case newSurvey
  case newForm
  case answer
  case question
  case key
  case freeze
  case slips
  case form
  case folder
  case phones
  case void
  case close
  case bundle
  case finish
  case finishFiles
  case report
  case share
  case archive
  case cycle
  case next
  case draft
  case takeOver

  var testDescription: String { rawValue }

  /// The school just before it.
  func school() throws -> School {
    switch self {
    case .newSurvey, .newForm: return try School()
    case .answer, .question, .freeze: return try Moment.defined.school()
    case .key:
      let school = try School()
      try school.define(SurveyText())
      try FileTree.write(try school.makeKey(), to: "\(school.desk)/line.txt")
      return school
    case .slips:
      let school = try Moment.defined.school()
      try done(school.principal("freeze", "autumn"))
      return school
    case .form, .phones, .void: return try Moment.opened.school()
    case .folder: return try Moment.answered.school()
    case .close: return try Moment.collected.school()
    case .bundle: return try Moment.closed.school()
    case .finish, .finishFiles: return try Moment.counted.school()
    case .report, .next: return try Moment.finished.school()
    case .share, .archive, .cycle:
      let school = try Moment.finished.school()
      try done(school.principal("report"))
      return school
    case .draft, .takeOver:
      let school = try School.withOldWaves([("2024-10", 400)])
      try school.export(OtherTool())
      if self == .takeOver {
        try done(school.principal("import", school.exported, "--wave", "2024-10", "--draft"))
      }
      return school
    }
  }

  static let survey = "/surveys/\(SurveyText.survey)"
  private static let wave = "\(survey)/wave/autumn"
  private static let importing = "\(survey)/wave/2024-10/import"
  private static let port = 10_000 + Int(ProcessInfo.processInfo.processIdentifier) % 20_000

  /// Does it, with everything that comes before its last click; throws where the desk went meanwhile.
  func act(_ desk: RunningDesk, _ school: School) throws {
    switch self {
    case .newSurvey: try post(desk, "/new", ["school": "Fernhill"])
    case .newForm:
      let fields = try desk.filled("/new/form", ["school": "Fernhill"])
      try desk.arm()
      try told(
        desk.upload("/new/form", fields, files: ["survey": Self.sheet, "choices": Self.choices]))
    case .answer: try post(desk, "\(Self.survey)/setup/goal", ["goal-en": "Reading for all"])
    case .question:
      try post(desk, "\(Self.survey)/item/0/0", ["text-en": "People here talk about mistakes."])
    case .key:
      let line = try FileTree.text("\(school.desk)/line.txt")
      try post(desk, "\(Self.survey)/key", ["line": line], expecting: [200, 303])
    case .freeze: try post(desk, "\(Self.wave)/freeze", ["name": "autumn"])
    case .slips: try makeSlips(desk)
    case .form:
      try desk.arm()
      try told(desk.post("\(Self.wave)/answering", ["then": "form"]), [200])
    case .folder: try takeIn(desk, school)
    case .phones:
      let fields = ["way": "phones", "port": "\(Self.port)", "drop": ""]
      try post(desk, "\(Self.wave)/answering", fields)
    case .void:
      let code = try school.codes()[14]
      try post(desk, "\(Self.wave)/void", ["codes": code], expecting: [200, 422])
    case .close:
      try post(
        desk, "\(Self.wave)/close", ["name": "autumn", "drop": school.drop, "warned": "yes"])
    case .bundle: try look(desk, "\(Self.wave)/bundle")
    case .finish:
      let words = try school.releaseWords()
      let fields = ["folder": school.counted(), "words": words]
      try desk.arm()
      try told(desk.upload("\(Self.wave)/finish", fields, files: [:]))
    case .finishFiles: try handOver(desk, school)
    case .report:
      try post(desk, "\(Self.wave)/report", [:])
      try wait(desk) { FileTree.exists("\(school.reports())/files.json") }
    case .share: try post(desk, "\(Self.wave)/share", [:])
    case .archive: try look(desk, "\(Self.wave)/archive")
    case .cycle: try begin(desk)
    case .next: try post(desk, "\(Self.survey)/next", [:])
    case .draft:
      let file = try FileTree.text(school.exported)
      try desk.arm()
      try told(desk.upload(Self.importing, [:], files: ["file": file]))
      try wait(desk) { isDone(in: school) }
    case .takeOver:
      let fields = try desk.filled(Self.importing)
      let file = try FileTree.text(school.exported)
      try desk.arm()
      try told(desk.upload(Self.importing, fields, files: ["file": file]), [200, 303])
      try wait(desk) { isDone(in: school) }
    }
  }

  private func post(
    _ desk: RunningDesk, _ path: String, _ fields: [String: String], expecting: Set<Int> = [303]
  ) throws {
    let fields = try desk.filled(path, fields)
    try desk.arm()
    try told(desk.post(path, fields), expecting)
  }

  /// A sheet that was lost on its way is not made again: more are asked for.
  private func makeSlips(_ desk: RunningDesk) throws {
    let path = "\(Self.wave)/slips"
    try desk.arm()
    let reply = try desk.post(path, ["who-alone": "alone"])
    guard reply.status == 422, reply.body.contains("Write how many more you need") else {
      return try told(reply, [200])
    }
    try told(desk.post(path, ["who-alone": "alone", "count": "15"]), [200])
  }

  private func look(_ desk: RunningDesk, _ path: String) throws {
    try desk.arm()
    try told(desk.get(path), [200])
  }

  private func told(_ reply: Reply, _ expected: Set<Int> = [303]) throws {
    let text = reply.body.replacing(/<[^>]*>/, with: " ").suffix(900)
    try #require(expected.contains(reply.status), "\(self): \(reply.status) \(text)")
  }

  private struct Gone: Error {}

  private func wait(_ desk: RunningDesk, _ isOver: () -> Bool) throws {
    for _ in 0..<2_000 {
      if isOver() { return }
      guard desk.isRunning else { throw Gone() }
      usleep(10_000)
    }
    try #require(isOver())
  }

  private func takeIn(_ desk: RunningDesk, _ school: School) throws {
    let path = "\(Self.wave)/answering"
    try post(desk, path, ["way": "folder", "drop": school.drop])
    try wait(desk) { isDone(in: school) }
    try told(desk.post(path, ["then": "end"]))
  }

  private func handOver(_ desk: RunningDesk, _ school: School) throws {
    let folder = school.counted()
    let words = try school.releaseWords()
    let files = [
      "release": try FileTree.text("\(folder)/release.json"),
      "receipts": try FileTree.text("\(folder)/spent.txt"),
      "record": try FileTree.text("\(folder)/counted.json"),
    ]
    try desk.arm()
    try told(desk.upload("\(Self.wave)/finish", ["words": words], files: files))
  }

  private func begin(_ desk: RunningDesk) throws {
    let path = "\(Self.survey)/cycle"
    let chosen = try desk.post(path, ["then": "choose", "scale": "vulnerability"])
    var fields = RunningDesk.fields(of: chosen.body)
    fields["try"] = "Two teachers draft each rule"
    try desk.arm()
    try told(desk.post(path, fields))
  }

  private static let sheet = """
    type,name,label
    select_one agree5,heard,I am heard in meetings.
    select_one agree5,asked,I am asked before rules change.

    """

  private static let choices = """
    list_name,name,label
    agree5,1,Strongly disagree
    agree5,2,Disagree
    agree5,3,Neither
    agree5,4,Agree
    agree5,5,Strongly agree

    """
}
