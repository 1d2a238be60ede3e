import AloudMarkup
import AloudModel

extension Part {
  /// The one field for the code of a slip; nothing where there are no codes.
  static func code(_ plan: SurveyPlan) -> Part? {
    let words = plan.words
    switch plan.codeUse {
    case .none: return nil
    case .optional:
      return code(plan, required: .empty, more: "\(words.codeIfAny) \(words.linkIsOpen)")
    case .required: return code(plan, required: " required", more: words.codeReason)
    }
  }

  private static func code(_ plan: SurveyPlan, required: HTML, more: String) -> Part {
    let (code, hint) = (plan.id("code"), plan.id("code-hint"))
    let body: HTML = """
      <p>\(more)</p>
      <div class="field"><label for="\(code)">\(plan.words.code)</label>
      <p class="hint" id="\(hint)">\(plan.words.codeHint)</p>
      <input id="\(code)" name="code" aria-describedby="\(hint)" maxlength="40" \
      autocapitalize="characters" autocomplete="off" spellcheck="false"\(required)></div>

      """
    return Part(name: "code", title: plan.words.slip, body: body)
  }
}
