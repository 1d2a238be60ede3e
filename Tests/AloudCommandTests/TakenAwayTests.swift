import Foundation
import Testing

/// What is said, and what helps, when files were taken away or changed that still count.
struct TakenAwayTests {
  @Test(arguments: [nil, "", "{}"])
  func `a district report without its index beside a new one is refused`(index: String?) throws {
    let school = try School()
    try done(school.principal("district", "--invent", "--into", "district"))
    let path = "\(school.workspace)/district/files.json"
    let whole = try FileTree.bytes(path)
    try FileManager.default.removeItem(atPath: path)
    if let index { try FileTree.write(index, to: path) }
    let command = ["district", "district/Releases", "--into", "beside"]
    let run = try school.principalLaunch(command).run()
    #expect(run.status == 4 && run.failedWithOneMessage, "\(run.talkText)")
    #expect(run.talkText.contains("/district, and its files.json is missing or damaged"))
    #expect(!FileTree.exists("\(school.workspace)/beside"))
    try FileTree.write(whole, to: path)
    try done(school.principalLaunch(command).run())
  }

  @Test func `a finished wave whose results were taken away says so, and takes copies back`() throws
  {
    let school = try Moment.finished.school()
    let words = try school.releaseWords()
    try FileManager.default.removeItem(atPath: "\(school.workspace)/Reports")
    for command in ["report", "verify", "collect", "close"] {
      let arguments = command == "collect" ? [command, school.drop] : [command]
      let run = try school.principalLaunch(arguments + ["--wave", "autumn"]).run()
      let plain = try school.principalLaunch(arguments + ["autumn"]).run()
      let said = [run, plain].contains { $0.talkText.contains("its results are gone") }
      #expect(said, "\(command): \(run.talkText) \(plain.talkText)")
    }
    let status = try done(school.principal("status")).outputText
    #expect(status.contains("Finished, and its results are gone"))
    #expect(status.contains("aloud finish release.json"))
    let release = "\(school.counted())/release.json"
    let wrong = try school.principal("finish", release, "--words", "one two three four five six")
    #expect(wrong.status == 6 && !FileTree.exists(school.reports()))
    try done(school.principal("finish", release, "--words", words))
    try done(school.principal("report"))
    try done(school.principal("verify"))
  }

  @Test func `no wave is frozen while the results of an earlier one are gone`() throws {
    let school = try Moment.finished.school()
    try FileManager.default.removeItem(atPath: "\(school.workspace)/Reports")
    var survey = SurveyText()
    survey.waves.append(.running("winter"))
    try school.define(survey)
    try school.agreeOnKey(card: "winter.txt")
    let run = try school.principal("freeze", "winter")
    #expect(
      run.status == 6 && run.talkText.contains("autumn is finished, and its results are gone"))
  }

  @Test func `no wave is frozen of which no report could be made`() throws {
    let school = try Moment.finished.school()
    var survey = SurveyText()
    survey.waves.append(.running("winter"))
    try school.define(survey)
    try school.agreeOnKey(card: "winter.txt")
    let text = try FileTree.text(school.definitionPath)
    try FileTree.write(text.replacing("id: fernhill,", with: "id: oak,"), to: school.definitionPath)
    let run = try school.principal("freeze", "winter")
    #expect(run.status == 4 && run.failedWithOneMessage, "\(run.talkText)")
    #expect(run.talkText.contains("the id of the school was fernhill in autumn"))
    #expect(run.talkText.contains("put `id: fernhill` back"))
    #expect(!FileTree.exists(school.secrets("winter")))
    try FileTree.write(text, to: school.definitionPath)
    try done(school.principal("freeze", "winter"))
  }

  @Test func `no wave is frozen while a release that another names is gone`() throws {
    let school = try Moment.finished.school()
    var survey = SurveyText()
    survey.waves.append(.running("winter"))
    try school.define(survey)
    try school.agreeOnKey(card: "winter.txt")
    try school.printSlips("winter")
    try school.close("winter")
    try school.count("winter", card: "winter.txt")
    try school.finish("winter")
    survey.waves.append(.running("spring"))
    try school.define(survey)
    try school.agreeOnKey(card: "spring.txt")
    for place in [school.secrets(), school.reports()] {
      try FileManager.default.removeItem(atPath: place)
    }
    let run = try school.principal("freeze", "spring")
    #expect(run.status == 6 && run.failedWithOneMessage, "\(run.talkText)")
    #expect(run.talkText.contains("winter names the release '"))
    #expect(!FileTree.exists(school.secrets("spring")))
  }

  @Test(arguments: ["", "/"])
  func `a folder on a stick that is not in is told, and none is made in its place`(
    end: String
  ) throws {
    let school = try Moment.closed.school()
    let (stick, place) = ("\(school.scratch.path)/stick", "\(school.scratch.path)/stick/out\(end)")
    let count = ["count", school.bundleName(), "--key", "card.txt", "--handed-out", "12"]
    let runs = [
      try school.keyHolderLaunch(count + ["--to", place]).run(),
      try school.principal("district", "--invent", "--into", place),
      try school.principal("close", "--to", stick + end),
    ]
    for run in runs {
      #expect(run.status == 2 && run.failedWithOneMessage, "\(run.talkText)")
      #expect(run.talkText.contains("there is no folder at \(stick); nothing was written"))
    }
    #expect(!FileTree.exists(stick))
    try FileManager.default.createDirectory(atPath: stick, withIntermediateDirectories: false)
    try done(school.keyHolderLaunch(count + ["--to", place]).run())
  }

  @Test func `edits of a frozen wave are named, and another key is refused`() throws {
    let school = try Moment.opened.school()
    #expect(!(try done(school.principal("status")).outputText.contains("no effect")))
    let text = try FileTree.text(school.definitionPath)
    try FileTree.write(
      text.replacing("invited: 12", with: "invited: 13")
        .replacing("they got wrong.", with: "they got wrong once."), to: school.definitionPath)
    for arguments in [["status"], ["check", "Surveys/fernhill-staff.yaml"]] {
      let said = try done(school.principalLaunch(arguments).run()).outputText
      #expect(
        said.contains("autumn is frozen: what was changed since has no effect on it"), "\(said)")
      #expect(said.contains("own-mistakes: other words in en"), "\(said)")
      #expect(said.contains("invited: 13 (was 12)"), "\(said)")
    }
    let before = try FileTree.bytes(school.definitionPath)
    let run = try school.principal("key", "add", try school.makeKey(card: "other.txt"))
    #expect(run.status == 5 && run.failedWithOneMessage)
    #expect(try FileTree.bytes(school.definitionPath) == before)
  }
}
