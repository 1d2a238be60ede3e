import Foundation
import Testing

/// A wave as a principal, a key holder and staff run it who have read nothing but their pages.
///
/// Every command is the text of a page, its words in capitals replaced; only what a person would type
/// into the terminal is typed here.
struct GuideRehearsal {
  let school: School
  private(set) var done: Set<String> = []
  private var words: [String: String] = [:]
  /// The release words, as the key holder reads them out.
  private var spoken = ""

  init() throws {
    school = try School()
    let stick = "\(school.scratch.path)/stick"
    try FileManager.default.createDirectory(atPath: stick, withIntermediateDirectories: true)
    words = [
      "FOLDER": "\(school.scratch.path)/new", "SURVEY": SurveyText.survey, "LANGUAGE": "en",
      "DROP": school.drop, "STICK": stick, "N": "11",
      "BUNDLE": "\(stick)/\(school.bundleName())",
      "COUNTED": "\(stick)/fernhill-staff-autumn-counted",
    ]
  }

  private enum Person {
    case principal
    case keyHolder
  }

  /// How a person's typing reaches the program.
  private enum Typing {
    case nothing
    /// Into a terminal that asks.
    case asked(String)
    /// On standard input, ended by Ctrl-D.
    case piped(String)
  }

  @discardableResult
  private mutating func run(
    _ page: String, _ command: String, as person: Person = .principal, adding more: String = "",
    typing: Typing = .nothing, place: SourceLocation = #_sourceLocation
  ) throws -> Run {
    #expect(try Guide(page).steps.contains(command), "\(command)", sourceLocation: place)
    done.insert("\(page): \(command)")
    let replaced = command.split(separator: " ").map { words[String($0)] ?? String($0) }
    let line =
      replaced.joined(separator: " ").replacing("COUNTED", with: words["COUNTED"]!)
      .replacing("SURVEY", with: SurveyText.survey) + more
    let run = try shell(line, person, typing)
    #expect(run.status == 0, "\(line)\n\(run.outputText)\(run.talkText)", sourceLocation: place)
    return run
  }

  private func shell(_ line: String, _ person: Person, _ typing: Typing) throws -> Run {
    var launch = person == .principal ? school.principalLaunch([]) : school.keyHolderLaunch([])
    let folder = URL(filePath: Program.path).deletingLastPathComponent().path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    launch.environment["PATH"] = "\(folder):\(path)"
    switch typing {
    case .nothing: (launch.executable, launch.arguments) = ("/bin/bash", ["-c", line])
    case .piped(let text):
      (launch.executable, launch.arguments, launch.input) = ("/bin/bash", ["-c", line], text)
    case .asked(let text):
      // What is typed before a secret is asked for is thrown away, as at any terminal.
      let typed = "(sleep 2; cat) | script -qec \"$0\" /dev/null"
      launch.executable = "/bin/bash"
      (launch.arguments, launch.input) = (["-c", typed, line], text + "\n")
    }
    return try launch.run()
  }

