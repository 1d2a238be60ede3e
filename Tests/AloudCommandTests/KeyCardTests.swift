import Foundation
import Testing

/// A key is read back from everything that `key new` gives the key holder.
struct KeyCardTests {
  @Test func `the card is read as it was printed, as a file and as typed`() throws {
    let school = try School()
    let printed = try done(school.keyHolder("key", "new"))
    let line = try #require(printed.value(after: "Public line"))
    let card = try #require(School.card(in: printed))
    let groups = card.split(separator: " ")
    let rows = groups[..<7].joined(separator: " ") + "\n" + groups[7...].joined(separator: " ")
    for text in [printed.outputText, card, card + "\n", card.lowercased(), rows, rows + "\n"] {
      try FileTree.write(text, to: "\(school.desk)/copied.txt")
      let fromFile = try done(school.keyHolder("key", "show", "--key", "copied.txt"))
      #expect(fromFile.value(after: "Public line") == line)
      let typed = try done(school.keyHolder("key", "show", "--key", "-", input: text))
      #expect(typed.value(after: "Public line") == line)
    }
  }

  @Test func `two keys are never alike, and words tell them apart`() throws {
    let school = try School()
    let keys = try (0..<2).map { _ in try done(school.keyHolder("key", "new")) }
    #expect(School.card(in: keys[0]) != School.card(in: keys[1]))
    #expect(keys[0].value(after: "Public line") != keys[1].value(after: "Public line"))
    #expect(keys[0].value(after: "Key words") != keys[1].value(after: "Key words"))
    #expect(keys[0].value(after: "Key words")?.split(separator: " ").count == 6)
  }

  @Test func `the principal and the key holder see the same six words`() throws {
    let school = try Moment.opened.school()
    let words = try done(school.keyHolder("key", "show", "--key", "card.txt"))
      .value(after: "Key words")
    #expect(try done(school.principal("key", "show")).value(after: "Key words") == words)
    let slips = try FileTree.text("\(school.staff)/slips-autumn.txt")
    #expect(slips.contains(try #require(words)))
  }

  @Test func `programs read the same line and words, and nothing of the card`() throws {
    let school = try Moment.opened.school()
    for run in [
      try done(school.keyHolder("key", "show", "--json", "--key", "card.txt")),
      try done(school.principal("key", "show", "--json")),
    ] {
      let object = try JSONSerialization.jsonObject(with: Data(run.output))
      let key = try #require(object as? [String: Any])
      #expect(Set(key.keys) == ["aloud_key", "public_line", "words"])
      let shown = try done(school.principal("key", "show"))
      #expect(key["public_line"] as? String == shown.value(after: "Public line"))
      let words = try #require(key["words"] as? [String: String])
      #expect(words["en"] == shown.value(after: "Key words"))
      #expect(words["es"]?.split(separator: " ").count == 6)
    }
  }

  @Test func `the public line says nothing of the card`() throws {
    let school = try School()
    let printed = try done(school.keyHolder("key", "new"))
    let line = try #require(printed.value(after: "Public line")).lowercased()
    let card = try #require(School.card(in: printed))
    let groups = card.lowercased().split(separator: " ")
    for (group, next) in zip(groups, groups.dropFirst()) {
      #expect(!line.contains(group + next))
      #expect(!printed.talkText.lowercased().contains("\(group) \(next)"))
    }
  }
}
