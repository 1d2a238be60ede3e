import Foundation
import Testing

/// The printed pages name commands as the program knows them.
struct GuideTests {
  @Test(arguments: Guide.names)
  func `every command and option on a page is one that the program knows`(name: String) throws {
    let guide = try Guide(name)
    #expect(!guide.mentions.isEmpty)
    for mention in guide.mentions {
      let words = mention.split(separator: " ").dropFirst().prefix { $0 != ">" }.map(String.init)
      let isNested = ["key", "wave", "cycle"].contains(words[0]) && words.count > 1
      let command = Array(words.prefix(isNested ? 2 : 1))
      let help = try School().principalLaunch(command + ["--help"]).run()
      #expect(help.status == 0, "\(mention)")
      #expect(help.outputText.contains("USAGE: aloud \(command.joined(separator: " "))"))
      for option in words where option.hasPrefix("--") {
        #expect(help.outputText.contains(option), "\(mention): \(option)")
      }
    }
  }

  @Test(arguments: Guide.names)
  func `every row says who acts, and a page is a page`(name: String) throws {
    let guide = try Guide(name)
    let people = [
      "principal", "key", "IT", "two", "first", "second", "colleague",
    ]
    #expect(guide.rows.count >= 10)
    for row in guide.rows { #expect(people.contains(row.who), "\(row)") }
    #expect(guide.lines <= 40 && guide.words <= 620, "\(guide.lines) \(guide.words)")
  }

  @Test func `a wave runs by the pages alone`() throws {
    var rehearsal = try GuideRehearsal()
    try rehearsal.prepare()
    try rehearsal.answer()
    try rehearsal.count()
    try rehearsal.share()
    for name in ["Principal", "KeyHolder", "Paper"] {
      let missed = try Guide(name).steps.filter { !rehearsal.done.contains("\(name): \($0)") }
      #expect(missed.isEmpty, "\(name): \(missed)")
    }
  }
}
