import Foundation
import Testing

/// Whoever does nothing but what the last command said gets to answers.
struct NextStepTests {
  private static let ways: [[String]] = [["slips"], ["file"], ["slips", "file"], ["link"]]

  /// The commands that a run names next.
  private static func commands(_ run: Run) -> [String] {
    run.talkLines.filter { $0.hasPrefix("Next") }.compactMap { line in
      line.firstRange(of: ": ").map { String(line[$0.upperBound...]) }
    }
  }

  /// Follows every hint but those that stay open, and tells all that were named.
  private func walk(_ school: School) throws -> (named: Set<String>, last: [String: [String]]) {
    var waiting = ["aloud check Surveys/\(SurveyText.survey).yaml"]
    var named: Set<String> = []
    var last: [String: [String]] = [:]
    while let command = waiting.popLast() {
      guard named.insert(command).inserted, !command.hasPrefix("aloud serve") else { continue }
      let line = command.replacing("FOLDER", with: school.drop)
        .replacing("LINE", with: try school.makeKey())
      let words = line.split(separator: " ").dropFirst().map(String.init)
      let run = try school.principalLaunch(words).run()
      #expect(run.status == 0, "\(command)\n\(run.talkText)")
      last[command] = Self.commands(run)
      waiting += Self.commands(run).filter { $0.hasPrefix("aloud ") && !$0.contains(" close ") }
        .filter { !$0.hasPrefix("aloud collect again") }.reversed()
    }
    return (named, last)
  }

  @Test(arguments: ways)
  func `the hints lead to a place to answer for every way that was promised`(
    channels: [String]
  ) throws {
    let school = try School()
    var survey = SurveyText()
    survey.channels = channels
    try school.define(survey)
    let (named, last) = try walk(school)
    for step in ["preview", "key page", "key add", "promise", "slips autumn --poster"] {
      #expect(named.contains { $0.hasPrefix("aloud \(step)") }, "\(step)")
    }
    #expect(named.contains("aloud form autumn") == channels.contains("file"))
    #expect(named.contains { $0.hasPrefix("aloud collect") } == channels.contains("file"))
    #expect(named.contains("aloud serve autumn --station") == (channels != ["file"]))
    #expect(named.contains("aloud serve autumn --behind-proxy") == (channels != ["file"]))
    let slips = "aloud slips autumn --to slips.html"
    #expect(named.contains(slips) == (channels != ["link"]))
    #expect(last[slips]?.contains { $0.hasPrefix("aloud slips") } != true)
    #expect(named.contains("aloud remind autumn"))
  }

  @Test func `programs read the same commands`() throws {
    let school = try Moment.opened.school()
    let status = try done(school.principal("status"))
    let json = try done(school.principal("status", "--json")).outputText
    for line in status.outputLines.filter({ $0.contains("Next, ") }) {
      let command = String(line[try #require(line.firstRange(of: ": ")).upperBound...])
      #expect(json.contains("\"\(command)\""), "\(command)")
    }
  }
}
