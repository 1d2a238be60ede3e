import Foundation
import Testing

/// A wave that is given up leaves nothing, and is never asked again.
struct PurgeTests {
  private static func secrets(of school: School) throws -> [[UInt8]] {
    try ["salt", "intake.key", "ballotbox.sqlite"].map {
      Array(try FileTree.bytes("\(school.secrets())/\($0)").suffix(32))
    }
  }

  @Test(arguments: [Moment.opened, .collected, .closed])
  func `box, salt, keys and bundle are destroyed, unread`(moment: Moment) throws {
    let school = try moment.school()
    let secrets = try Self.secrets(of: school)
    let ballots = try school.dropped()
    let run = try done(school.principal("purge", "autumn", "--confirm", "autumn"))
    #expect(run.talkText.contains("destroyed without being counted"))
    #expect(try FileTree.names(in: school.secrets()) == ["purged.json"])
    let tree = try FileTree(school.workspace)
    for bytes in secrets + ballots { #expect(tree.places(of: bytes).isEmpty) }
    #expect(!FileTree.exists("\(school.workspace)/Reports"))
  }

  @Test func `without its name it is not done`() throws {
    let school = try Moment.collected.school()
    let before = try FileTree(school.workspace).files
    for arguments in [["purge", "autumn"], ["purge", "autumn", "--confirm", "winter"]] {
      let run = try school.principalLaunch(arguments).run()
      #expect(run.status == 2 && run.talkLines.last?.hasPrefix("help: ") == true)
    }
    #expect(try FileTree(school.workspace).files == before)
  }

  @Test func `a finished wave and a draft are not given up`() throws {
    for moment in [Moment.defined, .finished] {
      let run = try moment.school().principal("purge", "autumn", "--yes")
      #expect(run.status == 5 && run.failedWithOneMessage)
    }
  }

  @Test func `cut off half-way, it goes on`() throws {
    let school = try Moment.collected.school()
    try FileManager.default.moveItem(
      atPath: "\(school.secrets())/manifest.json", toPath: "\(school.secrets())/purged.json")
    #expect(try done(school.principal("status")).outputText.contains("Given up;"))
    try done(school.principal("purge", "autumn"))
    #expect(try FileTree.names(in: school.secrets()) == ["purged.json"])
  }

  @Test func `a wave that is added after it waits for a new key`() throws {
    let school = try Moment.opened.school()
    try done(school.principal("purge", "autumn", "--yes"))
    let run = try done(
      school.principal(
        "wave", "add", "winter", "--opens", "2099-01-10", "--closes", "2099-01-20"))
    #expect(Array(run.talkLines.suffix(2)) == Founder.keyHints)
    #expect(try FileTree.text(school.definitionPath).contains("key: pending"))
  }

  @Test func `afterwards no command takes the wave up, and another wave can be asked`() throws {
    let school = try Moment.collected.school()
    try done(school.principal("purge", "autumn", "--yes"))
    for arguments in [
      ["slips", "autumn"], ["collect", school.drop, "--wave", "autumn"],
      ["close", "autumn", "--yes"], ["freeze", "autumn"], ["promise", "autumn"],
    ] {
      let run = try school.principalLaunch(arguments).run()
      #expect(run.status == 5 && run.failedWithOneMessage, "\(arguments) \(run.talkText)")
      #expect(run.error?.contains("autumn is given up") == true, "\(run.talkText)")
    }
    var survey = SurveyText()
    survey.waves = [.running("autumn"), .running("winter", closingIn: 8)]
    try school.define(survey)
    let used = try #require(
      try done(school.keyHolder("key", "show", "--key", "card.txt")).value(after: "Public line"))
    #expect(try school.principal("key", "add", used).status == 4)
    survey.key = used
    try school.define(survey)
    #expect(try school.principal("freeze", "winter").status == 4)
    survey.key = "pending"
    try school.define(survey)
    try school.agreeOnKey(card: "other.txt")
    try done(school.principal("freeze", "winter"))
  }
}
