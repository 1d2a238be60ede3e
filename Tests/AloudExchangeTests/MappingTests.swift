import AloudDiagnostics
import AloudModel
import Testing

@testable import AloudExchange

struct MappingTests {
  /// An edit of the draft, and the id of what is said of it.
  struct Edit: Sendable, CustomTestStringConvertible {
    let id: String
    let old: String
    let new: String
    var testDescription: String { id }

    init(_ id: String, _ old: String, _ new: String) {
      (self.id, self.old, self.new) = (id, old, new)
    }
  }

  static let edits = [
    Edit("mapping-of-another", "survey: fernhill-staff", "survey: oak-staff"),
    Edit("mapping-of-another", "wave: 2025-autumn", "wave: 2024-autumn"),
    Edit("unknown-value", "source: google-forms", "source: goggle-forms"),
    Edit("mapping-source", "source: google-forms", "source: qualtrics"),
    Edit("mapping-open", "column: \"Which best describes your work here?\"", "column: \"?\""),
    Edit("mapping-open", "\"Agree\": 4", "\"Agree\": \"?\""),
    Edit("duplicate-key", "\"Agree\": 4", "\"Agree\": 4\n    \" Agree\u{A0}\": 5"),
    Edit(
      "mapping-column-missing", "column: \"Which best describes your work here?\"", "column: Roll"),
    Edit(
      "mapping-column-twice", "column: \"Which best describes your work here?\"",
      "column: \"In this school, people get credit for an honest try.\""),
    Edit("mapping-item", "item: honest-try", "item: honest-tries"),
    Edit("mapping-item-missing", "item: honest-try", "item: honest-tries"),
    Edit("mapping-item-twice", "item: honest-try", "item: worth-the-risk"),
    Edit("mapping-words", "honest try.\"", "honest try.\"\n    # no `asked`"),
    Edit("mapping-answers", "answers: agree5", "answers: agree"),
    Edit(
      "mapping-answers-unused", "answers:\n  agree5:", "answers:\n  more: {\"Yes\": 1}\n  agree5:"),
    Edit("mapping-option", "\"Agree\": 4", "\"Agree\": 6"),
    Edit("not-a-whole-number", "\"Agree\": 4", "\"Agree\": four"),
    Edit("mapping-breakdown", "breakdown: role", "breakdown: roll"),
    Edit("mapping-group", ": teaching", ": teachers"),
    Edit("unknown-key", "aloud_import: 1", "aloud_import: 1\nkeep: all"),
    Edit("duplicate-key", "\"Agree\": 4", "\"Agree\": 4\n    \"Agree\": 5"),
    Edit("wrong-type", "groups:\n", "groups: none\nrows:\n"),
    Edit("number-out-of-range", "aloud_import: 1", "aloud_import: 2"),
  ]

  @Test(arguments: edits)
  func `a mistake in a mapping is told with its place`(edit: Edit) throws {
    var rows = ToolFile.googleForms.rows
    // The other tool's file has other words than the definition under one title.
    if edit.id == "mapping-words" { rows[0][3] = "People get credit for a try." }
    let taking = try Taking(ByteAccess(Delimited.text(rows))) { text in
      let edited = text.replacing(edit.old, with: edit.new)
      return edit.id == "mapping-words"
        ? edited.replacing("column: \"?\"", with: "column: \"People get credit for a try.\"")
        : edited
    }
    #expect(taking.everything.contains("[\(edit.id)]"), "\(taking.everything)")
    #expect(edit.id == "mapping-answers-unused" || taking.answers == nil)
  }

  @Test func `a draft of other words asks for them, and the line breaks`() throws {
    var rows = ToolFile.kobo.rows
    rows[0][4] = "about_us/In our school one gets credit for trying. [honest_try]"
    let taking = try Taking(ByteAccess(Delimited.text(rows)))
    let mapping = try #require(taking.mapping, "\(taking.everything)")
    let (now, wave) = (InventedStaff.survey, InventedStaff.wave)
    let then = mapping.asked(now, in: wave)
    #expect(then.isCoherent)
    #expect(then.promise.channels == [.imported])
    // By codes alone the same words are taken for granted, as the mapping says.
    #expect(ScaleForm(then.scales[0], in: then) == ScaleForm(now.scales[0], in: now))
  }

  @Test func `options in other words break the line too, and numbers do not`() throws {
    let (now, wave) = (InventedStaff.survey, InventedStaff.wave)
    var rows = ToolFile.plain.rows
    for row in rows.indices where rows[row][2] == "Agree" { rows[row][2] = "Rather yes" }
    func form(_ access: ByteAccess, _ edit: (String) -> String) throws -> ScaleForm {
      let mapping = try #require(try Taking(access, edit).mapping)
      let then = mapping.asked(now, in: wave)
      #expect(then.isCoherent)
      return ScaleForm(then.scales[0], in: then)
    }
    let own = ScaleForm(now.scales[0], in: now)
    let other = try form(ByteAccess(Delimited.text(rows))) {
      $0.replacing("\"Rather yes\": \"?\"", with: "\"Rather yes\": 4").replacing(
        "    \"Agree\": 4\n", with: "")
    }
    #expect(other != own)
    #expect(try form(ToolFile.redcap.access) { $0 } == own)
    #expect(try form(ToolFile.plain.access) { $0 } == own)
  }

  @Test func `what was asked in other words is compared with the same words alone`() throws {
    let (now, wave) = (InventedStaff.survey, InventedStaff.wave)
    func form(_ title: String) throws -> ScaleForm {
      var rows = ToolFile.plain.rows
      rows[0][3] = title
      let mapping = try #require(
        try Taking(ByteAccess(Delimited.text(rows))) {
          $0.replacing("column: \"?\"", with: "column: \"\(title)\"\n    asked: \"\(title)\"")
        }.mapping)
      let then = mapping.asked(now, in: wave)
      return ScaleForm(then.scales[0], in: then)
    }
    let own = ScaleForm(now.scales[0], in: now)
    #expect(try form("People get credit here for trying.") != own)
    #expect(
      try form("People get credit here for trying.") == form("People get credit here for trying."))
    #expect(try form("People get credit here for trying.") != form("Trying is worth it here."))
  }
}
