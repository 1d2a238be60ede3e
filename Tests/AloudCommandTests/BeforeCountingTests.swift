import Foundation
import Testing

/// T9: before the count no command and no file tells anything of an answer.
struct BeforeCountingTests {
  /// Two schools that differ in nothing but what was answered: all one way, all the other.
  private static func twins() throws -> [School] {
    let start = try Moment.opened.school()
    return try [0, 4].map { option in
      let school = try start.copy()
      let codes = try school.codes()
      for person in 0..<Moment.ballots {
        let sheet = try school.emptySheet().marking([option, option, option, option, option])
        let text = sheet.with(code: codes[person]).text
        try done(school.principal("answer", "-", "--into", school.drop, input: text))
      }
      return school
    }
  }

  /// Every command the principal has, in an order in which each says something.
  private static func everything(_ school: School) -> [[String]] {
    [
      ["check", "Surveys/fernhill-staff.yaml"], ["key", "show"], ["freeze", "autumn"],
      ["form", "--text"], ["report"], ["report", "autumn"], ["finish", "release.json"],
      ["status"], ["status", "--json"], ["promise"], ["remind"], ["slips", "--poster"], ["verify"],
      ["collect", "../drop"], ["void"], ["report"], ["close"], ["purge", "autumn"], ["status"], [],
      ["close", "--drop", "../drop", "--confirm", "autumn", "--to", "../desk"],
      ["close", "--to", "../desk"], ["collect", "../drop"], ["report"], ["finish"],
      ["finish", "release.json"], ["count", ".aloud/fernhill-staff/autumn/ballotbox.sqlite"],
      ["count", "../desk/\(school.bundleName())", "--handed-out", "12"],
      [
        "count", "../desk/\(school.bundleName())", "--handed-out", "12", "--key",
        "../staff/other.txt",
      ],
      ["count", ".aloud/fernhill-staff/autumn/\(school.bundleName())", "--handed-out", "12"],
      ["key", "show"], ["report"], ["status", "--json"], ["verify", "autumn"], ["doctor"],
    ]
  }

  @Test func `every command says the same whatever was answered`() throws {
    let schools = try Self.twins()
    let key = try #require(School.card(in: try done(schools[0].keyHolder("key", "new"))))
    for school in schools { try FileTree.write(key, to: "\(school.staff)/other.txt") }
    for arguments in Self.everything(schools[0]) {
      let runs = try schools.map { try $0.principalLaunch(arguments).run() }
      #expect(runs[0].status == runs[1].status)
      #expect(runs[0].outputText == runs[1].outputText)
      #expect(runs[0].talkText == runs[1].talkText)
      try Self.expectAlike(schools)
    }
  }

  /// The files have the same lengths, and only what is sealed differs.
  private static func expectAlike(_ schools: [School]) throws {
    let trees = try schools.map { try FileTree($0.workspace).files }
    #expect(trees[0].keys.sorted() == trees[1].keys.sorted())
    for (name, bytes) in trees[0] {
      #expect(trees[1][name]?.count == bytes.count, "\(name)")
      // The mark of closing names the bundle by its hash.
      if [".sqlite", ".aloudbox", "/closed.json"].contains(where: name.hasSuffix) { continue }
      #expect(trees[1][name] == bytes, "\(name)")
    }
    let lengths = try schools.map { Set(try FileTree($0.drop).files.values.map(\.count)) }
    #expect(lengths[0] == lengths[1] && lengths[0].count <= 1)
  }

  @Test(arguments: [Moment.opened, .collected, .closed])
  func `there is no release and no report before the count, whatever is tried`(
    moment: Moment
  ) throws {
    let school = try moment.school()
    let bundle = school.bundle()
    let attempts: [(arguments: [String], status: Int32)] = [
      (["report"], 5), (["report", "autumn"], 5), (["finish", "release.json"], 0),
      (["count", "\(school.secrets())/ballotbox.sqlite", "--handed-out", "12"], 6),
      (["count", "\(school.secrets())/manifest.json", "--handed-out", "12"], 6),
      (["count", bundle, "--handed-out", "12"], moment == .closed ? 4 : 2),
    ]
    for (arguments, status) in attempts {
      let run = try school.principalLaunch(arguments).run()
      #expect(run.status == (status == 0 ? (moment == .closed ? 2 : 5) : status), "\(arguments)")
      #expect(run.failedWithOneMessage)
      #expect(run.output.isEmpty)
    }
    #expect(!FileTree.exists("\(school.workspace)/Reports"))
    #expect(try FileTree(school.scratch.path).names.allSatisfy { !$0.hasSuffix("release.json") })
  }

  @Test(arguments: [Moment.opened, .collected, .closed])
  func `the key that opens ballots is nowhere with the operator`(moment: Moment) throws {
    let school = try moment.school()
    let groups = try school.card().split(separator: " ")
    let operators = try [FileTree(school.workspace), FileTree(school.drop)]
    for start in 0...groups.count - 4 {
      let part = groups[start..<start + 4]
      for text in [part.joined(separator: " "), part.joined()] {
        #expect(operators.allSatisfy { $0.places(of: text).isEmpty })
      }
    }
    #expect(try FileTree(school.desk).places(of: groups.joined(separator: " ")) == ["card.txt"])
  }
}
