import AloudDefinition
import AloudDesk
import AloudMarkup
import AloudModel

/// One more question at the end of a part.
struct NewItemPage {
  let desk: SurveyDesk
  let scale: Int
  var typed: [String: String] = [:]
  var errors: [String: String] = [:]
  var isOvertaken = false

  init(_ desk: SurveyDesk, _ scale: Int) { (self.desk, self.scale) = (desk, scale) }

  private var words: QuestionWords { desk.language.questions }
  private var path: [DefinitionStep] { ["scales", .index(scale), "items"] }

  var page: DeskPage {
    guard let editor = desk.editor, editor.count(at: path) > 0 else {
      return QuestionsPage(desk).page
    }
    let form = form
    return DeskPage(
      title: words.add, outcome: form.isMistaken || isOvertaken ? .mistaken : .fine,
      trail: desk.trail + [DeskLink(words.title, desk.path(.questions))],
      content: """
        \(isOvertaken ? desk.overtaken : .empty)\(form.summary(desk.language.frame))\
        <p class="caption">\(desk.words(at: ["scales", .index(scale), "title"]))</p>
        <h1>\(words.add)</h1>
        <p>\(words.addNote)</p>
        \(desk.frozenNote)\(form.html(desk.language.frame))
        """)
  }

  private var form: FormContent {
    let fields = desk.languages.map { language -> FormField in
      let name = "text-\(language.tag)"
      var field = FormField(
        name,
        desk.languages.count > 1
          ? "\(words.wording) (\(desk.language.setup.name(of: language)))" : words.wording,
        value: typed[name] ?? "", kind: .area(2), language: language.tag)
      field.error = errors[name]
      return field
    }
    return FormContent(
      fields: fields, path: desk.path(.newItem(scale: scale)), button: desk.language.frame.save,
      hidden: [("read", desk.fingerprint)], back: desk.path(.questions))
  }

  func save(_ form: Filled) throws(Refusal) -> DeskAnswer {
    var page = self
    for language in desk.languages {
      page.typed["text-\(language.tag)"] = form["text-\(language.tag)"]
    }
    let first = "text-\(desk.languages[0].tag)"
    guard let text = page.typed[first], !text.isEmpty else {
      page.errors[first] = desk.language.school.required
      return .page(page.page)
    }
    let texts = desk.languages.compactMap { language -> DefinitionValue.LanguageText? in
      let text = page.typed["text-\(language.tag)"] ?? ""
      return text.isEmpty ? nil : .init(language, text)
    }
    let entry = DefinitionValue.mapping([
      .init("id", .word(id(for: text))), .init("text", .texts(texts)),
    ])
    guard let bytes = desk.editor?.appending(entry, to: path) else {
      return .page(TextPage(desk).page)
    }
    guard try desk.write(bytes, asRead: form["read"]) else {
      page.isOvertaken = true
      return .page(page.page)
    }
    return .redirection(desk.path(.questions))
  }

  /// Made of the first words, and other than every id there is.
  private func id(for text: String) -> String {
    let words = text.split { !$0.isLetter && !$0.isNumber }.prefix(4).joined(separator: " ")
    let stem = Identifier<Item>(derivedFrom: words, atMost: 40)?.text ?? "question"
    let known = ids
    guard known.contains(stem) else { return stem }
    return (2...).lazy.map { "\(stem)-\($0)" }.first { !known.contains($0) } ?? stem
  }

  private var ids: Set<String> {
    guard let editor = desk.editor else { return [] }
    var ids: Set<String> = []
    for scale in 0..<editor.count(at: ["scales"]) {
      let items: [DefinitionStep] = ["scales", .index(scale), "items"]
      for item in 0..<editor.count(at: items) {
        if let id = editor.text(at: items + [.index(item), "id"]) { ids.insert(id) }
      }
    }
    return ids
  }
}
