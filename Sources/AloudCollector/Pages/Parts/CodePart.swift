import AloudMarkup

extension Part {
  /// The one field for the code of a slip; nothing where there are no codes.
  static func code(_ plan: SurveyPlan, _ problem: OutcomeContent? = nil) -> Part? {
    guard plan.asksCode else { return nil }
    let (code, hint) = (plan.id("code"), plan.id("code-hint"))
    let error = plan.id("code-error")
    // Who looks at a preview has no slip.
    let duty: HTML = plan.setting == .preview ? "" : " required"
    var (hidden, sentence, mark): (HTML, String, HTML) = (" hidden", "", "")
    if let problem, case .problem(let said, .code) = problem.kind {
      (hidden, sentence, mark) = ("", said, " aria-invalid=\"true\"")
    }
    let body: HTML = """
      <p>\(plan.words.codeReason)</p>
      <div class="field"><label for="\(code)">\(plan.words.code)</label>
      <p class="hint" id="\(hint)">\(plan.words.codeHint(plan.codeLength))</p>
      <p class="error" id="\(error)"\(hidden)>\(sentence)</p>
      <input id="\(code)" name="code" data-symbols="\(plan.codeLength)" \
      aria-describedby="\(hint) \(error)"\(mark) maxlength="40" autocapitalize="characters" \
      autocomplete="off" spellcheck="false"\(duty)></div>

      """
    return Part(name: "code", title: plan.words.slip, body: body)
  }
}
