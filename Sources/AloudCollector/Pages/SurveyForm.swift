import AloudBallots
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
      <form method="post"\(address) autocomplete="off"\(terms)>
      \(errors)\(parts)\(navigation)</form>

      """
  }

  var parts: [Part] {
    let optional = [Part.aboutYou(plan), Part.comments(plan)].compactMap(\.self)
    return [Part.start(plan)] + [Part.code(plan, problem)].compactMap(\.self)
      + plan.scales.map { Part.scale($0, plan) } + optional + [Part.send(plan)]
  }

  /// A file posts nowhere, and without script there is nothing it could do.
  private var address: HTML {
    switch plan.setting {
    case .web, .station: " action=\"/\(plan.language.tag)\""
    case .file: " class=\"scripted\""
    case .preview: .empty
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
    let code = plan.id("code")
    var local: [(String, HTML)] = [
      ("incomplete", "<a href=\"#\(code)\">\(words.codeIncomplete(plan.codeLength))</a>"),
      ("missing", "<a href=\"#\(code)\">\(words.codeMissing)</a>"),
    ]
    switch plan.setting {
    case .web, .station: local.append(("unreachable", "\(words.unreachable)"))
    case .preview: local.append(("preview", "\(words.noSending)"))
    case .file: break
    }
    let lines = local.map { "<li data-error=\"\($0.0)\" hidden>\($0.1)</li>" as HTML }.joined()
    return """
      <div class="problem" tabindex="-1" data-title="\(words.errorTitle)" hidden>\
      <h2>\(words.problem)</h2><ul>\(lines)</ul></div>

      """
  }

  private var navigation: HTML {
    """
    <p class="steps" hidden><button type="button" data-step="-1">\(plan.words.back)</button>
    <button type="button" data-step="1">\(plan.words.forward)</button></p>

    """
  }
}
