import Foundation
import Testing

/// Three waves, run as a principal, a key holder and staff run them.
struct WholeWayTests {
  private static let waves = ["autumn", "winter", "spring"]

  @Test(.enabled(if: LaterClock.obstacle == nil, "\(LaterClock.obstacle ?? "")"))
  func `three waves of a survey run from the definition to the report`() throws {
    var school = try School()
    for (number, wave) in Self.waves.enumerated() {
      school.clock = try .ahead(days: Self.daysBetween * number)
      try school.define(Self.survey(upTo: number))
      try done(school.principal("check", "Surveys/\(SurveyText.survey).yaml"))
      try school.agreeOnKey(card: "card-\(wave).txt")
      try school.printSlips(wave)
      var secrets = try Secrets(of: school, wave)
      try school.answer(as: 0..<8, wave)
      secrets.add(ballots: try school.dropped())
      try school.collect(wave)
      try school.answer(as: 8..<11 + number % 2, wave)
      secrets.add(ballots: try school.dropped())
      try school.close(wave)
      try school.count(wave, card: "card-\(wave).txt")
      try school.finish(wave)
      try done(school.principal("report", wave))
      try secrets.expectGone()
    }
    try expectReport(of: school)
  }

  private static let daysBetween = 40

  /// Waves far enough from each other to be told apart by nobody's coming or leaving.
  private static func survey(upTo number: Int) -> SurveyText {
    var survey = SurveyText()
    survey.waves = (0...number).map { place in
      let day = daysBetween * place
      return SurveyText.WaveText(id: waves[place], opens: day - 1, closes: day + 3 + place)
    }
    return survey
  }

  private func expectReport(of school: School) throws {
    let last = school.reports("spring")
    let names = try FileTree(last).names
    #expect(
      names.filter { !$0.hasPrefix("charts/") } == [
        "appendix.html", "appendix.md", "data/actions.csv", "data/answers.csv", "data/changes.csv",
        "data/comment_themes.csv",
        "data/data_dictionary.csv", "data/datapackage.json", "data/gaps.csv", "data/groups.csv",
        "data/items.csv", "data/scales.csv", "data/trends.csv", "data/waves.csv",
        "discussion-guide.md", "files.json", "release.json", "report.html", "report.md",
        "spent.txt", "staff-summary.html", "staff-summary.md",
      ])
    #expect(names.contains("charts/trends.svg"))
    let report = try FileTree.text("\(last)/report.md")
    #expect(report.contains("Willing to risk together"))
    let waves = try FileTree.text("\(last)/data/waves.csv")
    for wave in Self.waves { #expect(waves.contains(wave)) }
    #expect(try FileTree.text("\(last)/spent.txt").contains("\nopened 11\n"))
    #expect(try FileTree.text("\(school.reports("winter"))/spent.txt").contains("\nopened 12\n"))
  }
}
