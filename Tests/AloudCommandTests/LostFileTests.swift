import Foundation
import Testing

/// What is said when a file of a wave is gone, is a link, or is damaged, and what may be done then.
struct LostFileTests {
  private static func commands(_ school: School) -> [[String]] {
    [
      ["collect", school.drop, "--wave", "autumn"], ["slips", "autumn"], ["form", "autumn"],
      ["void", "autumn"], ["close", "autumn", "--yes"], ["serve", "autumn", "--port", "0"],
    ]
  }

  @Test func `a manifest that is gone is named by every command, and nothing is frozen beside it`()
    throws
  {
    let school = try Moment.collected.school()
    let (path, copy) = ("\(school.secrets())/manifest.json", "\(school.scratch.path)/copy")
    try FileManager.default.moveItem(atPath: path, toPath: copy)
    var survey = SurveyText()
    survey.waves.append(.running("winter"))
    let text = try FileTree.text(school.definitionPath)
    try school.define(survey)
    let winter = [["freeze", "winter"]]
    for arguments in Self.commands(school) + [["status"], ["freeze", "autumn"]] + winter {
      let run = try school.principalLaunch(arguments).run()
      #expect(run.status == 6 && run.failedWithOneMessage, "\(arguments) \(run.talkText)")
      #expect(run.talkText.contains("autumn/manifest.json is gone"), "\(run.talkText)")
      #expect(run.talkText.contains("put that one file back from a copy"))
    }
    let key = try school.makeKey(card: "other.txt")
    #expect(try school.principal("key", "add", key).status != 0)
    let names = try FileTree.names(in: "\(school.workspace)/.aloud/fernhill-staff")
    #expect(names == ["autumn"])
    try FileTree.write(text, to: school.definitionPath)
    try FileManager.default.moveItem(atPath: copy, toPath: path)
    try done(school.principal("close", "--confirm", "autumn", "--to", school.desk))
  }

