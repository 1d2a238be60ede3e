import AloudBallots
import AloudDefinition
import AloudDesk
import AloudDiagnostics
import AloudMarkup
import AloudModel

extension PaperPages {
  var freezing: DeskPage {
    let frame = desk.language.frame
    var field = FormField("name", words.typeName(wave.text), value: typed)
    field.error = error
    let form = FormContent(
      fields: [field], path: path(.freeze), button: words.freeze, back: DeskPath())
    let content: HTML =
      isFrozen
      ? """
      <p class="lead">\(words.isFrozen)</p>
      <p class="actions"><a class="button" href="/">\(frame.desk)</a></p>
      """
      : "<p>\(words.freezeNote)</p>\(facts)\(form.html(frame))"
    return DeskPage(
      title: words.freeze, outcome: form.isMistaken ? .mistaken : .fine, trail: desk.trail,
      content: "\(form.summary(frame))<h1>\(words.freeze)</h1>\n\(content)",
      command: "aloud freeze \(wave)")
  }

  private var facts: HTML {
    guard let survey = desk.survey, let wave = survey.wave(wave) else {
      return DiagnosticNotes(desk, desk.report.diagnostics).html
    }
    let items = survey.scales(askedIn: wave).reduce(0) { $0 + $1.items.count }
    let ways = survey.promise.channels.map { desk.language.setup.way($0).label }
    let rows: [(String, String)] = [
      (words.questions, "\(items)"), (words.people, "\(wave.invited)"),
      (words.open, desk.dates(of: wave)),
      (words.ways, ways.joined(separator: ", ")),
      (words.holder, survey.promise.keyHolder.role.text(in: desk.language.language)),
      (words.outside, survey.outsideContact),
    ]
    return
      "<dl class=\"facts\">\(rows.map { row -> HTML in "<dt>\(row.0)</dt><dd>\(row.1)</dd>" }.joined())</dl>\n"
  }

  func freeze(
    _ form: Filled, _ dice: any RandomNumberGenerator & Sendable
  ) throws(Refusal) -> DeskAnswer {
    guard form["name"] == wave.text else {
      var page = self
      (page.typed, page.error) = (form["name"], words.notTheName(wave.text))
      return .page(page.freezing)
    }
    var dice = dice
    _ = try frozen(for: .freeze, &dice)
    return .redirection(path(.promise))
  }
}
