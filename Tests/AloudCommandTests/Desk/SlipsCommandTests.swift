import AloudBallots
import AloudModel
import Foundation
import Testing

/// The sheet that the key holder prints, and the poster.
struct SlipsCommandTests {
  private static let https = "https://fernhill.example"

  @Test func `a sheet in a file is for its owner alone, and names the next steps`() throws {
    let school = try Moment.defined.school()
    let path = "\(school.staff)/slips.html"
    let run = try done(school.principal("slips", "--address", Self.https, "--to", path))
    #expect(run.outputLines == [path])
    #expect(try FileTree.mode(path) == 0o600)
    let page = try FileTree.text(path)
    #expect(page.split(separator: "<section class=\"slip\">").count - 1 == 15)
    #expect(page.split(separator: "<svg class=\"qr\"").count - 1 == 15)
    #expect(run.talkLines[0] == "12 staff, 15 slips. Spares keep anyone from being counted out.")
    #expect(run.talkLines[1] == "Print \(path), then destroy it: shred -u \(path)")
  }

  @Test func `a file that a shell opened for everybody is closed to others`() throws {
    let school = try Moment.defined.school()
    let path = "\(school.staff)/slips.html"
    var launch = school.principalLaunch(["slips"])
    launch.arguments = ["-c", "umask 022; exec \"$0\" slips > \(path)", launch.executable]
    launch.executable = "/bin/bash"
    try done(launch.run())
    #expect(try FileTree.mode(path) == 0o600)
    #expect(try FileTree.text(path).contains("class=\"slip\""))
  }

  @Test func `the codes on the sheet are those that count`() throws {
    let school = try Moment.defined.school()
    let page = try done(school.principal("slips")).outputText
    let codes = page.split(separator: "aria-label=\"Code\">").dropFirst().map {
      String($0.prefix { $0 != "<" })
    }
    #expect(Set(codes).count == 15)
    let voided = try done(school.principal("void", input: codes.joined(separator: "\n")))
    #expect(voided.outputLines == ["voided 15"])
  }

  @Test func `a scanner types the whole address of a slip, and the slip is voided`() throws {
    let school = try Moment.opened.school()
    let codes = try school.codes()
    let scanned = codes[0...1].map { "\(Self.https)/en#\($0.filter { $0 != "-" })" }
    let run = try done(school.principal("void", input: scanned.joined(separator: "\n") + "\n"))
    #expect(run.outputLines == ["voided 2"])
    #expect(try school.principal("void", input: "\(Self.https)/en#nonsense\n").status == 7)
  }

  @Test(arguments: ["http://fernhill.example", "fernhill.example", "https://x"])
  func `an address without TLS is refused before anything is frozen`(address: String) throws {
    let school = try Moment.defined.school()
    let run = try school.principal("slips", "--address", address)
    #expect(run.status == 2 && run.failedWithOneMessage && run.output.isEmpty)
    #expect(run.error == "error: --address is not an address that staff can be sent to")
    #expect(!FileTree.exists(school.secrets()))
  }

  @Test func `a poster makes no slip and bears no code`() throws {
    let school = try Moment.opened.school()
    let before = try FileTree(school.workspace).files
    let run = try done(school.principal("slips", "--poster", "--address", Self.https))
    #expect(try FileTree(school.workspace).files == before)
    for code in try school.codes() { #expect(!run.outputText.contains(code)) }
    #expect(run.outputText.contains("Who sees what"))
    #expect(try school.principal("slips", "--poster", "--count", "3").status == 2)
  }

  @Test func `the words of the form are those of the file that the same wave makes`() throws {
    let school = try Moment.defined.school()
    let slips = try done(school.principal("slips")).outputText
    let poster = try done(school.principal("slips", "--poster")).outputText
    let form = try done(school.principal("form", "--output", "-")).output
    let words = Fingerprint(of: Array(form)).words.joined(separator: " ")
    #expect(slips.contains("Form words") && slips.contains(words))
    #expect(poster.contains(words))
  }

  @Test func `a survey that is answered in files alone has no address to print`() throws {
    let school = try School()
    var survey = SurveyText()
    survey.channels = ["file"]
    try school.define(survey)
    try school.agreeOnKey()
    for paper in [[], ["--poster"]] {
      let refused = try school.principalLaunch(["slips", "--address", Self.https] + paper).run()
      #expect(
        refused.error
          == "error: --address: this survey is answered in files only, and has no address")
      #expect(refused.outputText.isEmpty)
    }
  }

  @Test func `a school that asks in Spanish gets Spanish slips and a Spanish poster`() throws {
    let school = try School()
    var survey = SurveyText()
    survey.languages = ["en", "es"]
    try school.define(survey)
    try school.agreeOnKey()
    let slips = try done(school.principal("slips", "--language", "es")).outputText
    #expect(slips.contains("Tome cualquier papelito; nadie anota cuál."))
    let poster = try done(school.principal("slips", "--poster", "--language", "es")).outputText
    #expect(poster.contains("Quién ve qué"))
    let frozen = try school.principal("slips", "--poster", "--language", "fr")
    #expect(frozen.error == "error: the survey is not asked in 'fr'")
  }
}
