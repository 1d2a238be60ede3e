import AloudMarkup
import AloudModel

extension Part {
  /// The one field for the code of a slip; nothing where there are no codes.
  static func code(_ plan: SurveyPlan, _ problem: OutcomeContent? = nil) -> Part? {
    guard plan.asksCode else { return nil }
    let (code, hint) = (plan.id("code"), plan.id("code-hint"))
    var (error, mark) = (HTML.empty, HTML.empty)
    var described = hint
    if let problem, case .problem(let sentence, _) = problem.kind {
      let id = plan.id("code-refused")
      error = "<p class=\"error\" id=\"\(id)\">\(sentence)</p>\n"
      mark = " aria-invalid=\"true\""
      described += " \(id)"
    }
    let body: HTML = """
      <p>\(plan.words.codeReason)</p>
      <div class="field"><label for="\(code)">\(plan.words.code)</label>
      <p class="hint" id="\(hint)">\(plan.words.codeHint(plan.codeLength))</p>
      \(error)<input id="\(code)" name="code" data-symbols="\(plan.codeLength)" aria-describedby="\(described)"\(mark) maxlength="40" \
      autocapitalize="characters" autocomplete="off" spellcheck="false" required></div>

      """
    return Part(name: "code", title: plan.words.slip, body: body)
  }
}
