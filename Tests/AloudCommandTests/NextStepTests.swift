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
      waiting += Self.commands(run).filter { !$0.contains(" close ") }.reversed()
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
    for command in named { #expect(try Self.isOnAPage(command), "no page says \(command)") }
  }

  /// Whether a printed page has a command with its subcommand and its options.
  private static func isOnAPage(_ command: String) throws -> Bool {
    let words = command.split(separator: " ").dropFirst().map(String.init)
    let nested = ["key", "wave", "cycle"].contains(words[0])
    let asked = Set(words.prefix(nested ? 2 : 1) + words.filter { $0.hasPrefix("--") })
    let leftOut: Set = ["--to", "--wave"]
    let mentions = try Guide.names.flatMap { try Guide($0).mentions }
    return mentions.contains { mention in
      asked.subtracting(leftOut).isSubset(of: mention.split(separator: " ").map(String.init))
    }
  }

  private enum Person {
    case principal
    case keyHolder
  }

  /// Types a command as it was named, in the place of the one who was to do it.
  private func type(_ line: String, _ school: School, as person: Person) throws -> Run {
    var launch = person == .principal ? school.principalLaunch([]) : school.keyHolderLaunch([])
    let program = line.replacing(/^aloud/, with: "'\(Program.path)'")
    (launch.executable, launch.arguments) = ("/bin/bash", ["-c", program])
    return try done(launch.run())
  }

  /// The one command among those named that begins so.
  private func named(_ beginning: String, by run: Run) throws -> String {
    try #require(
      Self.commands(run).first { $0.hasPrefix("aloud \(beginning)") }, "\(run.talkText)")
  }

  @Test(arguments: ways, ["key-holder", "operator"])
  func `the hints lead on from the answers to results that all staff have`(
    channels: [String], count: String
  ) throws {
    let (school, isOperators) = (try School(), count == "operator")
    var survey = SurveyText()
    (survey.channels, survey.count) = (channels, count)
    try school.define(survey)
    try school.agreeOnKey()
    if channels == ["link"] {
      try done(school.principal("freeze"))
    } else {
      try school.printSlips()
    }
    if channels.contains("file") { try school.answer(as: 0..<6) }
    let open = try done(school.principal("remind", "autumn"))
    let closing = try named("close", by: open).replacing("FOLDER", with: school.drop)
    let closed = try type("\(closing) --confirm autumn", school, as: .principal)
    try FileTree.write(FileTree.bytes(school.bundle()), to: school.carried())
    let counter = isOperators ? Person.principal : .keyHolder
    let counting = try named("count", by: closed).replacing(" N", with: " 12")
    let counted = try type("\(counting) --key '\(school.desk)/card.txt'", school, as: counter)
    let words = try #require(counted.value(after: "Release words"))
    let finishing = try named("finish", by: counted)
      .replacing(" release.json", with: " '\(school.counted())/release.json'")
    #expect(try named("finish", by: closed) == named("finish", by: counted))
    let finished = try type("\(finishing) --words '\(words)'", school, as: .principal)
    if !isOperators {
      let erasing = try named("count", by: finished).replacing("BUNDLE", with: school.bundleName())
      #expect(try named("count", by: counted).hasSuffix(" --done WORDS"))
      _ = try type(erasing, school, as: .keyHolder)
      #expect(!FileTree.exists(school.carried()))
    }
    let reported = try type(try named("report", by: finished), school, as: .principal)
    let shared = try type(try named("promise", by: reported), school, as: .principal)
    #expect(Self.commands(shared) == ["aloud wave add NAME --opens DAY --closes DAY"])
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
