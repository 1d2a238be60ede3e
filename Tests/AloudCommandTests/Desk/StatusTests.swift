import Foundation
import Testing

/// Where a wave stands, said so that nobody learns who answered when.
struct StatusTests {
  private func status(_ school: School, _ arguments: String...) throws -> Run {
    try done(school.principalLaunch(["status"] + arguments).run())
  }

  /// The line about the wave, without its name.
  private func sentence(_ school: School) throws -> String {
    let line = try #require(
      try status(school).outputLines.first { $0.hasPrefix("  autumn") })
    return String(line.dropFirst("  autumn".count).drop { $0 == " " })
  }

  private func note(_ school: School) -> String { "\(school.secrets())/turnout.json" }

  /// Lets a day pass, as far as the note knows.
  private func letADayPass(_ school: School) throws {
    let text = try FileTree.text(note(school))
    let day = try #require(text.firstMatch(of: #/\d{4}-\d\d-\d\d/#)).output
    try FileTree.write(text.replacing(day, with: "2020-01-01"), to: note(school))
  }

  @Test func `nothing moves on a day, whatever is answered`() throws {
    let school = try Moment.opened.school()
    #expect(try sentence(school).hasPrefix("Fewer than 5 of 12 at the first look on 20"))
    try school.answer(as: 0..<Moment.ballots)
    try school.collect()
    #expect(try sentence(school).hasPrefix("Fewer than 5 of 12 at the first look on 20"))
    let before = try FileTree.bytes(note(school))
    _ = try status(school, "--json")
    #expect(try FileTree.bytes(note(school)) == before)
    try letADayPass(school)
    #expect(try sentence(school).hasPrefix("Between 5 and 9 of 12 at the first look on 20"))
  }

  @Test func `five answers and nine look the same`() throws {
    var said: Set<String> = []
    for ballots in [5, 9] {
      let school = try Moment.opened.school()
      try school.answer(as: 0..<ballots)
      try school.collect()
      said.insert(try status(school).outputText)
    }
    #expect(said.count == 1)
  }

  @Test func `its note has the time of the opening, is closed to others, and goes in the end`()
    throws
  {
    let school = try Moment.collected.school()
    _ = try status(school)
    #expect(try FileTree.mode(note(school)) == 0o600)
    let times = try [note(school), "\(school.secrets())/ballotbox.sqlite"].map {
      try FileManager.default.attributesOfItem(atPath: $0)[.modificationDate] as? Date
    }
    #expect(times[0] == times[1] && times[0] != nil)
    try Moment.collected.goOn(in: school)
  }

  @Test func `no output has a time of day but those of the definition`() throws {
    let school = try Moment.collected.school()
    let json = try status(school, "--json").outputText
    for match in json.matches(of: #/\d\d:\d\d/#) {
      #expect(["00:00", "24:00"].contains(match.output))
    }
    #expect(!(try status(school).outputText).contains(#/\d\d:\d\d/#))
  }

  @Test func `every stage says what comes next, and by whom`() throws {
    let expected: [Moment: [String]] = [
      .defined: [
        "to print and sign: aloud promise autumn",
        "to hang where staff see it: aloud slips autumn --poster --to poster.html",
        "the key holder, alone: aloud slips autumn --to slips.html",
        "a page to answer by file: aloud form autumn",
        "to take in answers by file: aloud collect FOLDER --wave autumn",
        "to answer on phones: aloud serve autumn --behind-proxy",
        "to answer in turn on one computer: aloud serve autumn --station",
      ],
      .opened: [
        "a page to answer by file: aloud form autumn",
        "to take in answers by file: aloud collect FOLDER --wave autumn",
        "to answer on phones: aloud serve autumn --behind-proxy",
        "to answer in turn on one computer: aloud serve autumn --station",
        "to remind all staff: aloud remind autumn",
        "when no answer is still to come in: aloud close autumn --drop FOLDER",
      ],
      .closed: [
        "the key holder, on the count page from the project or a colleague, or in a terminal: "
          + "aloud count BUNDLE --handed-out N",
        "with what the key holder brings back: aloud finish release.json",
        "the key holder, with the six words of Accepted: aloud count BUNDLE --done WORDS",
      ],
      .finished: [
        "to see the results: aloud report autumn",
        "once all staff have the results: aloud promise autumn --kept",
      ],
    ]
    for (moment, next) in expected {
      let lines = try status(moment.school()).outputLines.filter { $0.contains("Next, ") }
      #expect(lines.map { String($0.split(separator: "Next, ").last ?? "") } == next)
    }
    let pending = try School()
    try pending.define(SurveyText())
    let lines = try status(pending).outputLines.filter { $0.contains("Next, ") }
    #expect(lines.map { $0.drop { $0 == " " } }.map(String.init) == Founder.keyHints)
  }

  @Test func `alone inside a workspace the program says the same`() throws {
    let school = try Moment.opened.school()
    let alone = try done(school.principalLaunch([]).run())
    #expect(alone.outputText == (try status(school).outputText))
  }

  @Test func `it counts the days until the results are shared, and then is content`() throws {
    let school = try School()
    var survey = SurveyText()
    survey.waves = [.over("autumn", daysAgo: 9)]
    try school.define(survey)
    let finished = try Moment.finished.school()
    try FileTree.write(survey.text, to: finished.definitionPath)
    let waiting = try status(finished).outputText
    #expect(waiting.contains("Results not shared yet (day 0)."))
    try done(finished.principal("promise", "autumn", "--kept"))
    let shared = try status(finished).outputText
    #expect(shared.contains("Results shared on "))
    #expect(!shared.contains("Next"))
    let first = try FileTree.bytes("\(finished.reports())/shared.json")
    let again = try done(finished.principal("promise", "autumn", "--kept"))
    #expect(again.talkText.contains("Noted before: all staff have the results of autumn, since "))
    #expect(try FileTree.bytes("\(finished.reports())/shared.json") == first)
  }

  @Test func `where there is no survey it says so, and alone it helps`() throws {
    let school = try School()
    let run = try school.principal("status")
    #expect(run.status == 2 && run.failedWithOneMessage)
    #expect(try done(school.principalLaunch([]).run()).outputText.contains("SUBCOMMANDS:"))
  }

  @Test func `programs get the same as one object`() throws {
    let school = try Moment.collected.school()
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(status(school, "--json").output))
        as? [String: Any])
    #expect(object["aloud_status"] as? Int == 1)
    let survey = try #require((object["surveys"] as? [[String: Any]])?.first)
    let wave = try #require((survey["waves"] as? [[String: Any]])?.first)
    #expect(wave["stage"] as? String == "open")
    #expect(wave["ballots_at_least"] as? Int == 5 && wave["ballots_at_most"] as? Int == 9)
  }

  @Test func `it works while another command holds the wave`() throws {
    let school = try Moment.collected.school()
    var launch = school.principalLaunch(["status"])
    launch.arguments = [
      "-c", "exec 9<\(school.secrets()); flock 9; exec \"$0\" status", launch.executable,
    ]
    launch.executable = "/bin/bash"
    #expect(
      try done(launch.run()).outputText.contains("Between 5 and 9 of 12 at the first look on 20"))
  }
}
