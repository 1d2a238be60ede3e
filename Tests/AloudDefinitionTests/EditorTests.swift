import AloudModel
import Foundation
import Testing

@testable import AloudDefinition

/// A definition is changed value by value, and everything else of it stays.
@Suite struct EditorTests {
  private static let templates = ["full", "short", "cycle-check"]

  private static func template(_ name: String) throws -> [UInt8] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return Array(try Data(contentsOf: root.appending(path: "Surveys/templates/\(name).yaml")))
  }

  private static func editor(_ text: String) throws -> DefinitionEditor {
    try #require(DefinitionEditor(Array(text.utf8)))
  }

  private static func text(_ bytes: [UInt8]?) throws -> String {
    String(decoding: try #require(bytes), as: UTF8.self)
  }

  @Test(arguments: templates)
  func `a question can be reworded, and no other line changes`(name: String) throws {
    let bytes = try Self.template(name)
    let editor = try #require(DefinitionEditor(bytes))
    for scale in 0..<editor.count(at: ["scales"]) {
      for item in 0..<editor.count(at: ["scales", .index(scale), "items"]) {
        let path: [DefinitionStep] = ["scales", .index(scale), "items", .index(item), "text", "en"]
        let edited = try Self.text(editor.setting(path, to: .text("Is it \"so\", or # not?")))
        let (before, after) = (
          String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false),
          edited.split(separator: "\n", omittingEmptySubsequences: false)
        )
        #expect(before.count == after.count)
        #expect(zip(before, after).count { $0 != $1 } == 1)
      }
    }
  }

  @Test(arguments: templates)
  func `what is set and set back is the file as it was`(name: String) throws {
    let bytes = try Self.template(name)
    let editor = try #require(DefinitionEditor(bytes))
    for path: [DefinitionStep] in [
      ["outside_contact"], ["waves", 0, "closes"], ["waves", 0, "invited"], ["school", "name"],
      ["promise", "key_holder", "key"], ["timezone"],
    ] {
      let old = try #require(editor.text(at: path))
      let edited = try #require(editor.setting(path, to: .word("other-word")))
      #expect(DefinitionEditor(edited)?.setting(path, to: .word(old)) == bytes, "\(path)")
    }
  }

  @Test func `a list of words and a block of texts become one line, and keep their comments`()
    throws
  {
    let editor = try Self.editor(
      """
      goal:   # why
        en: "Old"
        es: "Vieja" # so
      channels: [slips, file] # two
      end: 1

      """)
    #expect(
      try Self.text(editor.setting(["channels"], to: .words(["link"])))
        .contains("channels: [link] # two\n"))
    #expect(
      try Self.text(editor.setting(["goal"], to: .texts([.init(.english, "New")])))
        == "goal: {en: \"New\"} # why\nchannels: [slips, file] # two\nend: 1\n")
  }

  @Test func `a key that lacks is added behind the last of its mapping`() throws {
    let editor = try Self.editor(
      """
      scales:
        - id: a
          items:
            - {id: one, text: {en: "It's one, {really}"}}
            - id: two
              # said plainly
              text:
                en: "Two"
      end: 1
      """)
    #expect(
      try Self.text(
        editor.setting(["scales", 0, "items", 0, "keying"], to: .word("reversed"))
      ).contains("{id: one, text: {en: \"It's one, {really}\"}, keying: reversed}\n"))
    #expect(
      try Self.text(editor.setting(["scales", 0, "items", 1, "revision"], to: .word("2")))
        .contains("          en: \"Two\"\n        revision: 2\nend: 1"))
    #expect(
      try Self.text(editor.setting(["more"], to: .text("x"))).hasSuffix("end: 1\nmore: \"x\"\n"))
    #expect(
      try Self.text(editor.setting(["more"], to: .text("x"), behind: "scales"))
        .hasSuffix("en: \"Two\"\nmore: \"x\"\nend: 1"))
  }

  @Test func `an entry goes with its own comment, and the last of a list stays`() throws {
    let editor = try Self.editor(
      """
      items:
        # first
        - {id: one, keying: reversed}
        # second
        - id: two
          keying: reversed
      other: [1]

      """)
    #expect(
      try Self.text(editor.removing(["items", 0]))
        == "items:\n  # second\n  - id: two\n    keying: reversed\nother: [1]\n")
    #expect(try Self.text(editor.removing(["items", 0, "keying"])).contains("- {id: one}\n"))
    #expect(try Self.text(editor.removing(["items", 1, "keying"])).contains("- id: two\nother"))
    #expect(editor.removing(["other", 0]) == nil)
  }

  @Test func `an entry moves with its comment, and back`() throws {
    let text = """
      items:
        # first
        - {id: one}

        # second
        - id: two
          text: x
      """
    let editor = try Self.editor(text)
    let moved = try #require(editor.moving(["items", 0], by: 1))
    let read = try #require(DefinitionEditor(moved))
    #expect(
      read.text(at: ["items", 0, "id"]) == "two" && read.text(at: ["items", 1, "id"]) == "one")
    #expect(String(decoding: moved, as: UTF8.self).contains("# second\n  - id: two"))
    #expect(
      editor.moving(["items", 1], by: 1) == nil && editor.moving(["items", 0], by: -1) == nil)
    #expect(
      read.moving(["items", 1], by: -1).flatMap {
        DefinitionEditor($0)?.text(at: ["items", 0, "id"])
      } == "one")
  }

  @Test(arguments: templates)
  func `an entry is added at the end of its list`(name: String) throws {
    let editor = try #require(DefinitionEditor(try Self.template(name)))
    let entry = DefinitionValue.mapping([
      .init("id", .word("added")), .init("text", .texts([.init(.english, "Added?")])),
    ])
    let path: [DefinitionStep] = ["scales", 0, "items"]
    let edited = try #require(editor.appending(entry, to: path))
    let read = try #require(DefinitionEditor(edited))
    #expect(read.text(at: path + [.index(editor.count(at: path)), "id"]) == "added")
    #expect(read.removing(path + [.index(editor.count(at: path))]) == editor.bytes)
  }

  @Test func `what is no YAML of ours is not edited`() {
    #expect(DefinitionEditor(Array("a: [".utf8)) == nil)
    #expect(DefinitionEditor(Array("- a".utf8)) == nil)
    #expect(DefinitionEditor([]) == nil)
  }

  @Test func `a mark at the head and line ends of Windows stay`() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("a: one\r\nb: two\r\n".utf8)
    let edited = try #require(DefinitionEditor(bytes)?.setting(["a"], to: .word("three")))
    #expect(edited == [0xEF, 0xBB, 0xBF] + Array("a: three\r\nb: two\r\n".utf8))
  }
}
