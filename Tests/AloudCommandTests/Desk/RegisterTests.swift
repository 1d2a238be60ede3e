import Foundation
import Testing

/// What the key holder's computer remembers of its counts, and that no folder, name or second survey
/// gets around it.
struct RegisterTests {
  /// So many that every option is said.
  private static let survey = {
    var survey = SurveyText()
    survey.waves[0].invited = 24
    return survey
  }()

  /// How a second wave comes to the same key holder.
  enum Way: String, CaseIterable, CustomTestStringConvertible {
    case otherWorkspace = "another workspace"
    case renamed = "another workspace, school and survey"
    case movedAside = "the same workspace, its first wave moved aside"

    var testDescription: String { rawValue }

    /// Before the second wave is frozen.
    func prepare(_ school: School) throws -> School {
      switch self {
      case .otherWorkspace:
        let other = try School()
        try other.define(RegisterTests.survey)
        return other
      case .renamed:
        let other = try School()
        let text = RegisterTests.survey.text
          .replacing("id: fernhill, name: Fernhill School", with: "id: meadow, name: Meadow School")
          .replacing("survey: fernhill-staff", with: "survey: pulse")
        try FileTree.write(text, to: "\(other.workspace)/Surveys/pulse.yaml")
        return other
      case .movedAside:
        for folder in [".aloud", "Reports"] {
          try FileManager.default.moveItem(
            atPath: "\(school.workspace)/\(folder)",
            toPath: "\(school.scratch.path)/aside\(folder)")
        }
        try school.define(RegisterTests.survey)
        return school
      }
    }

    var survey: String { self == .renamed ? "pulse" : SurveyText.survey }
  }

  /// A wave is answered and closed; its bundle lies on its own school's desk.
  private func run(_ school: School, answers: Int) throws {
    try school.printSlips()
    try school.answer(as: 0..<answers)
    try school.close()
  }

  /// The bundle of a second wave is carried to the first school's key holder.
  private func carry(_ way: Way, from other: School, to school: School) throws -> String {
    let name = "second.aloudbox"
    let bundle = try FileTree.bytes("\(other.desk)/\(way.survey)-autumn.aloudbox")
    try FileTree.write(bundle, to: "\(school.desk)/\(name)")
    return name
  }

