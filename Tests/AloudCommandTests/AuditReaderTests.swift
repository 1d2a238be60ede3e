import Foundation
import Testing

/// `aloud audit` with a reader who knows more than who is in which group, and with several surveys.
@Suite struct AuditReaderTests {
  /// One of 36 was visited and talked with, and all answered a third question; version 2 said the spread.
  private static let old = Checkout.root + "/Tests/References/version-2-release.json"
  private static let reports = Checkout.root + "/Reports"

  private let school: School

  init() throws { school = try School() }

  private func audit(_ arguments: String...) throws -> Run {
    try school.principalLaunch(["audit"] + arguments).run()
  }

  /// A sheet of what is known, in a place of its own.
  private func sheet(_ text: String) throws -> String {
    let path = "\(school.desk)/known.csv"
    try FileTree.write(text, to: path)
    return path
  }

  private static let facts = """
    role,people,item-1,item-2,item-3
    teaching,1,5,5,?
    teaching,19,1,1,?
    support,16,1,1,?

    """

  @Test func `an old release tells what the one visited teacher answered`() throws {
    let known = try sheet(Self.facts)
    let run = try audit(Self.old, "--known", known)
    #expect(run.status == 4, "\(run.talkText)")
    #expect(
      run.outputText.contains("on 1 question: exactly 1, side certain beyond the tables 1"),
      "\(run.outputText)")
    let found =
      "found: item-3: the answer of 1 person, from the table and the spread of people's scores"
    #expect(run.outputText.contains(found), "\(run.outputText)")
    let json = try JSON.object(try audit(Self.old, "--known", known, "--json").output)
    let releases = try #require(json["releases"] as? [[String: Any]])
    let questions = try #require(releases[0]["questions"] as? [String: Any])
    #expect(questions["recovered_exactly"] as? Int == 1)
    let one = try #require((questions["found"] as? [[String: Any]])?.first)
    #expect(one["item"] as? String == "item-3" && one["proved"] as? Bool == true)
    #expect(one["cause"] as? [String] == ["spread"])
  }

  @Test func `without the facts nothing follows, and what is assumed is said`() throws {
    let run = try audit(Self.old)
    #expect(run.status == 0, "\(run.outputText)")
    #expect(run.outputText.contains("the reader knows nobody's answers"))
    #expect(run.outputText.contains("Not tried:\n  what it tells that a figure is missing"))
    let known = try audit(Self.old, "--known", try sheet(Self.facts))
    #expect(known.outputText.contains("the sheet of what is known says of everybody's answers"))
    #expect(known.outputText.contains("nobody tells what they answered"))
  }

  @Test func `a sheet of other people than were counted is refused`() throws {
    let run = try audit(Self.old, "--known", try sheet("role,people,item-1\nteaching,35,1\n"))
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.talkText.contains("has 35 people, and no release counted as many (36)"))
    let roster = try audit(Self.old, "--roster", try sheet("role,people\nteaching,37\n"))
    #expect(roster.status == 2 && roster.talkText.contains("has 37 people"))
  }

  @Test func `no word of a sheet of what is known is repeated`() throws {
    let path = try sheet("role,item-1,canary\ncanary,9,canary\n")
    let run = try audit(Self.old, "--known", path)
    #expect(run.status == 2 && run.output.isEmpty)
    for id in ["audit-group", "audit-answer", "audit-column"] {
      #expect(run.talkText.contains("[\(id)]"), "\(run.talkText)")
    }
    #expect(!run.talkText.contains("canary") && !run.talkText.contains(path))
  }

  @Test func `a folder stands for every release in it`() throws {
    let run = try audit("\(Self.reports)/fernhill-staff")
    #expect(run.status == 0, "\(run.outputText) \(run.talkText)")
    for wave in ["2025-autumn", "2026-spring", "2026-09-check"] {
      #expect(run.outputText.contains("\nfernhill-staff \(wave)\n") || wave == "2025-autumn")
    }
    #expect(
      run.outputText.contains("fernhill-staff 2025-autumn and fernhill-staff 2026-spring\n"))
    let empty = try audit(school.desk)
    #expect(empty.status == 2 && empty.talkText.contains("there is no release.json"))
  }

  /// The same staff asked once more under another name, and one of them more.
  @Test func `two surveys of the same staff one person apart are found`() throws {
    let folder = school.desk
    let release = try FileTree.text("\(Self.reports)/fernhill-staff/2025-autumn/release.json")
    let other = OneMorePerson(release).text.replacing("fernhill-staff", with: "another-survey")
    try FileTree.write(other, to: "\(folder)/other.json")
    let first = "\(Self.reports)/fernhill-staff/2025-autumn"
    let run = try audit(first, "\(folder)/other.json")
    #expect(run.status == 4, "\(run.talkText) \(run.outputText)")
    #expect(run.outputText.contains("so few people make the whole difference"))
    #expect(run.outputText.contains("another-survey 2025-autumn"))
    let json = try JSON.object(try audit(first, "\(folder)/other.json", "--json").output)
    let pair = try #require((json["pairs"] as? [[String: Any]])?.first)
    #expect(pair["nearly_the_same_people"] as? Bool == true)
    #expect(try #require(pair["side_certain"] as? Int) > 0)
    // The same file twice is one release.
    #expect(try audit(first, first).status == 0)
  }
}

/// A release with one person more, who gave the safest answer to everything; no other figure changes.
private struct OneMorePerson {
  let text: String

  init(_ release: String) {
    var lines = release.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for line in lines.indices {
      if lines[line].contains("\"safer\": ") || Self.isCounted(lines, line) {
        lines[line] = Self.raised(lines[line])
      } else if lines[line].contains("\"options\": ["),
        Self.raised(lines[line + 1]) != lines[line + 1]
      {
        lines[line + 1] = Self.raised(lines[line + 1])
      }
    }
    text = lines.joined(separator: "\n")
  }

  private static func isCounted(_ lines: [String], _ line: Int) -> Bool {
    line > 0 && lines[line - 1].hasPrefix("  \"counted\"") && lines[line].contains("\"shown\"")
  }

  /// The number of a line, one more.
  private static func raised(_ line: String) -> String {
    let digits = line.filter(\.isNumber)
    return Int(digits).map { line.replacing(digits, with: "\($0 + 1)") } ?? line
  }
}

private enum JSON {
  static func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }
}
