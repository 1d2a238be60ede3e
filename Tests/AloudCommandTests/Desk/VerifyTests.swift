import AloudCounting
import Foundation
import Testing

/// T15: what is published is held against the release, and the least change is seen.
struct VerifyTests {
  /// A wave with its report.
  private static func reported() throws -> School {
    let school = try Moment.finished.school()
    try done(school.principal("report"))
    return school
  }

  @Test
  func `T15: after finishing nothing secret is left, and nothing is counted or finished again`()
    throws
  {
    let school = try Self.reported()
    #expect(try FileTree.names(in: school.secrets()) == ["manifest.json"])
    let again = try school.keyHolder(
      "count", school.bundleName(), "--key", "card.txt", "--handed-out", "12", "--to", "again")
    #expect(again.status == 2 && again.error == "error: there is nothing at \(school.bundleName())")
    let before = try FileTree(school.workspace).files
    let finish = try done(school.principal("finish", "\(school.counted())/release.json"))
    #expect(finish.value(after: "Accepted") != nil, "the words are said again, and nothing else")
    #expect(try FileTree(school.workspace).files == before)
    let run = try done(school.principal("verify"))
    #expect(run.outputLines.allSatisfy { $0.hasPrefix("ok ") }, "\(run.outputText)")
    #expect(run.outputText.contains("byte for byte"))
  }

  @Test func `T15: one changed digit in any published file is seen`() throws {
    let school = try Self.reported()
    var tried = 0
    for name in try FileTree(school.reports()).names {
      let path = "\(school.reports())/\(name)"
      let before = try FileTree.bytes(path)
      for place in Self.digits(in: before) {
        var changed = before
        changed[place] = before[place] == 0x39 ? 0x38 : before[place] + 1
        try FileTree.write(changed, to: path)
        let run = try school.principal("verify")
        #expect(run.status == 6 && run.failedWithOneMessage, "\(name) at \(place)")
        #expect(run.outputText.contains("WRONG   "), "\(name) at \(place)")
        tried += 1
      }
      try FileTree.write(before, to: path)
    }
    #expect(tried >= 16)
    try done(school.principal("verify"))
  }

  /// The first digit, one in the middle, and the last.
  private static func digits(in bytes: [UInt8]) -> Set<Int> {
    let places = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
    guard let first = places.first, let last = places.last else { return [] }
    return [first, places[places.count / 2], last]
  }

  @Test func `a missing file is seen`() throws {
    let school = try Self.reported()
    for name in ["data/items.csv", "spent.txt", "report.md"] {
      let path = "\(school.reports())/\(name)"
      let before = try FileTree.bytes(path)
      try FileManager.default.removeItem(atPath: path)
      #expect(try school.principal("verify").status == 6, "\(name)")
      try FileTree.write(before, to: path)
    }
  }

  @Test func `a colleague with a copy of Reports alone can do it`() throws {
    let school = try Self.reported()
    let copy = "\(school.staff)/copy"
    try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: false)
    try FileManager.default.copyItem(
      atPath: "\(school.workspace)/Reports", toPath: "\(copy)/Reports")
    let run = try done(school.keyHolder("verify", "--workspace", copy))
    #expect(run.outputText.contains("byte for byte"))
    #expect(try FileTree(copy).names.allSatisfy { $0.hasPrefix("Reports/") })
  }

  @Test func `the key holder can do it with what the count wrote`() throws {
    let school = try Moment.counted.school()
    let run = try done(school.keyHolder("verify", school.counted()))
    #expect(run.outputLines.count == 3, "\(run.outputText)")
    for name in ["release.json", "spent.txt", "counted.json"] {
      let path = "\(school.counted())/\(name)"
      let before = try FileTree.bytes(path)
      let place = try #require(Self.digits(in: before).max())
      var changed = before
      changed[place] = before[place] == 0x39 ? 0x38 : before[place] + 1
      try FileTree.write(changed, to: path)
      let broken = try school.keyHolder("verify", school.counted())
      switch name {
      // Another release has other words, by which people notice it.
      case "release.json": #expect(broken.status == 6 || broken.output != run.output)
      case "counted.json": #expect(broken.status == 6)
      default: #expect(broken.status == 6)
      }
      try FileTree.write(before, to: path)
    }
  }

  @Test func `the words are those that the key holder read out`() throws {
    let school = try Moment.counted.school()
    let again = try done(school.counting())
    let words = try #require(again.value(after: "Release words"))
    try school.finish()
    #expect(try done(school.principal("verify")).outputText.contains("release words: \(words)"))
  }

  @Test func `T20: the receipt of a used slip is found, that of another is not`() throws {
    let school = try Self.reported()
    let spent = try FileTree.text("\(school.reports())/spent.txt").split(separator: "\n")
    let sheet = try FileTree.text("\(school.staff)/slips-autumn.txt")
    let receipts = sheet.matches(of: #/Receipt  ([0-9A-Z]{10})/#).map { String($0.output.1) }
    #expect(receipts.count == 15)
    for receipt in receipts {
      let run = try school.principal("verify", "--receipt", receipt.lowercased())
      #expect(run.status == (spent.contains(Substring(receipt)) ? 0 : 6))
    }
    #expect(try school.principal("verify", "--receipt", "ABC").status == 2)
  }

  @Test func `programs get the findings as one object`() throws {
    let school = try Self.reported()
    let run = try done(school.principal("verify", "--json"))
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    #expect(object["aloud_verify"] as? Int == 1 && object["wave"] as? String == "autumn")
    let findings = try #require(object["findings"] as? [[String: String]])
    #expect(findings.allSatisfy { $0["verdict"] == "ok" })
  }
}
