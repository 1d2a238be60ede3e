import Foundation
import Testing

/// Secrets that are typed at a real terminal are read whole, shown nowhere, and left to no shell.
struct SecretPromptTests {
  private let school: School
  private let printed: String
  private let groups: [String]

  init() throws {
    school = try Moment.closed.school()
    printed = try FileTree.text("\(school.desk)/card.txt")
    groups = printed.split(whereSeparator: \.isWhitespace).map(String.init)
    try #require(groups.count == 14)
  }

  private var rows: [String] {
    [groups[..<7].joined(separator: " "), groups[7...].joined(separator: " ")]
  }

  private static let asked = "not shown."

  private func typing(_ typed: [Terminal.Typing]) throws -> Terminal.Outcome {
    let bundle = school.bundleName()
    return try Terminal().run(
      school.keyHolderLaunch(["count", bundle, "--handed-out", "12"]), typing: typed)
  }

  private func expectRead(
    _ outcome: Terminal.Outcome, _ place: SourceLocation = #_sourceLocation
  ) {
    #expect(
      outcome.run.talkText.contains("ballots opened"), "\(outcome.run.talkText)",
      sourceLocation: place)
    expectClean(outcome, place)
  }

  private func expectClean(
    _ outcome: Terminal.Outcome, _ place: SourceLocation = #_sourceLocation
  ) {
    #expect(outcome.left.isEmpty && outcome.echoes, sourceLocation: place)
    for group in groups {
      #expect(!outcome.shown.contains(group), sourceLocation: place)
      #expect(!outcome.run.talkText.contains(group), sourceLocation: place)
    }
  }

  @Test func `both rows of a card are read, pasted at once or typed one by one`() throws {
    expectRead(try typing([.init(after: Self.asked, text: rows.joined(separator: "\n") + "\n")]))
    let other = try SecretPromptTests()
    other.expectRead(
      try other.typing([
        .init(after: Self.asked, text: other.rows[0] + "\n"),
        .init(after: "28 of 56", text: other.rows[1] + "\n"),
      ]))
  }

  @Test func `a group a line is read too, in small letters`() throws {
    let spread = groups.map { $0.lowercased() + "\n" }.joined()
    expectRead(try typing([.init(after: Self.asked, text: spread)]))
  }

  @Test func `hyphens are free, and a key that deletes does`() throws {
    let corrected = groups.joined(separator: "-").replacing("-", with: "Ñ\u{7F} ") + "\r"
    expectRead(try typing([.init(after: Self.asked, text: corrected)]))
  }

  @Test func `all that was printed may be pasted, and the rest of it goes nowhere`() throws {
    let card = rows.map { "    \($0)\n" }.joined()
    let pasted = "KEY CARD, secret: keep it\n\n\(card)\nPublic line  x\nrm -r nothing\n"
    expectRead(try typing([.init(after: Self.asked, text: pasted)]))
  }

  @Test(arguments: [1, 7, 8, 14])
  func `a mistake is named by its group, and that group alone is typed again`(
    group: Int
  ) throws {
    var wrong = groups
    wrong[group - 1] = "U" + wrong[group - 1].dropFirst()
    let text = wrong.joined(separator: " ") + "\nleft behind\n"
    expectRead(
      try typing([
        .init(after: Self.asked, text: text),
        .init(
          after: "Group \(group) has a sign that no card has. Type group \(group) again",
          text: groups[group - 1] + "\n"),
      ]))
  }

  @Test func `after a mistake the whole card is taken as well`() throws {
    var wrong = groups
    wrong[4] = wrong[4].dropLast() + (wrong[4].hasSuffix("7") ? "8" : "7")
    expectRead(
      try typing([
        .init(after: Self.asked, text: wrong.joined(separator: " ") + "\n"),
        .init(after: "again", text: rows.joined(separator: "\n") + "\n"),
      ]))
  }

  @Test func `a card with a symbol lost is begun again by Enter alone`() throws {
    let short = groups.joined(separator: " ").dropLast() + "\n"
    expectRead(
      try typing([
        .init(after: Self.asked, text: String(short)),
        .init(after: "55 of 56", text: "\n"),
        .init(after: "55 symbols where 56 belong", text: groups.joined() + "\n"),
      ]))
  }

  @Test(arguments: ["\u{4}", "\u{3}"])
  func `who gives up leaves nothing to the shell`(key: String) throws {
    let outcome = try typing([
      .init(after: Self.asked, text: rows[0] + "\n"),
      .init(after: "28 of 56", text: "\(key)\(rows[1])\n"),
    ])
    #expect(outcome.run.status != 0 && outcome.run.output.isEmpty)
    expectClean(outcome)
  }

  @Test func `what is pasted behind a passphrase goes nowhere`() throws {
    let text = "four unrelated words\n\(rows[0])\n\(rows[1])\n"
    let outcome = try Terminal().run(
      school.keyHolderLaunch(["key", "new", "--file", "key.txt"]),
      typing: [
        .init(after: "New passphrase:", text: text),
        .init(after: "The same again:", text: text),
      ])
    #expect(outcome.run.status == 0, "\(outcome.run.talkText)")
    #expect(!outcome.shown.contains("unrelated"))
    expectClean(outcome)
  }

  @Test func `a code is asked for until it is one, and shown nowhere`() throws {
    let school = try Moment.opened.school()
    let code = try school.codes()[0]
    let sheet = try school.sheet(of: 0).with(code: "").text
    try FileTree.write(sheet, to: "\(school.desk)/sheet.txt")
    let outcome = try Terminal().run(
      school.principalLaunch(["answer", "\(school.desk)/sheet.txt", "--into", school.drop]),
      typing: [
        .init(after: "Code on the slip", text: "UUUU-UUUU\n"),
        // What is typed before it is asked for again is thrown away.
        .init(after: "Code on the slip", text: "\(code)\nand more\n"),
      ])
    #expect(outcome.run.status == 0, "\(outcome.run.talkText)")
    #expect(!outcome.shown.contains(code) && outcome.left.isEmpty && outcome.echoes)
  }

  @Test func `left-over codes are read to the last, and shown nowhere`() throws {
    let school = try Moment.opened.school()
    let codes = Array(try school.codes()[..<3])
    let outcome = try Terminal().run(
      school.principalLaunch(["void"]),
      typing: [
        .init(after: "Ctrl-D ends the list.", text: codes.map { "\($0)\n" }.joined()),
        .init(after: "3", text: "\u{4}"),
      ])
    #expect(outcome.run.outputLines == ["voided 3"], "\(outcome.run.talkText)")
    #expect(codes.allSatisfy { !outcome.shown.contains($0) })
    #expect(outcome.left.isEmpty && outcome.echoes)
  }
}
