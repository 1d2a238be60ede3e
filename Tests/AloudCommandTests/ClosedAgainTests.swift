import Foundation
import Testing

/// A closed wave stays closed, and a finished one says what is left, whatever was moved or cut off.
struct ClosedAgainTests {
  @Test func `a wave whose bundle was moved away stays closed, and writes the same bundle again`()
    throws
  {
    let school = try Moment.closed.school()
    let bundle = try FileTree.bytes(school.bundle())
    try FileManager.default.removeItem(atPath: school.bundle())
    for command in [["collect", school.drop], ["slips"], ["void"], ["serve", "--port", "0"]] {
      let run = try school.principalLaunch(command).run()
      #expect(run.status == 5 && run.failedWithOneMessage, "\(command[0]): \(run.talkText)")
    }
    let status = try done(school.principal("status")).outputText
    #expect(status.contains("Closed. Its bundle is not here any more."))
    #expect(status.contains("to write the bundle again, which is not here: aloud close autumn"))
    try done(school.principal("close", "autumn"))
    #expect(try FileTree.bytes(school.bundle()) == bundle)
    try FileManager.default.removeItem(atPath: school.bundle())
    try school.count()
    try school.finish()
    try done(school.principal("report"))
    try done(school.principal("verify"))
  }

  @Test func `a bundle that was damaged after closing is written again, when copied and at finish`()
    throws
  {
    let school = try Moment.closed.school()
    let whole = try FileTree.bytes(school.bundle())
    var damaged = whole
    damaged[whole.count / 2] ^= 1
    for bytes in [damaged, []] {
      try FileTree.write(bytes, to: school.bundle())
      try done(school.principal("close", "--to", school.desk))
      #expect(try FileTree.bytes(school.carried()) == whole)
    }
    try school.count()
    try FileTree.write(damaged, to: school.bundle())
    try school.finish()
  }

  @Test func `answers that are not whole or cannot be read are not closed out`() throws {
    let school = try Moment.answered.school()
    let file = "\(school.drop)/\(try #require(try FileTree.names(in: school.drop).first))"
    let whole = try FileTree.bytes(file)
    try FileTree.write(Array(whole.prefix(whole.count / 2)), to: file)
    let close = ["close", "--drop", school.drop, "--confirm", "autumn", "--to", school.desk]
    let run = try school.principalLaunch(close).run()
    #expect(run.status == 7 && run.failedWithOneMessage, "\(run.talkText)")
    #expect(run.talkText.contains("autumn is still open"))
    #expect(!FileTree.exists(school.bundle()))
    try FileTree.write(whole, to: file)
    try done(school.principalLaunch(close).run())
    try school.count()
    #expect(try FileTree.text("\(school.counted())/spent.txt").contains("\nopened 6\n"))
  }

  @Test func `who must close all the same says so`() throws {
    let school = try Moment.answered.school()
    try FileTree.write([], to: "\(school.drop)/half.aloud")
    let close = ["close", "--drop", school.drop, "--confirm", "autumn"]
    _ = try school.principalLaunch(close).run()
    try done(school.principalLaunch(close + ["--leave-rest"]).run())
    #expect(FileTree.exists(school.bundle()))
  }

  @Test func `the words of Accepted are said again`() throws {
    let school = try Moment.counted.school()
    let accepted = try school.accept()
    for arguments in [[], ["\(school.counted())/release.json"]] {
      let again = try done(school.principalLaunch(["finish"] + arguments).run())
      #expect(again.value(after: "Accepted") == accepted)
    }
    try school.erase(accepted)
  }

  @Test func `a finish that was cut off is told by whatever comes next, and goes on`() throws {
    let school = try Moment.counted.school()
    let salt = try FileTree.bytes("\(school.secrets())/salt")
    _ = try school.accept()
    try FileTree.write(salt, to: "\(school.secrets())/salt")
    let status = try done(school.principal("status")).outputText
    #expect(status.contains("Finished, but not everything is destroyed yet."))
    #expect(status.contains("aloud finish"))
    for command in [["report"], ["promise", "--kept"]] {
      let run = try school.principalLaunch(command).run()
      #expect(run.status == 5 && run.talkText.contains("finish was cut off"), "\(run.talkText)")
    }
    try done(school.principal("finish"))
    #expect(try FileTree.names(in: school.secrets()) == ["manifest.json"])
    try done(school.principal("report"))
  }

  @Test func `a report without its index is wrong`() throws {
    let school = try Moment.finished.school()
    try done(school.principal("report"))
    try FileManager.default.removeItem(atPath: "\(school.reports())/files.json")
    let run = try school.principal("verify")
    #expect(run.status == 6 && run.outputText.contains("a report without its files.json"))
    try done(school.principal("report"))
    try done(school.principal("verify"))
  }

  @Test(arguments: ["release.json", "spent.txt"])
  func `a damaged or missing result is taken back by finish`(name: String) throws {
    let school = try Moment.finished.school()
    let path = "\(school.reports())/\(name)"
    let words = try school.releaseWords()
    if name == "spent.txt" {
      try FileManager.default.removeItem(atPath: path)
    } else {
      try FileTree.write(Array(FileTree.bytes(path).dropLast(9)), to: path)
    }
    if name == "release.json" { #expect(try school.principal("report").status == 6) }
    #expect(try school.principal("verify").status != 0)
    let release = "\(school.counted())/release.json"
    try done(school.principal("finish", release, "--words", words))
    try done(school.principal("report"))
    try done(school.principal("verify"))
  }

  @Test func `a key that has served is refused when it is put in`() throws {
    let school = try Moment.finished.school()
    var survey = SurveyText()
    survey.waves.append(.running("winter"))
    let line = try #require(
      try FileTree.text(school.definitionPath).firstMatch(of: #/aloud-key-1-\w+/#)
    ).output
    try school.define(survey)
    let before = try FileTree.bytes(school.definitionPath)
    let run = try school.principal("key", "add", String(line))
    #expect(run.status == 4 && run.talkText.contains("this key has served autumn"))
    #expect(try FileTree.bytes(school.definitionPath) == before)
    let added = try done(school.principal("key", "add", school.makeKey(card: "winter.txt")))
    #expect(added.talkText.contains("aloud promise winter"))
  }
}