  @Test(arguments: Way.allCases)
  func `a key opens one wave, wherever the second comes from`(way: Way) throws {
    let school = try Moment.finished.school()
    let other = try way.prepare(school)
    let line = try #require(
      try done(school.keyHolder("key", "show", "--key", "card.txt")).value(after: "Public line"))
    try done(other.principal("key", "add", line))
    try run(other, answers: 6)
    let bundle = try carry(way, from: other, to: school)
    let run = try school.keyHolder("count", bundle, "--key", "no-card.txt", "--handed-out", "24")
    #expect(run.status == 4 && run.failedWithOneMessage, "\(run.talkText)")
    #expect(
      run.error
        == "error: the key of this wave has opened another on this computer: autumn of fernhill-staff"
    )
    #expect(run.talkText.contains("one key opens one wave"))
    #expect(!FileTree.exists("\(school.desk)/second-counted"))
  }

  /// The first wave of a school, counted of twenty-one; its key holder's computer goes on.
  private static let counted = Result {
    let school = try School()
    try school.define(survey)
    try school.agreeOnKey()
    try school.printSlips()
    try school.answer(as: 0..<21)
    try school.close()
    try FileTree.write(FileTree.bytes(school.carried()), to: "\(school.desk)/kept.aloudbox")
    try school.count(handedOut: 24)
    try school.finish()
    return school
  }

  @Test(arguments: Way.allCases)
  func `a wave of one person more says nothing here, though its manifest names none`(
    way: Way
  ) throws {
    let school = try Self.counted.get().copy()
    let other = try way.prepare(school)
    try other.agreeOnKey(card: "second.txt")
    try run(other, answers: 22)
    let bundle = try carry(way, from: other, to: school)
    try FileTree.write(try other.card("second.txt"), to: "\(school.desk)/second.txt")
    let counting = ["count", bundle, "--key", "second.txt", "--handed-out", "24"]
    let run = try done(school.keyHolderLaunch(counting).run())
    let release = try FileTree.text("\(school.desk)/second-counted/release.json")
    #expect(release.contains("\"attack\""))
    #expect(!release.contains("\"mean\""))
    #expect(run.talkText.contains("names no earlier release of this survey"))
    #expect(run.talkText.contains("this computer knows 1."))
    #expect(run.talkText.contains("not named: autumn of fernhill-staff (Fernhill School)"))
    // Where nobody knows of the first, nobody can compare.
    let elsewhere = try School()
    for name in [bundle, "second.txt"] {
      try FileTree.write(
        try FileTree.bytes("\(school.desk)/\(name)"), to: "\(elsewhere.desk)/\(name)")
    }
    let fresh = try done(elsewhere.keyHolderLaunch(counting).run())
    #expect(fresh.talkText.contains("this computer knows none."))
    #expect(!fresh.talkText.contains("warning"))
    let said = try FileTree.text("\(elsewhere.desk)/second-counted/release.json")
    #expect(!said.contains("\"attack\""))
  }

  @Test func `which of two near waves is counted first changes nothing: the other is silent`()
    throws
  {
    let school = try Self.counted.get().copy()
    let other = try Way.renamed.prepare(school)
    try other.agreeOnKey(card: "second.txt")
    try run(other, answers: 22)
    let desk = try School()
    for (name, path) in [
      ("second.aloudbox", "\(other.desk)/pulse-autumn.aloudbox"),
      ("second.txt", "\(other.desk)/second.txt"),
      ("first.aloudbox", "\(school.desk)/kept.aloudbox"), ("first.txt", "\(school.desk)/card.txt"),
    ] { try FileTree.write(FileTree.bytes(path), to: "\(desk.desk)/\(name)") }
    func count(_ wave: String) throws -> String {
      try done(
        desk.keyHolder("count", "\(wave).aloudbox", "--key", "\(wave).txt", "--handed-out", "24"))
      return try FileTree.text("\(desk.desk)/\(wave)-counted/release.json")
    }
    #expect(try count("second").contains("\"mean\""))
    let first = try count("first")
    #expect(first.contains("\"attack\"") && !first.contains("\"mean\""))
  }

  @Test func `counted again, before and after another wave, a bundle gives the same bytes`() throws
  {
    let school = try Self.counted.get().copy()
    let other = try Way.renamed.prepare(school)
    try other.agreeOnKey(card: "second.txt")
    try run(other, answers: 22)
    let bundle = try carry(.renamed, from: other, to: school)
    try FileTree.write(try other.card("second.txt"), to: "\(school.desk)/second.txt")
    func count(_ bundle: String, _ card: String, to folder: String) throws -> [UInt8] {
      let arguments = ["count", bundle, "--key", card, "--handed-out", "24", "--to", folder]
      try done(school.keyHolderLaunch(arguments).run())
      return try FileTree.bytes("\(school.desk)/\(folder)/release.json")
    }
    let first = try FileTree.bytes("\(school.counted())/release.json")
    let second = try count(bundle, "second.txt", to: "one")
    #expect(try count(bundle, "second.txt", to: "two") == second)
    #expect(try count("kept.aloudbox", "card.txt", to: "three") == first)
  }

  @Test func `a note that was changed is said, and nothing is counted over it`() throws {
    let school = try Moment.counted.school()
    let register = "\(school.home)/keyholder/state/aloud/counted"
    let note = "\(register)/\(try #require(FileTree.names(in: register).first))"
    let text = try FileTree.text(note)
    try FileTree.write(String(text.dropLast(9)), to: note)
    let run = try school.counting()
    #expect(run.status == 6 && run.failedWithOneMessage, "\(run.talkText)")
    try FileTree.write(text, to: note)
    try school.count()
  }
}
