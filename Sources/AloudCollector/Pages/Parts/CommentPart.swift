import AloudBallots
import AloudDefinition
import AloudMarkup
import AloudModel
import AloudPapers

extension Part {
  /// Room for a person's own words; nothing where comments are off.
  static func comments(_ plan: SurveyPlan) -> Part? {
    let questions = plan.comments
    guard !questions.isEmpty else { return nil }
    var body: HTML = "<p>\(plan.words.commentAdvice)</p>\n"
    for line in plan.notice.notes(on: .comments) { body += "<p>\(line)</p>\n" }
    body += "<p>\(plan.words.commentHarm(plan.survey.outsideContact))</p>\n"
    for question in questions { body += comment(question, plan) }
    return Part(name: "comments", title: plan.words.comments, body: body)
  }

  /// Characters that always fit: one takes at most three bytes of JSON, a line break in a form four.
  static let longestComment = BallotSize.longestComment / 4

  /// Firefox keeps what stands in a box in its session file, unless the box itself forbids it.
  private static func comment(_ question: CommentQuestion, _ plan: SurveyPlan) -> HTML {
    let (box, hint) = (plan.id("comment-\(question.id)"), plan.id("limit-\(question.id)"))
    return """
      <div class="field"><label for="\(box)"\(plan.tags.attributes(question.text))>\(plan.text(question.text))</label>
      <p class="hint" id="\(hint)">\(plan.words.commentLimit(longestComment))</p>
      <textarea id="\(box)" name="comment.\(question.id.text)" rows="6" \
      maxlength="\(longestComment)" autocomplete="off" aria-describedby="\(hint)"></textarea>
      <p class="hint" data-left="\(plan.words.commentLeft)" data-full="\(plan.words.commentFull)" \
      hidden></p>
      <label class="choice"><input type="checkbox" name="quote.\(question.id.text)" value="yes">\
      \(plan.words.mayQuote)</label></div>

      """
  }
}
