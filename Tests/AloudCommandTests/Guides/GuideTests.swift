import Foundation
import Testing

/// The printed pages name commands as the program knows them.
struct GuideTests {
  @Test(arguments: Guide.names + [Guide.changes])
  func `every command and option on a page is one that the program knows`(name: String) throws {
    let guide = try Guide(name)
    #expect(!guide.mentions.isEmpty)
    for mention in guide.mentions {
      let words = mention.split(separator: " ").dropFirst().prefix { $0 != ">" }.map(String.init)
      let command = Self.command(words)
      let help = try School().principalLaunch(command + ["--help"]).run()
      #expect(help.status == 0, "\(mention)")
      #expect(help.outputText.contains("USAGE: aloud \(command.joined(separator: " "))"))
      for option in words where option.hasPrefix("--") {
        #expect(help.outputText.contains(option), "\(mention): \(option)")
      }
    }
  }

  /// The command that is named; `count` alone counts a bundle.
  private static func command(_ words: [String]) -> [String] {
    if words[0] == "count" {
      return ["count", words.dropFirst().first == "page" ? "page" : "bundle"]
    }
    let isNested = ["key", "wave", "cycle"].contains(words[0]) && words.count > 1
    return Array(words.prefix(isNested ? 2 : 1))
  }

  @Test(arguments: Guide.names)
  func `every row says who acts, and a page is a page`(name: String) throws {
    let guide = try Guide(name)
    #expect(guide.rows.count >= 10)
    for row in guide.rows { #expect(Guide.people[row.who] != nil, "\(row)") }
    for page in [guide, try Guide.spanish(name)] {
      #expect(page.lines <= 40 && page.words <= 620, "\(page.name) \(page.lines) \(page.words)")
    }
  }

  @Test(arguments: Guide.names)
  func `the Spanish page has the same people do the same with the same commands`(
    name: String
  ) throws {
    let (english, spanish) = (try Guide(name), try Guide.spanish(name))
    let people = english.rows.map { Guide.people[$0.who] ?? "nobody" }
    #expect(spanish.rows.map { $0.who } == people)
    #expect(spanish.typed == english.typed)
    #expect(spanish.mentions == english.mentions)
  }

  @Test func `what to do when something changes is the same in both languages`() throws {
    let (english, spanish) = (try Guide(Guide.changes), try Guide.spanish(Guide.changes))
    #expect(english.typedOnChange.count == 7)
    #expect(spanish.typedOnChange == english.typedOnChange)
    #expect(spanish.mentions == english.mentions)
    for page in [english, spanish] { #expect(page.lines <= 40 && page.words <= 400) }
  }

  @Test(arguments: Guide.names + [Guide.changes])
  func `the Spanish page explains every English word that is to be replaced`(name: String) throws {
    let guide = try Guide.spanish(name)
    #expect(!guide.placeholders.isEmpty)
    #expect(guide.placeholders.subtracting(guide.explained).isEmpty)
  }

  @Test func `a wave runs by the pages alone`() throws {
    var rehearsal = try GuideRehearsal()
    try rehearsal.prepare()
    try rehearsal.answer()
    try rehearsal.count()
    try rehearsal.share()
    for name in ["Terminal", "KeyHolder", "Paper"] {
      let missed = try Guide(name).steps.filter { !rehearsal.done.contains("\(name): \($0)") }
      #expect(missed.isEmpty, "\(name): \(missed)")
    }
  }
}
