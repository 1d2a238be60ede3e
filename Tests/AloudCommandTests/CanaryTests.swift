import Foundation
import Testing

/// T4: a code, the name of a sheet and what somebody wrote appear in no file and in no message.
struct CanaryTests {
  private static let sheetName = "sheet of Quetzalcoatl Ximenez.txt"
  private static let remark = "zugzwang in the staff room"
  private static let comment = "syzygy of Mondays and corridors"

  /// A school that asks a comment, with its slips printed.
  private static func school() throws -> School {
    var survey = SurveyText()
    survey.comments = "themes"
    survey.waves = [SurveyText.WaveText(id: "autumn", opens: -1, closes: 5, invited: 40)]
    let school = try School()
    try school.define(survey)
    try school.agreeOnKey()
    try school.printSlips()
    return school
  }

  private struct Watch {
    let school: School
    let canaries: [String]
    var runs = 0

    init(_ school: School) throws {
      self.school = school
      let codes = try school.codes()
      let typed = codes.flatMap { [$0, $0.filter { $0 != "-" }, $0.lowercased()] }
      canaries = typed + [sheetName, "Quetzalcoatl", remark, "zugzwang", comment, "syzygy"]
    }

    /// Runs a command and looks for every canary in what it says and in every file but the paper.
    mutating func run(
      _ arguments: String..., input: String = "", _ place: SourceLocation = #_sourceLocation
    ) throws -> Run {
      try look(at: school.principalLaunch(arguments, input: input).run(), place)
    }

    mutating func keyHolder(
      _ arguments: String..., place: SourceLocation = #_sourceLocation
    ) throws -> Run {
      try look(at: school.keyHolderLaunch(arguments).run(), place)
    }

    /// The one file that holds what was written in own words: staff are told of it, and its readers
    /// destroy it. It holds that, and no code.
    private func isForItsReaders(_ canary: String, _ name: String) -> Bool {
      name == "fernhill-staff-autumn-counted/comments.txt" && comment.contains(canary)
    }

    private mutating func look(at run: Run, _ place: SourceLocation) throws -> Run {
      runs += 1
      let trees = try [school.workspace, school.desk, school.home, school.drop].map(FileTree.init)
      for canary in canaries {
        #expect(!run.outputText.contains(canary), sourceLocation: place)
        #expect(!run.talkText.contains(canary), sourceLocation: place)
        for tree in trees {
          let places = tree.places(of: canary).filter { !isForItsReaders(canary, $0) }
          #expect(places.isEmpty, sourceLocation: place)
        }
      }
      return run
    }
  }

  @Test func `nothing a person wrote and no code is in any file or message`() throws {
    let school = try Self.school()
    var watch = try Watch(school)
    let codes = try school.codes()
    let paper = "\(school.staff)/\(Self.sheetName)"
    let empty = try school.emptySheet().with(comment: Self.comment)
    for person in 0..<11 {
      let sheet = empty.marking([1, 2, person % 5, nil, 3]).with(code: codes[person])
      try FileTree.write(sheet.text, to: paper)
      try done(watch.run("answer", paper, "--into", school.drop))
    }
    try expectRefusals(&watch, paper, empty)
    try done(watch.run("void", input: codes[20] + "\n"))
    #expect(try watch.run("void", input: codes[21] + "\nnonsense\n").status == 7)
    try done(watch.run("collect", school.drop))
    #expect(try watch.run("void", input: codes[1] + "\n").status == 7)
    try done(watch.run("close", "--confirm", "autumn", "--to", school.desk))
    try done(
      watch.keyHolder("count", school.bundleName(), "--key", "card.txt", "--handed-out", "40"))
    let words = try school.releaseWords()
    #expect(
      try watch.run("finish", "\(school.counted())/release.json", "--words", "six").status == 6)
    let finished = try done(
      watch.run("finish", "\(school.counted())/release.json", "--words", words))
    let accepted = try #require(finished.value(after: "Accepted"))
    try done(watch.keyHolder("count", school.bundleName(), "--done", accepted))
    try done(watch.run("report"))
    #expect(watch.runs >= 20)
  }

  /// What is refused is not repeated either.
  private func expectRefusals(_ watch: inout Watch, _ paper: String, _ empty: FilledSheet) throws {
    let twice = empty.marking([0, 0, 0, 0, 0]).marking([1, 1, 1, 1, 1])
    let odd = [
      twice.with(remark: Self.remark), twice.with(code: Self.remark),
      empty.with(code: Self.remark),
      FilledSheet(empty.text.replacing("[ask-for-help]", with: "[\(Self.remark)]")),
      FilledSheet(empty.text.replacing("( ) Strongly agree", with: "(x) \(Self.remark)")),
      FilledSheet(empty.text.replacing("Sheet: ", with: "Sheet: \(Self.remark)")),
      FilledSheet(Self.comment),
    ]
    for sheet in odd {
      try FileTree.write(sheet.text, to: paper)
      let run = try watch.run("answer", paper, "--into", watch.school.drop)
      #expect(run.status == 2)
      #expect(run.error != nil)
    }
    try FileManager.default.removeItem(atPath: paper)
    #expect(try watch.run("answer", paper, "--into", watch.school.drop).status == 2)
  }

  @Test func `the watch finds a canary where there is one`() throws {
    let school = try Self.school()
    try FileTree.write("x\(Self.remark)", to: "\(school.workspace)/a file")
    #expect(try FileTree(school.workspace).places(of: Self.remark) == ["a file"])
    let sheet = try FileTree.text("\(school.staff)/slips-autumn.txt")
    #expect(try school.codes().count == 48)
    #expect(try school.codes().allSatisfy { sheet.contains($0) })
  }
}
