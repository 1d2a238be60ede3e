import AloudBallots
import AloudHTTP
import AloudMarkup
import AloudModel

/// The whole survey as one form: every part, and what the script needs to know.
struct SurveyForm {
  let plan: SurveyPlan
  /// What was wrong with the code, where the form is given back.
  var problem: OutcomeContent?

  var html: HTML {
    let parts = self.parts.map(\.html).joined()
    return """
      <p class="progress" id="\(plan.id("progress"))" data-text="\(plan.words.part)" hidden></p>
      <form id="\(plan.id("form"))" method="post"\(address) autocomplete="off" \
      data-title="\(title)"\(terms)>
      \(asked)\(errors)\(idle)\(parts)\(navigation)\(forgotten)<p role="status" class="unseen"></p></form>

      """
  }

  var parts: [Part] {
    let first = [Part.start(plan)] + [Part.code(plan, problem)].compactMap(\.self)
    let optional = [Part.aboutYou(plan), Part.comments(plan)].compactMap(\.self)
    let last = first.count + plan.scales.count + optional.count
    let scales = plan.scales.enumerated().map { place, scale in
      Part.scale(scale, number: first.count + place, of: last, plan)
    }
    return first + scales + optional + [Part.send(plan)]
  }

  /// The page's title while the form is there, whatever was said before.
  private var title: String {
    switch plan.setting {
    case .preview: "\(plan.words.preview) · \(plan.words.neutralTitle)"
    case .web, .station, .file: plan.words.neutralTitle
    }
  }

  /// Beside the page itself, whatever the root: the page is the same bytes wherever it is served. A file
  /// posts nowhere, and without script there is nothing it could do.
  private var address: HTML {
    switch plan.setting {
    case .web, .station: " action=\"\(plan.language.tag)\""
    case .file: " class=\"scripted\""
    case .preview: .empty
    }
  }

  /// Without script what is posted leaves as it is, and Chromium writes that into the file from which it
  /// opens its tabs again, code and answers, unless a password is among it. This one has no name and is
  /// not sent; for its kind no browser offers to remember it.
  private var forgotten: HTML {
    switch plan.setting {
    case .web, .station:
      """
      <noscript><input type="password" value="-" autocomplete="one-time-code" hidden></noscript>
      """
    case .file, .preview: .empty
    }
  }

  private var terms: HTML {
    guard let terms = plan.terms else { return .empty }
    var attributes: HTML = " data-key=\"\(terms.keyHolder)\""
    switch plan.setting {
    case .file: attributes += " data-intake=\"\(terms.intake)\""
    case .web, .station, .preview: break
    }
    attributes += " data-manifest=\"\(terms.manifest.hex)\""
    attributes += " data-length=\"\(terms.plaintextLength)\""
    return attributes
  }

  /// Where the script says what is wrong; the sentences it may need, each waiting to be shown.
  private var errors: HTML {
    let words = plan.words
    let atCode = [
      ("incomplete", words.codeIncomplete(plan.codeLength)), ("mistyped", words.codeMistyped),
      ("missing", words.codeMissing),
    ]
    var local: [(String, HTML)] = [("blank", "\(plan.blank)")]
    if plan.asksCode {
      local += atCode.map { ($0, "<a href=\"#\(plan.id("code"))\">\($1)</a>") }
    }
    switch plan.setting {
    case .web, .station:
      local += [("unreachable", "\(words.unreachable)"), ("late", "\(words.late)")]
    case .preview: local.append(("preview", "\(words.noSending)"))
    case .file: break
    }
    let lines = local.map { "<li data-error=\"\($0.0)\" hidden>\($0.1)</li>" as HTML }.joined()
    return """
      <div class="problem" tabindex="-1" data-title="\(words.errorTitle)" hidden>\
      <h2>\(words.problem)</h2><ul>\(lines)</ul></div>

      """
  }

  /// Says with the form that whoever sends it was told that nothing in it is answered.
  private var asked: HTML {
    guard problem?.outcome == .blank else { return .empty }
    return "<input type=\"hidden\" name=\"\(SubmittedForm.blank)\" value=\"yes\">"
  }

  /// At a computer that many use, and nowhere else, what somebody left is cleared.
  private var idle: HTML {
    switch plan.setting {
    case .web, .file, .preview: .empty
    case .station:
      """
      <div class="idle" role="alert" data-idle="\(Self.secondsOfPatience)" hidden>\
      <p>\(plan.words.idle)</p>
      <p><button type="button">\(plan.words.stillHere)</button></p></div>

      """
    }
  }

  /// Before an unattended computer warns; it clears a minute later.
  static let secondsOfPatience = 240

  private var navigation: HTML {
    """
    <p class="steps" hidden><button type="button" data-step="-1">\(plan.words.back)</button>
    <button type="button" data-step="1">\(plan.words.forward)</button>\(over)</p>

    """
  }

  private var over: HTML {
    switch plan.setting {
    case .web, .file, .preview: .empty
    case .station:
      """

      <button type="button" data-over data-ask="\(plan.words.startOverAsk)">\
      \(plan.words.startOver)</button>
      """
    }
  }
}