  mutating func prepare() throws {
    try run(
      "Terminal", "aloud new FOLDER",
      adding: " --school 'Oak School' --staff 12 --outside-contact 'Nurse, 555'")
    try school.define(SurveyText())
    try run("Terminal", "aloud doctor")
    try run("Terminal", "aloud check Surveys/SURVEY.yaml")
    try run("Terminal", "aloud preview")
    try run("KeyHolder", "aloud key page")
    #expect(FileTree.exists("\(school.workspace)/aloud-key.html"))
    // The page itself is rehearsed in a browser; its key is made here as it makes one.
    let card = try school.keyHolder("key", "new").outputText
    try FileTree.write(card, to: "\(school.desk)/card.txt")
    words["LINE"] = String(try #require(card.firstMatch(of: #/aloud-key-1-\w+/#)).output)
    let added = try run("Terminal", "aloud key add LINE")
    #expect(card.contains(try #require(added.value(after: "Key words"))))
    try run("Terminal", "aloud promise --format html --language LANGUAGE > promise.html")
    try run("Terminal", "aloud slips --poster > poster.html")
    try run("KeyHolder", "aloud slips --to slips.html")
    let page = try FileTree.text("\(school.workspace)/slips.html")
    codes = page.split(separator: "aria-label=\"Code\">").dropFirst().map {
      String($0.prefix { $0 != "<" })
    }
    #expect(codes.count == 15)
  }

  private var codes: [String] = []

  /// Eight colleagues answer with the form, three on paper.
  mutating func answer() throws {
    try run("Terminal", "aloud form")
    try run("Paper", "aloud form --print > sheet.html")
    try run("Paper", "aloud form --text > sheet.txt")
    let manifest = try FileTree.bytes("\(school.secrets())/manifest.json")
    try FileTree.write(manifest, to: "\(school.desk)/manifest.json")
    let empty = FilledSheet(try FileTree.text("\(school.workspace)/sheet.txt"))
    for person in 0..<11 {
      let sheet = empty.marking((0..<5).map { (person + $0 * 2) % 7 % 5 }).with(code: codes[person])
      try FileTree.write(sheet.text, to: "\(school.desk)/one.txt")
      try run(
        "Paper", "aloud answer one.txt --manifest manifest.json --into DROP", as: .keyHolder)
    }
    try FileManager.default.removeItem(atPath: "\(school.desk)/one.txt")
    try run("Paper", "aloud collect DROP")
    for command in ["aloud collect DROP --watch", "aloud serve --station"] { try watch(command) }
    try run("Terminal", "aloud remind")
    let status = try run("Terminal", "aloud status")
    #expect(
      status.outputText.contains("Between 10 and 12 of 12 at the first look on "),
      "\(status.outputText)")
  }

  /// Watching and serving end at the closing time or when somebody ends them, as here.
  private mutating func watch(_ command: String) throws {
    #expect(try Guide("Terminal").steps.contains(command))
    done.insert("Terminal: \(command)")
    let line = command.replacing("DROP", with: school.drop)
    // A signal that comes before the command listens for it ends it as any other: later then.
    var (seconds, status) = (1, 130 as Int32)
    while status == 130, seconds < 60 {
      status = try shell(
        "timeout --preserve-status -s INT \(seconds) \(line)", .principal, .nothing
      ).status
      seconds *= 2
    }
    #expect(status == 0, "\(command)")
  }

  mutating func count() throws {
    let left = codes[11...].joined(separator: "\n") + "\n"
    let voided = try run("KeyHolder", "aloud void", typing: .piped(left))
    #expect(voided.outputLines == ["voided 4"])
    try run(
      "Terminal", "aloud close --drop DROP --to STICK", typing: .asked("autumn"))
    let card = try FileTree.text("\(school.desk)/card.txt").split(separator: "\n")
      .filter { $0.hasPrefix("    ") }.map { $0.drop { $0 == " " } }.joined(separator: " ")
    let counted = try run(
      "KeyHolder", "aloud count BUNDLE --handed-out N", as: .keyHolder, typing: .asked(card))
    #expect(counted.outputText.contains("11 ballots opened, 0 invalid."), "\(counted.outputText)")
    let line = try #require(counted.outputLines.first { $0.contains("Release words  ") })
    spoken = String(try #require(line.components(separatedBy: "Release words  ").last))
    try run("KeyHolder", "aloud verify COUNTED", as: .keyHolder)
  }

  mutating func share() throws {
    let finished = try run(
      "Terminal", "aloud finish COUNTED/release.json", typing: .asked(spoken))
    let line = try #require(finished.outputLines.first { $0.contains("Accepted  ") })
    let accepted = try #require(line.components(separatedBy: "Accepted  ").last)
    // A terminal ends lines in another way; six words are what is read back.
    let six = accepted.split(whereSeparator: \.isWhitespace).prefix(6).joined(separator: " ")
    words["WORDS"] = "'\(six)'"
    try run("KeyHolder", "aloud count BUNDLE --done WORDS", as: .keyHolder)
    #expect(!FileTree.exists(try #require(words["BUNDLE"])))
    try run("Terminal", "aloud report")
    try run("Terminal", "aloud verify")
    try run("Terminal", "aloud promise --kept")
    try run(
      "Terminal", "aloud wave add",
      adding: " winter --opens \(SurveyText.day(60)) --closes \(SurveyText.day(64))")
    let status = try shell("aloud status", .principal, .nothing)
    #expect(status.outputText.contains("Results shared on "))
    #expect(try FileTree.names(in: school.secrets()) == ["manifest.json"])
    #expect(try FileTree(school.drop).names.isEmpty)
  }
}
