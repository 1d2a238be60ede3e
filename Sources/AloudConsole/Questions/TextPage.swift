import AloudDefinition
import AloudDesk
import AloudDiagnostics
import AloudMarkup
import AloudModel

/// The definition as its text, with the same messages as everywhere.
struct TextPage {
  let desk: SurveyDesk
  /// What was typed and is not saved yet.
  var typed: String?
  /// The report on what was typed.
  var report: DiagnosticReport?
  var isOvertaken = false
  var isSaved = false

  init(_ desk: SurveyDesk) { self.desk = desk }

  private var words: QuestionWords { desk.language.questions }

  var page: DeskPage {
    let told = report ?? desk.report
    let text = typed ?? String(decoding: desk.source.bytes, as: UTF8.self)
    let field = FormField("text", words.textLabel, hint: words.textHint, value: text, kind: .file)
    return DeskPage(
      title: words.textTitle, outcome: isOvertaken || report != nil ? .mistaken : .fine,
      trail: desk.trail + [DeskLink(words.title, desk.path(.questions))],
      content: """
        \(isOvertaken ? desk.overtaken : .empty)\(draftNote)\
        <h1>\(words.textTitle)</h1>
        \(desk.frozenNote)\(notes(told))
        <form method="post" action="\(desk.path(.text).text)">\
        <input type="hidden" name="read" value="\(desk.fingerprint)">
        \(field.html(desk.language.frame))
        <div class="actions"><button name="then" value="save">\(desk.language.frame.save)</button>\
        \(anyway)<a href="\(desk.path(.questions).text)">\(desk.language.frame.back)</a></div></form>

        """, command: desk.checkCommand, isFraming: false)
  }

  /// That nothing was saved, and what was typed is still here.
  private var draftNote: HTML {
    guard report != nil else { return .empty }
    return """
      <div class="problem" role="alert"><h2>\(words.notSaved)</h2><p>\(words.notSavedNote)</p></div>

      """
  }

  /// A text with mistakes is saved only by whoever means it: a draft is better than nothing.
  private var anyway: HTML {
    guard report != nil else { return .empty }
    return "<button class=\"second\" name=\"then\" value=\"draft\">\(words.saveAnyway)</button>"
  }

  private func notes(_ report: DiagnosticReport) -> HTML {
    guard !report.diagnostics.isEmpty else { return "<p>\(words.noProblems)</p>\n" }
    let english = desk.language.school.inEnglish
    let head = english.isEmpty ? HTML.empty : "<p class=\"hint\">\(english)</p>\n"
    var notes = DiagnosticNotes(desk, report.diagnostics)
    notes.source = report.source
    return "\(head)\(notes.html)"
  }

  func save(_ form: Filled) throws(Refusal) -> DeskAnswer {
    let text = form.text("text")
    let bytes = Array(text.utf8)
    var page = self
    page.typed = text
    let read = try desk.source.replacing(bytes).compared(with: desk.workspace)
    if read.definition.report.hasErrors, form["then"] != "draft" {
      page.report = read.definition.report
      return .page(page.page)
    }
    guard try desk.write(bytes, asRead: form["read"]) else {
      page.isOvertaken = true
      return .page(page.page)
    }
    return .redirection(desk.path(.questions))
  }
}
