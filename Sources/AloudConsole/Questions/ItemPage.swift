import AloudDefinition
import AloudDesk
import AloudDiagnostics
import AloudMarkup
import AloudModel

/// One question: its words in each language, whether it is reversed, and how it goes.
struct ItemPage {
  let desk: SurveyDesk
  let scale: Int
  let item: Int
  var typed: [String: String] = [:]
  var errors: [String: String] = [:]
  var isOvertaken = false

  init(_ desk: SurveyDesk, _ scale: Int, _ item: Int) {
    (self.desk, self.scale, self.item) = (desk, scale, item)
  }

  private var words: QuestionWords { desk.language.questions }
  private var path: [DefinitionStep] { ["scales", .index(scale), "items", .index(item)] }

  var page: DeskPage {
    guard let editor = desk.editor, editor.holds(path) else { return QuestionsPage(desk).page }
    let form = form(editor)
    return DeskPage(
      title: words.itemTitle, outcome: form.isMistaken || isOvertaken ? .mistaken : .fine,
      trail: desk.trail + [DeskLink(words.title, desk.path(.questions))],
      content: """
        \(isOvertaken ? desk.overtaken : .empty)\(form.summary(desk.language.frame))\
        <h1>\(words.itemTitle)</h1>
        \(desk.frozenNote)\(notes(editor))\(form.html(desk.language.frame))
        <form method="post" action="\(desk.path(.item(scale: scale, item: item)).text)">\
        <input type="hidden" name="read" value="\(desk.fingerprint)">
        <button class="second" name="then" value="remove">\(words.remove)</button></form>

        """)
  }

  private func notes(_ editor: DefinitionEditor) -> HTML {
    let lines = editor.lines(at: path) ?? 0...0
    return DiagnosticNotes(
      desk, desk.report.diagnostics.filter { lines.contains($0.place.start.line) }
    ).html
  }

  private func form(_ editor: DefinitionEditor) -> FormContent {
    var fields = desk.languages.map { language in
      FormField(
        "text-\(language.tag)",
        desk.languages.count > 1
          ? "\(words.wording) (\(desk.language.setup.name(of: language)))" : words.wording,
        value: editor.text(at: path + ["text", .key(language.tag)]) ?? "", kind: .area(2),
        language: language.tag)
    }
    let keying = editor.text(at: path + ["keying"]) == "reversed" ? "reversed" : "positive"
    fields.append(
      FormField(
        "keying", words.keying, value: keying,
        kind: .choice([
          FormField.Choice(value: "positive", label: words.positive),
          FormField.Choice(value: "reversed", label: words.reversedChoice),
        ])))
    if !desk.source.earlier.isEmpty {
      fields.append(
        FormField(
          "meaning", words.meaning, hint: words.meaningHint, value: "same",
          kind: .choice([
            FormField.Choice(value: "same", label: words.sameMeaning),
            FormField.Choice(value: "other", label: words.otherMeaning),
          ])))
    }
    for place in fields.indices {
      if let value = typed[fields[place].name] { fields[place].value = value }
      fields[place].error = errors[fields[place].name]
    }
    return FormContent(
      fields: fields, path: desk.path(.item(scale: scale, item: item)),
      button: desk.language.frame.save, hidden: [("read", desk.fingerprint)],
      back: desk.path(.questions))
  }

  func save(_ form: Filled) throws(Refusal) -> DeskAnswer {
    guard let editor = desk.editor, editor.holds(path) else {
      return .redirection(desk.path(.questions))
    }
    if form["then"] == "remove" { return try remove(form) }
    var page = self
    for field in self.form(editor).fields { page.typed[field.name] = field.typed(in: form) }
    let first = "text-\(desk.languages[0].tag)"
    if page.typed[first]?.isEmpty != false { page.errors[first] = desk.language.school.required }
    guard page.errors.isEmpty else { return .page(page.page) }
    guard let bytes = edited(editor, page.typed) else { return .page(TextPage(desk).page) }
    guard try desk.write(bytes, asRead: form["read"]) else {
      page.isOvertaken = true
      return .page(page.page)
    }
    return .redirection(desk.path(.questions))
  }

  private func edited(_ editor: DefinitionEditor, _ typed: [String: String]) -> [UInt8]? {
    var edits = DefinitionEdits(desk.source.bytes)
    edits.set(path + ["text"], desk.languages.map { ($0, typed["text-\($0.tag)"] ?? "") })
    let isReversed = editor.text(at: path + ["keying"]) == "reversed"
    if typed["keying"] == "reversed", !isReversed {
      edits.set(path + ["keying"], .word("reversed"), behind: "id")
    } else if typed["keying"] == "positive", isReversed {
      edits.remove(path + ["keying"])
    }
    if typed["meaning"] == "other" {
      let revision = editor.text(at: path + ["revision"]).flatMap(DraftedCount.read) ?? 1
      edits.set(path + ["revision"], .word("\(revision + 1)"), behind: "id")
    }
    return edits.bytes
  }

  /// The last question of a scale stays: a scale asks at least one.
  private func remove(_ form: Filled) throws(Refusal) -> DeskAnswer {
    guard let bytes = desk.editor?.removing(path) else { return .page(TextPage(desk).page) }
    guard try desk.write(bytes, asRead: form["read"]) else {
      var page = self
      page.isOvertaken = true
      return .page(page.page)
    }
    return .redirection(desk.path(.questions))
  }
}
