import Testing

@testable import AloudDefinition
@testable import AloudDiagnostics
@testable import AloudModel

/// Questions whose lowest answer is the safest, and lists that contradict themselves.
struct ReversalTests {
  private static func form(_ rows: String, head: String, choices: String = DialectTests.agree)
    -> ParsedForm
  {
    DialectTests.Form(
      name: "", survey: DialectTests.inGroup(rows, head: head), choices: choices, items: ""
    ).parsed()
  }

  private static func reversed(_ parsed: ParsedForm) -> [String] {
    parsed.form?.scales.flatMap(\.items).filter { $0.reversal != nil }.map(\.id.text) ?? []
  }

  @Test(arguments: [
    ("reverse", "yes", "no"), ("reversed", "1", "0"), ("Reverse_Scored", "TRUE", "FALSE"),
    ("reverse scored?", "x", ""), ("reverse_coded", "R", ""), ("keyed", "-", "+"),
    ("keyed", "-1", "1"), ("keying", "negative", "positive"), ("scoring", "reverse", "normal"),
    ("scoring", "5-1", "1-5"), ("scoring", "5,4,3,2,1", "1,2,3,4,5"), ("polarity", "neg", "pos"),
    ("direction", "reversed", "forward"), ("rev", "y", "n"), ("is_reversed", "Yes", "No"),
    ("bind::oc:reverse", "yes", "no"), ("score", "Reverse-scored", "Standard"),
    ("invertido", "sí", "no"), ("inversa", "x", ""), ("umgepolt", "ja", "nein"),
    ("negatively worded", "yes", "no"), ("item_reversed", "1.", "0."), ("recode", "yes", "no"),
  ])
  func `a column for it is read`(column: String, yes: String, no: String) throws {
    let parsed = Self.form(
      "select_one ag,a,A?,\"\(yes)\"\nselect_one ag,b,B?,\"\(no)\"\n",
      head: "type,name,label,\(column)")
    #expect(Self.reversed(parsed) == ["a"], "\(parsed.reports.map(TextRenderer.render).joined())")
    #expect(parsed.reports.flatMap(\.diagnostics).isEmpty)
    #expect(
      parsed.account.joined().contains("Question 'a': its lowest answer is taken as the safest"))
    let lines = try #require(parsed.form).questions(in: [.english]).scales.joined(separator: "\n")
    #expect(lines.contains("      - id: a\n        keying: reversed #"))
    #expect(!lines.contains("      - id: b\n        keying"))
  }

  @Test(arguments: [
    ("reversed", "perhaps"), ("scoring", "sum"), ("score", "3"), ("keyed", "2"), ("keyed", "yes"),
    ("punkte", "5"), ("weight", "2"),
  ])
  func `a column that nobody understands stops the form`(column: String, cell: String) {
    let parsed = Self.form(
      "select_one ag,a,A?,\(cell)\n", head: "type,name,label,\(column)")
    #expect(parsed.form == nil)
    #expect(parsed.reports.flatMap(\.diagnostics).map(\.place.start.line) == [3])
  }

  @Test(arguments: [
    "We hide mistakes (R)", "We hide mistakes. (R)", "We hide mistakes (reversed)",
    "We hide mistakes (reverse-scored).", "[R] We hide mistakes", "(R) We hide mistakes",
    "We hide mistakes (Reverse coded)", "We hide mistakes [rev]", "We hide mistakes (-)",
    "We hide mistakes *R", "We hide mistakes (inverso)", "We hide mistakes (umgepolt)",
  ])
  func `a sign in the label is read, and taken out of it`(label: String) throws {
    let parsed = Self.form("select_one ag,a,\(label)\n", head: "type,name,label")
    let item = try #require(parsed.form).scales[0].items[0]
    #expect(item.reversal != nil)
    #expect(item.texts[.english]?.hasPrefix("We hide mistakes") == true)
    #expect(item.texts[.english].map { $0.count <= 17 } == true)
    #expect(parsed.account.joined().contains("in its label"))
  }

  @Test(arguments: [
    "hide_r", "hide_R", "hide_rev", "hide_reversed", "rev_hide", "q4r", "q4_r", "item12R",
    "hide_inv", "hideR", "reverse_hide",
  ])
  func `a part of the name is a guess, which is told`(name: String) throws {
    let parsed = Self.form("select_one ag,\(name),We hide mistakes\n", head: "type,name,label")
    #expect(parsed.form?.scales[0].items[0].reversal != nil)
    #expect(parsed.reports.flatMap(\.diagnostics).map(\.message.id) == ["form-reversed-name"])
    #expect(parsed.account.joined().contains("which is a guess"))
    let said = Self.form(
      "select_one ag,\(name),We hide mistakes,no\n", head: "type,name,label,reversed")
    #expect(Self.reversed(said) == [] && said.form != nil)
    #expect(said.reports.flatMap(\.diagnostics).isEmpty)
  }

  @Test(arguments: [
    ("teacher", "Ask"), ("hear", "Ask (often)"), ("her", "People help (even at night)"),
    ("our_voice", "Ask (a)"), ("q1", "Ask [openly]"), ("r2d2", "(Sometimes) we ask"),
    ("review", "Ask"), ("invite", "Ask"), ("clear", "Our rules (R and S) are clear"),
  ])
  func `what is no sign is none`(name: String, label: String) {
    let parsed = Self.form("select_one ag,\(name),\(label)\n", head: "type,name,label")
    #expect(parsed.form != nil && Self.reversed(parsed) == [])
    #expect(parsed.reports.flatMap(\.diagnostics).isEmpty)
  }

  @Test func `a column and a label that contradict each other stop the form`() {
    let parsed = Self.form(
      "select_one ag,a,We hide mistakes (R),no\n", head: "type,name,label,reversed")
    #expect(parsed.form == nil)
    #expect(parsed.reports.flatMap(\.diagnostics).map(\.message.id) == ["form-keying"])
  }

  @Test func `a list that is another the other way round is a mark too`() throws {
    let rows = "select_one ag,a,A?\nselect_one agr,b,B?\n"
    let choices = DialectTests.agree + "agr,2,Disagree\nagr,1,Agree\n"
    let parsed = Self.form(rows, head: "type,name,label", choices: choices)
    #expect(parsed.form == nil)
    #expect(parsed.reports.flatMap(\.diagnostics).map(\.message.id) == ["form-opposed-lists"])
    let form = DialectTests.Form(
      name: "", survey: DialectTests.inGroup(rows), choices: choices, items: "a|b")
    let turned = try #require(form.parsed(turned: ["agr"]).form)
    #expect(turned.lists.map { $0.options[0].label[.english] } == ["Disagree", "Agree"])
  }

  @Test(arguments: [
    "x,1,Agree\nx,2,Strongly agree\nx,3,Disagree\n", "x,a,11+\nx,b,0-3\nx,c,4-10\n",
    "x,1,Disagree\nx,2,Strongly disagree\nx,3,Agree\nx,4,Strongly agree\n",
    "x,1,Nunca\nx,2,Siempre\nx,3,A veces\n", "x,1,Oft\nx,2,Nie\nx,3,Immer\n",
  ])
  func `words in no order are never guessed at`(rows: String) throws {
    let form = DialectTests.Form(
      name: "", survey: DialectTests.inGroup("select_one x,a,How is it?\n"),
      choices: "list_name,name,label\n" + rows, items: "a")
    #expect(form.parsed().form == nil)
    #expect(
      form.parsed().reports.flatMap(\.diagnostics).map(\.message.id).contains("form-list-order"))
    #expect(form.parsed(ordered: ["x"]).form != nil)
  }

  @Test func `a list of amounts from more to less is turned`() throws {
    let form = DialectTests.Form(
      name: "", survey: DialectTests.inGroup("select_one x,a,How many colleagues can you ask?\n"),
      choices: "list_name,name,label\nx,a,11+\nx,b,4-10\nx,c,0-3\n", items: "a")
    let list = try #require(form.parsed().form).lists[0]
    #expect(list.options[0].label[.english] == "0-3" && list.basis == .words)
  }

  @Test(arguments: [
    "label_es", "label_ES", "Label (es)", "label-es", "label [es]", "label_Spanish",
    "label_español",
    "label.es", "label::es", "label_spanish_(es)",
  ])
  func `a language behind the word label is read`(column: String) throws {
    let form = DialectTests.Form(
      name: "",
      survey: DialectTests.inGroup(
        "select_one ag,a,A?,¿A?\n", head: "type,name,label,\(column)"),
      choices:
        "list_name,name,label,\(column)\nag,1,Disagree,En desacuerdo\nag,2,Agree,De acuerdo\n",
      items: "a")
    let parsed = form.parsed()
    let read = try #require(parsed.form, "\(parsed.reports.map(TextRenderer.render).joined())")
    #expect(read.languages.map(\.tag) == ["en", "es"])
    #expect(read.scales[0].items[0].texts.count == 2)
  }

  @Test func `cells may be parted by strokes`() {
    let form = DialectTests.Form(
      name: "",
      survey: DialectTests.inGroup("select_one ag,a,A?\n").replacing(",", with: "|"),
      choices: DialectTests.agree.replacing(",", with: "|"), items: "a")
    #expect(form.parsed().form != nil)
  }
}
