import AloudBallots
import AloudDesk
import AloudFiles
import AloudHTTP
import AloudMarkup
import AloudModel
import Dispatch
import Foundation
import Testing

@testable import AloudConsole

/// What other tools made, dropped on a page.
@Suite struct BringingTests {
  private let school = TestSchool()

  private func text(_ answer: DeskAnswer) -> String {
    switch answer {
    case .page(let page), .farewell(let page): page.content.text
    case .document(let bytes, _), .file(let bytes, _, _): String(decoding: bytes, as: UTF8.self)
    case .redirection(let path): path.text
    case .nothingHere: ""
    }
  }

  private static let survey = """
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

  @Test func `a survey is made from the sheets of a form, and its questions are in it`() throws {
    let answer = try school.send(
      "/new/form", ["school": "Fernhill", "zone": "America/Chicago"],
      files: ["survey": Self.survey, "choices": Self.choices])
    #expect(text(answer).hasSuffix("/setup/goal"), "\(text(answer))")
    let id = try #require(try school.workspace.surveyIDs().first)
    let definition = try String(
      contentsOfFile: school.workspace.definition(of: id), encoding: .utf8)
    #expect(definition.contains("I am heard in meetings."))
  }

  @Test func `a form that cannot be taken over is told line by line, and nothing is written`()
    throws
  {
    let broken = Self.survey + "select_one agre5,other,Is it so?\n"
    let answer = try school.send(
      "/new/form", ["school": "Fernhill", "zone": "America/Chicago"],
      files: ["survey": broken, "choices": Self.choices])
    #expect(text(answer).contains("line 4"))
    #expect(try school.workspace.surveyIDs().isEmpty)
  }

  @Test func `answers are looked over before they are taken, and lie in no file of ours`() throws {
    try school.prepare()
    let path = "/surveys/fernhill-staff/wave/\(try #require(school.wave))/import"
    #expect(try school.page(path).contains("enctype=\"multipart/form-data\""))
    let secret = "an answer that nobody may keep"
    let answers =
      "Timestamp,People at this school say what they think.\n"
      + (0..<12).map { "2027-01-0\($0 % 9 + 1),\(secret)\n" }.joined()
    #expect(text(try school.send(path, [:], files: ["file": answers])) == path)
    let page = try school.page(path)
    #expect(page.contains("class=\"raw\"") && page.contains("The file is here"))
    let again = try school.send(
      path, ["mapping": "nonsense: [", "read": try read()], files: ["file": ""])
    #expect(text(again).contains("Nothing was taken over yet"))
    for case let file as String in FileManager.default.enumerator(atPath: school.workspace.root)
      ?? .init()
    {
      let bytes = try? String(
        contentsOfFile: "\(school.workspace.root)/\(file)", encoding: .utf8)
      #expect(bytes?.contains(secret) != true, "\(file)")
    }
  }

  private func read() throws -> String {
    let path = "\(school.workspace.imports)/\(try #require(school.wave)).yaml"
    return Fingerprint(of: Array(try Data(contentsOf: URL(filePath: path)))).hex
  }

  @Test func `a mapping is not written over unseen, nor by nothing, and can be drafted anew`()
    throws
  {
    try school.prepare()
    let path = "/surveys/fernhill-staff/wave/\(try #require(school.wave))/import"
    let answers =
      "Timestamp,People at this school say what they think.\n"
      + (0..<12).map { "2027-01-0\($0 % 9 + 1),Agree\n" }.joined()
    _ = try school.send(path, [:], files: ["file": answers])
    let drafted = try read()
    for mapping in ["", " \n", String(repeating: "a", count: FileLimits.definition + 1)] {
      let answer = try school.send(
        path, ["mapping": mapping, "read": drafted], files: ["file": ""])
      #expect(text(answer).contains("id=\"mapping-error\""))
      #expect(try read() == drafted)
    }
    let stale = try school.send(path, ["mapping": "a: 1", "read": "00"], files: ["file": ""])
    #expect(text(stale).contains("The file was changed meanwhile"))
    #expect(try read() == drafted)
    _ = try school.send(path, ["mapping": "a: 1", "read": drafted], files: ["file": ""])
    #expect(try read() != drafted)
    #expect(try school.send(path, ["then": "again", "read": try read()]) == .redirection)
    #expect(try read() == drafted)
    #expect(try school.page(path).contains("The file is here"))
    #expect(try school.send(path, ["then": "let-go"]) == .redirection)
    #expect(!(try school.page(path).contains("The file is here")))
  }

  @Test(arguments: DeskLanguage.allCases)
  func `a long file is worked on while somebody looks at something else`(
    language: DeskLanguage
  ) throws {
    let school = TestSchool(language)
    try school.prepare()
    let wave = try #require(Identifier<Wave>(school.wave ?? ""))
    let path = SurveyPart.wave(wave, .importing, nil)
    let desk = try SurveyDesk(school.id, school.workspace, now: school.now, language)
    let work = LongWork(patience: 20)
    let edge = DeskEdge(
      clock: { [now = school.now] in now }, dice: { SystemRandomNumberGenerator() },
      keeper: school.keeper)
    let pages = PaperPages(desk, wave, edge, work)
    let disk = DispatchSemaphore(value: 0)
    let begun = work.answer(at: desk.path(path)) {
      disk.wait()
      return .page(DeskPage(title: "told", content: "<p>told</p>"))
    }
    #expect(begun == nil)
    guard case .page(let waiting) = try pages.look(at: .importing, in: nil) else {
      throw TestSchool.NoPage()
    }
    #expect(waiting.isWaiting && waiting.content.text.contains(language.importing.readingNote))
    disk.signal()
    while work.isRunning(at: desk.path(path)) { usleep(1_000) }
    #expect(text(try pages.look(at: .importing, in: nil)) == "<p>told</p>")
    #expect(text(try pages.look(at: .importing, in: nil)).contains(language.importing.whoKnows))
  }

  @Test func `a file that is let go of is overwritten where it lies`() throws {
    let held = HeldFile()
    let bytes = [UInt8](repeating: 7, count: 1_000)
    let place = DeskPath("here")
    held.hold(HeldBytes(bytes), for: place)
    do {
      let used = try #require(held.bytes(for: place))
      held.letGo()
      #expect(used.bytes.count(where: { $0 == 7 }) == 1_000)
      withExtendedLifetime(used) {}
    }
    #expect(bytes.count(where: { $0 == 0 }) == 1_000)
  }

  @Test func `a file of no answers is refused with its reason`() throws {
    try school.prepare()
    let path = "/surveys/fernhill-staff/wave/\(try #require(school.wave))/import"
    let answer = try school.send(path, [:], files: ["file": "\u{0}\u{1}\u{2}"])
    #expect(text(answer).contains("class=\"error\""))
    #expect(text(try school.send(path, [:], files: ["file": ""])).contains("Choose the file"))
  }
}
