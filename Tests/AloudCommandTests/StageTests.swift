import Testing

/// A wave goes one way, and every command applies in its stages only.
struct StageTests {
  struct Attempt: Sendable, CustomTestStringConvertible {
    let command: String
    let moments: [Moment]
    let arguments: @Sendable (School) -> [String]

    var testDescription: String { command }

    func run(_ school: School) throws -> Run {
      let input = command == "answer" ? try school.sheet(of: 0).text : ""
      return try school.principalLaunch([command] + arguments(school), input: input).run()
    }
  }

  /// Each command with the moments at which it applies.
  private static let attempts: [Attempt] = [
    Attempt(command: "freeze", moments: [.defined]) { _ in ["autumn"] },
    Attempt(command: "slips", moments: [.defined, .opened]) { _ in ["autumn", "--count", "3"] },
    Attempt(command: "form", moments: [.defined, .opened]) { _ in ["--text", "autumn"] },
    Attempt(command: "void", moments: [.opened]) { _ in ["autumn"] },
    Attempt(command: "collect", moments: [.defined, .opened]) { [$0.drop, "--wave", "autumn"] },
    Attempt(command: "close", moments: [.opened]) { _ in ["autumn", "--confirm", "autumn"] },
    Attempt(command: "finish", moments: [.closed, .finished]) {
      [
        "\($0.desk)/\(SurveyText.survey)-autumn-counted/release.json", "--wave", "autumn",
        "--words", $0.wordsIfCounted(),
      ]
    },
    Attempt(command: "report", moments: [.finished]) { _ in ["autumn"] },
    Attempt(command: "promise", moments: [.defined, .opened, .closed, .finished]) { _ in ["autumn"]
    },
    Attempt(command: "remind", moments: [.opened]) { _ in ["autumn"] },
    Attempt(command: "purge", moments: [.opened, .closed]) { _ in ["autumn", "--yes"] },
    Attempt(command: "verify", moments: [.finished]) { _ in ["autumn"] },
  ]

  private static let words: [Moment: String] = [
    .defined: "not frozen yet", .opened: "open", .closed: "closed", .finished: "finished",
  ]

  @Test(arguments: attempts, [Moment.defined, .opened, .closed, .finished])
  func `a command out of its stage is refused and changes nothing`(
    attempt: Attempt, moment: Moment
  ) throws {
    let school = try (moment == .closed ? Moment.counted : moment).school()
    let before = try FileTree(school.scratch.path).files
    let run = try school.principalLaunch([attempt.command] + attempt.arguments(school)).run()
    guard !attempt.moments.contains(moment) else {
      #expect(run.status == 0, "\(run.talkText)")
      return
    }
    let stage = try #require(Self.words[moment])
    #expect(run.error == "error: autumn is \(stage): \(attempt.command) does not apply")
    #expect(run.status == 5)
    #expect(run.failedWithOneMessage)
    #expect(run.output.isEmpty)
    #expect(try FileTree(school.scratch.path).files == before)
  }

  @Test(arguments: [Moment.defined, .closed, .finished])
  func `nothing is sealed before the opening and after the close`(moment: Moment) throws {
    let sheet = try Moment.opened.school().sheet(of: 0).text
    let school = try moment.school()
    let run = try school.principal(
      "answer", "-", "--wave", "autumn", "--into", school.drop, input: sheet)
    #expect(run.status == 5)
    #expect(run.failedWithOneMessage)
    #expect(try FileTree.names(in: school.drop).isEmpty)
  }

  @Test func `a wave that opens tomorrow takes no answer yet`() throws {
    let school = try School()
    var survey = SurveyText()
    survey.waves = [SurveyText.WaveText(id: "autumn", opens: 2, closes: 5)]
    try school.define(survey)
    try school.agreeOnKey()
    try school.printSlips()
    let sheet = try school.sheet(of: 0).with(code: try school.codes()[0]).text
    let sealed = try school.principal("answer", "-", "--into", school.drop, input: sheet)
    #expect(sealed.status == 5 && sealed.failedWithOneMessage)
    let collected = try school.principal("collect", school.drop)
    #expect(collected.status == 5 && collected.failedWithOneMessage)
    #expect(try FileTree.names(in: school.drop).isEmpty)
  }

  @Test func `without a name the wave that comes next is meant, not one that is over`() throws {
    let school = try Moment.defined.school()
    var survey = SurveyText(waves: [.over("spring", daysAgo: 30), .running("autumn")])
    survey.key = try #require(try school.principal("key", "show").value(after: "Public line"))
    try school.define(survey)
    let named = try school.principal("freeze", "spring")
    #expect(named.error == "error: spring closes in the past")
    try done(school.principal("freeze"))
    #expect(try FileTree.names(in: "\(school.workspace)/.aloud/\(SurveyText.survey)") == ["autumn"])
  }

  @Test func `closing with few answers warns, and goes on when confirmed`() throws {
    let school = try Moment.collected.school()
    let run = try done(school.principal("close", "--confirm", "autumn"))
    #expect(
      run.talkLines.first
        == "Fewer than 10 ballots are in the box. Nothing may be said of fewer than 10. Close anyway?"
    )
    #expect(run.talkLines[1].hasPrefix("Staff were told that they can answer until "))
  }

  @Test func `a close that is not confirmed takes nothing from the folder`() throws {
    let school = try Moment.collected.school()
    try school.answer(as: 6)
    let run = try school.principal("close", "--drop", school.drop, "--confirm", "winter")
    #expect(run.status == 2 && run.failedWithOneMessage)
    #expect(try FileTree.names(in: school.drop).count == 1)
    #expect(!FileTree.exists(school.bundle()))
  }

  @Test func `a close with a refused file is done, and says so by its status`() throws {
    let school = try Moment.collected.school()
    try FileTree.write("Sheet: fernhill autumn\n", to: "\(school.drop)/sheet.txt")
    let run = try school.principal("close", "--drop", school.drop, "--confirm", "autumn")
    #expect(run.status == 7 && run.failedWithOneMessage)
    #expect(FileTree.exists(school.bundle()))
    #expect(FileTree.exists("\(school.drop)/sheet.txt"))
  }

  @Test func `a release counted from another bundle is not taken`() throws {
    let school = try Moment.counted.school()
    let record = "\(school.counted())/counted.json"
    let text = try FileTree.text(record)
    let swapped = text.replacing("\"bundle\": \"", with: "\"bundle\": \"0")
    try FileTree.write(swapped, to: record)
    let run = try school.principal("finish", "\(school.counted())/release.json")
    #expect(run.error == "error: another bundle was counted than the one that was closed here")
    #expect(run.status == 6 && run.failedWithOneMessage)
    try FileTree.write(text, to: record)
    try school.finish()
  }

  @Test func `an interrupted close is repeated by the same words`() throws {
    let school = try Moment.closed.school()
    let before = try FileTree.bytes(school.bundle())
    let run = try done(
      school.principal("close", "--drop", school.drop, "--confirm", "autumn", "--to", school.staff))
    #expect(run.outputLines == ["\(school.staff)/\(school.bundleName())"])
    #expect(try FileTree.bytes("\(school.staff)/\(school.bundleName())") == before)
  }
}
