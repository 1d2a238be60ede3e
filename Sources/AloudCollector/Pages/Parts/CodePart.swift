import AloudMarkup
import AloudModel

extension Part {
  /// The one field for the code of a slip; nothing where there are no codes.
  static func code(_ plan: SurveyPlan) -> Part? {
    guard plan.asksCode else { return nil }
    let (code, hint) = (plan.id("code"), plan.id("code-hint"))
    let body: HTML = """
      <p>\(plan.words.codeReason)</p>
      <div class="field"><label for="\(code)">\(plan.words.code)</label>
      <p class="hint" id="\(hint)">\(plan.words.codeHint(plan.codeLength))</p>
      <input id="\(code)" name="code" data-symbols="\(plan.codeLength)" aria-describedby="\(hint)" maxlength="40" \
      autocapitalize="characters" autocomplete="off" spellcheck="false" required></div>

      """
    return Part(name: "code", title: plan.words.slip, body: body)
  }
}
