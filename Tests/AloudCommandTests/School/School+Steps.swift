import Foundation
import Testing

/// What people do, in the order in which they do it, each by the real commands.
extension School {
  func define(_ survey: SurveyText) throws { try FileTree.write(survey.text, to: definitionPath) }

  /// The key holder makes a key and keeps the card; its public line.
  func makeKey(card: String = "card.txt") throws -> String {
    let run = try done(keyHolder("key", "new"))
    try FileTree.write(try #require(Self.card(in: run)), to: "\(desk)/\(card)")
    return try #require(run.value(after: "Public line"))
  }

  /// The 14 groups of a card as `key new` prints them, on one line.
  static func card(in run: Run) -> String? {
    let rows = run.outputLines.filter { $0.hasPrefix("    ") }
    let groups = rows.flatMap { $0.split(separator: " ").map(String.init) }
    return groups.count == 14 ? groups.joined(separator: " ") : nil
  }

  func card(_ name: String = "card.txt") throws -> String { try FileTree.text("\(desk)/\(name)") }

  /// A new key, named in the definition.
  func agreeOnKey(card: String = "card.txt") throws {
    try done(principal("key", "add", try makeKey(card: card)))
  }

  /// Prints the slips; the sheet is paper, so it lies with the staff.
  func printSlips(_ wave: String = "autumn") throws {
    let run = try done(principal("slips", "--text", wave))
    try FileTree.write(run.output, to: "\(staff)/slips-\(wave).txt")
  }

  /// The codes on the printed slips, as printed.
  func codes(_ wave: String = "autumn") throws -> [String] {
    let sheet = try FileTree.text("\(staff)/slips-\(wave).txt")
    return sheet.split(separator: "\n").map { $0.drop { $0 == " " } }
      .filter { $0.hasPrefix("Code ") }.map { String($0.dropFirst(5).drop { $0 == " " }) }
  }

  func emptySheet(_ wave: String = "autumn") throws -> FilledSheet {
    FilledSheet(try done(principal("form", "--text", wave)).outputText)
  }

  /// A sheet as one person fills it; different people differ.
  func sheet(of person: Int, _ wave: String = "autumn") throws -> FilledSheet {
    try emptySheet(wave).marking((0..<5).map { question in (person + question * 2) % 7 % 5 })
  }

  /// Somebody's sheet is sealed under a slip's code and dropped.
  func answer(as person: Int, _ wave: String = "autumn", code: String? = nil) throws {
    let paper = "\(staff)/sheet.txt"
    let code = try code ?? codes(wave)[person]
    try FileTree.write(try sheet(of: person, wave).with(code: code).text, to: paper)
    try done(principal("answer", paper, "--wave", wave, "--into", drop))
    try FileManager.default.removeItem(atPath: paper)
  }

  func answer(as people: Range<Int>, _ wave: String = "autumn") throws {
    for person in people { try answer(as: person, wave) }
  }

  func collect(_ wave: String = "autumn") throws {
    try done(principal("collect", drop, "--wave", wave))
  }

  /// The wave is closed and the key holder gets the bundle.
  func close(_ wave: String = "autumn") throws {
    try done(principal("close", wave, "--drop", drop, "--confirm", wave, "--to", desk))
  }

  /// The key holder counts; the release and its receipts are carried back.
  func count(_ wave: String = "autumn", handedOut: Int = 12, card: String = "card.txt") throws {
    try done(
      keyHolder("count", bundleName(wave), "--key", card, "--handed-out", String(handedOut)))
  }

  /// The principal takes the release in, and the key holder erases the bundle with the words of it.
  func finish(_ wave: String = "autumn") throws {
    try erase(try accept(wave), wave)
  }

  /// The principal takes the release in; the six words with which it is accepted.
  func accept(_ wave: String = "autumn") throws -> String {
    let run = try done(
      principal(
        "finish", "\(counted(wave))/release.json", "--wave", wave, "--words",
        try releaseWords(wave)))
    return try #require(run.value(after: "Accepted"))
  }

  /// The six words that `count` printed, computed anew as somebody with the file would.
  func releaseWords(_ wave: String = "autumn") throws -> String {
    let run = try keyHolder("verify", counted(wave))
    let line = try #require(run.outputLines.first { $0.contains("release words: ") })
    return String(try #require(line.components(separatedBy: "release words: ").last))
  }

  /// The release words; none before the count.
  func wordsIfCounted(_ wave: String = "autumn") -> String {
    guard FileTree.exists("\(counted(wave))/release.json") else { return "" }
    return (try? releaseWords(wave)) ?? ""
  }

  /// The principal reads the words of `finish` back, and the key holder erases the bundle.
  func erase(_ words: String, _ wave: String = "autumn") throws {
    try done(keyHolder("count", bundleName(wave), "--done", words))
  }
}