  @Test(arguments: ["salt", "intake.key", "ballotbox.sqlite"], ["gone", "linked", "folder"])
  func `a file of the wave that is gone or none is named, and what a link leads to stays`(
    name: String, how: String
  ) throws {
    let school = try Moment.collected.school()
    let (path, away) = ("\(school.secrets())/\(name)", "\(school.scratch.path)/away")
    try FileManager.default.moveItem(atPath: path, toPath: away)
    if how == "linked" {
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: away)
    } else if how == "folder" {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }
    let bytes = try FileTree.bytes(away)
    for arguments in Self.commands(school) where arguments[0] != "form" {
      let run = try school.principalLaunch(arguments).run()
      #expect(run.status == 6 && run.failedWithOneMessage, "\(arguments) \(run.talkText)")
      #expect(!run.talkText.contains("check the path"), "\(run.talkText)")
    }
    #expect(try FileTree.bytes(away) == bytes)
    #expect(!(try FileTree.names(in: school.secrets())).contains { $0.hasSuffix(".aloudbox") })
  }

  @Test(arguments: ["intake.key", "ballotbox.sqlite"])
  func `nothing is destroyed while a link stands for what finishing destroys`(name: String) throws {
    let school = try Moment.counted.school()
    let (path, away) = ("\(school.secrets())/\(name)", "\(school.scratch.path)/away")
    try FileManager.default.moveItem(atPath: path, toPath: away)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: away)
    let before = try FileTree.names(in: school.secrets())
    let finish = [
      "finish", "\(school.counted())/release.json", "--words", try school.releaseWords(),
    ]
    for arguments in [finish, ["purge", "autumn", "--yes"]] {
      let run = try school.principalLaunch(arguments).run()
      #expect(run.status == 6 && run.failedWithOneMessage, "\(run.talkText)")
      #expect(run.talkText.contains("autumn/\(name) is not a plain file"), "\(run.talkText)")
    }
    #expect(try FileTree.names(in: school.secrets()) == before)
  }

  @Test
  func `a link among what is left of a finished wave is named, and nothing is called destroyed`()
    throws
  {
    let school = try Moment.counted.school()
    let (path, away) = ("\(school.secrets())/ballotbox.sqlite", "\(school.scratch.path)/away")
    try FileManager.default.copyItem(atPath: path, toPath: away)
    try school.finish()
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: away)
    for hasTarget in [true, false] {
      if !hasTarget { try FileManager.default.removeItem(atPath: away) }
      let run = try school.principal("finish")
      #expect(run.status == 6 && run.failedWithOneMessage, "\(run.talkText)")
      #expect(run.talkText.contains("autumn/ballotbox.sqlite is not a plain file"))
      #expect(!run.talkText.contains("destroyed. This cannot"))
    }
  }

  @Test func `a lost file of one wave or survey keeps the others from nothing`() throws {
    let school = try Moment.collected.school()
    var survey = SurveyText()
    survey.waves.append(.running("winter"))
    try school.define(survey)
    let other = try FileTree.text(school.definitionPath)
      .replacing("survey: fernhill-staff", with: "survey: pupils")
    try FileTree.write(other, to: "\(school.workspace)/Surveys/pupils.yaml")
    try FileManager.default.removeItem(atPath: "\(school.secrets())/manifest.json")
    let run = try school.principal("status")
    #expect(run.status == 6 && run.failedWithOneMessage, "\(run.talkText)")
    #expect(run.outputText.contains("  autumn  Cannot be told: "), "\(run.outputText)")
    #expect(run.outputText.contains("  winter  Not frozen"), "\(run.outputText)")
    #expect(run.outputText.contains(": pupils\n"), "\(run.outputText)")
    let json = try school.principal("status", "--json")
    #expect(json.status == 6)
    #expect(json.outputText.contains("\"troubles\""), "\(json.outputText)")
    #expect(json.outputText.contains("\"winter\""))
  }

  @Test func `an open wave whose box and salt are gone is not finished, and can be given up`()
    throws
  {
    let school = try Moment.collected.school()
    try done(school.principal("status"))
    for name in ["ballotbox.sqlite", "salt"] {
      try FileManager.default.removeItem(atPath: "\(school.secrets())/\(name)")
    }
    let run = try school.principal("status")
    #expect(run.status == 6 && !run.talkText.contains("Finished"), "\(run.talkText)")
    #expect(run.talkText.contains("the ballot box is missing or damaged"))
    try done(school.principal("purge", "autumn", "--yes"))
    #expect(try FileTree.names(in: school.secrets()) == ["purged.json"])
    #expect(try done(school.principal("status")).outputText.contains("Given up;"))
  }

  @Test(arguments: ["deleted", "emptied", "halved"])
  func `status says so of a box that is lost, also on the day of an earlier look`(how: String)
    throws
  {
    let school = try Moment.collected.school()
    try done(school.principal("status"))
    let path = "\(school.secrets())/ballotbox.sqlite"
    let bytes = try FileTree.bytes(path)
    if how == "deleted" {
      try FileManager.default.removeItem(atPath: path)
    } else {
      try Data(how == "halved" ? bytes.prefix(bytes.count / 2) : [])
        .write(to: URL(fileURLWithPath: path))
    }
    let run = try school.principal("status")
    #expect(run.status == 6 && run.failedWithOneMessage, "\(run.outputText)\(run.talkText)")
    #expect(run.talkText.contains("the ballot box is missing or damaged"))
  }

  @Test(arguments: [nil, "", "cut short"])
  func `a wave whose manifest is gone or damaged can be given up, and its name stays taken`(
    manifest: String?
  ) throws {
    let school = try Moment.collected.school()
    let path = "\(school.secrets())/manifest.json"
    let whole = try FileTree.text(path)
    try FileManager.default.removeItem(atPath: path)
    if let manifest {
      try FileTree.write(manifest.isEmpty ? "" : String(whole.dropLast(9)), to: path)
    }
    try done(school.principal("purge", "autumn", "--yes"))
    #expect(try FileTree.names(in: school.secrets()) == ["purged.json"])
    #expect(try done(school.principal("status")).outputText.contains("Given up;"))
    let again = try school.principal("freeze", "autumn")
    #expect(again.status == 5 && again.talkText.contains("autumn is given up"))
    let dates = ["--opens", "2099-01-10", "--closes", "2099-01-20"]
    try done(school.principalLaunch(["wave", "add", "winter"] + dates).run())
    var survey = SurveyText()
    survey.waves = [.running("autumn"), .running("winter", closingIn: 8)]
    try school.define(survey)
    if manifest != "" {
      let used = try #require(
        try done(school.keyHolder("key", "show", "--key", "card.txt")).value(after: "Public line"))
      try done(school.principal("key", "add", used))
      let run = try school.principal("freeze", "winter")
      #expect(run.status == 4 && run.talkText.contains("this key has served autumn"))
    }
    try school.agreeOnKey(card: "other.txt")
    try done(school.principal("freeze", "winter"))
  }
}
