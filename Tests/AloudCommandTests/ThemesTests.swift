import Foundation
import Testing

/// Comments from the ballots to `themes.json`, by the real commands.
@Suite struct ThemesTests {
  private static let words = "The quiet room behind the library"

  /// Twelve of thirty answer, each in their own words; the bundle lies on the key holder's desk.
  private func counted(_ flags: [String] = []) throws -> School {
    let school = try School()
    var survey = SurveyText()
    survey.waves = [SurveyText.WaveText(id: "autumn", opens: -1, closes: 5, invited: 30)]
    survey.comments = "themes"
    try school.define(survey)
    try school.agreeOnKey()
    try school.printSlips()
    let codes = try school.codes()
    for person in 0..<12 {
      let paper = "\(school.staff)/sheet.txt"
      let sheet = try school.sheet(of: person).with(code: codes[person])
        .with(comment: "\(Self.words) number \(person)")
      try FileTree.write(sheet.text, to: paper)
      try done(school.principal("answer", paper, "--wave", "autumn", "--into", school.drop))
      try FileManager.default.removeItem(atPath: paper)
    }
    try school.close()
    try done(
      school.keyHolderLaunch(
        ["count", school.bundleName("autumn"), "--key", "card.txt", "--handed-out", "36"] + flags
      ).run())
    return school
  }

  private func sheet(_ row: String) -> String {
    "comment_id,theme,mentions,paraphrase,quote\nkeep-or-change,\(row)\n"
  }

  @Test func `R8: comments go from the ballots to themes and are destroyed`() throws {
    let school = try counted()
    let folder = school.counted("autumn")
    let comments = "\(folder)/comments.txt"
    let text = try FileTree.text(comments)
    #expect(text.components(separatedBy: Self.words).count == 13)
    #expect(try FileTree.mode(comments) == 0o600)

    try FileTree.write(
      sheet("Rooms,many,Staff value a place to rest.,"), to: "\(school.desk)/t.csv")
    let run = try done(school.keyHolder("themes", "t.csv", "--counted", folder, "--destroy"))
    #expect(run.outputText.contains("themes.json"))
    #expect(!FileManager.default.fileExists(atPath: comments))
    let themes = try FileTree.text("\(folder)/themes.json")
    #expect(themes.contains("\"mentions\": \"many\"") && !themes.contains(Self.words))
  }

  @Test func `R8: themes reach the report, and a changed one is noticed`() throws {
    let school = try counted()
    let folder = school.counted("autumn")
    try FileTree.write(
      sheet("Rooms,many,Staff value a place to rest.,"), to: "\(school.desk)/t.csv")
    try done(school.keyHolder("themes", "t.csv", "--counted", folder))
    try school.finish()
    try done(school.principal("report", "autumn", "--themes", "\(folder)/themes.json"))
    let reports = school.reports()
    #expect(try FileTree.text("\(reports)/report.md").contains("Staff value a place to rest."))
    #expect(try FileTree.text("\(reports)/data/comment_themes.csv").contains(",Rooms,many,"))
    try done(school.principal("verify", "autumn"))

    let kept = "\(reports)/themes.json"
    let other = try FileTree.text(kept).replacingOccurrences(of: "to rest", with: "to fight")
    try FileTree.write(other, to: kept)
    #expect(try school.principal("verify", "autumn").status == 6)
    try FileTree.write("{}", to: kept)
    #expect(try school.principal("report", "autumn").status == 6)
  }

  @Test func `themes that repeat or quote without consent are refused, and name no words`() throws {
    let school = try counted()
    let folder = school.counted("autumn")
    try FileTree.write(
      sheet("Rooms,many,\(Self.words) is dear to staff.,\(Self.words) number 3"),
      to: "\(school.desk)/t.csv")
    let run = try school.keyHolder("themes", "t.csv", "--counted", folder)
    #expect(run.status == 4)
    #expect(run.talkText.contains("t.csv:2: error:"))
    #expect(!run.talkText.contains(Self.words))
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/themes.json"))
  }

  @Test func `R8: the key holder may refuse to read comments`() throws {
    let school = try counted(["--refuse-comments"])
    let folder = school.counted("autumn")
    #expect(FileManager.default.fileExists(atPath: "\(folder)/release.json"))
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/comments.txt"))
  }
}
