import AloudBallots
import AloudCounting
import AloudMarkup
import AloudModel
import AloudPapers

/// What a person reads when their answer was taken, or was not.
struct OutcomeContent {
  let plan: SurveyPlan
  let outcome: SubmissionOutcome

  /// Whether the answers are safe.
  enum Kind {
    case stored(Receipt?)
    case problem(String, link: Link)
  }

  /// Where a person goes from a problem.
  enum Link {
    case code, answers, start, nowhere
  }

  var kind: Kind {
    let words = plan.words
    return switch outcome {
    case .stored(let receipt), .storedBefore(let receipt): .stored(receipt)
    case .codeUsed: .problem(words.codeUsed, link: .code)
    case .copyOfAnotherBallot: .problem(words.copy, link: .answers)
    case .unknownCode: .problem(words.unknownCode, link: .code)
    case .codeMissing: .problem(words.codeMissing, link: .code)
    case .codeIncomplete: .problem(words.codeIncomplete(plan.codeLength), link: .code)
    case .codeMistyped: .problem(words.codeMistyped, link: .code)
    case .voidedCode: .problem(words.voidedCode, link: .code)
    case .malformed:
      plan.asksCode
        ? .problem("\(words.malformed) \(words.malformedCode)", link: .code)
        : .problem(words.malformed, link: .answers)
    case .notOpenYet: .problem(words.opens(plan.moment(plan.wave.opens)), link: .nowhere)
    case .closed: .problem(words.closed(plan.moment(plan.wave.end)), link: .nowhere)
    case .over: .problem(words.over(plan.moment(plan.wave.end)), link: .nowhere)
    case .blank: .problem(plan.blank, link: .nowhere)
    case .tooLarge: .problem(words.tooLarge, link: .answers)
    case .notStored: .problem(words.notStored, link: .answers)
    case .notFound: .problem(words.notFound, link: .start)
    }
  }

  var title: String {
    let words = plan.words
    return switch kind {
    case .stored: "\(words.sent) · \(words.neutralTitle)"
    case .problem: "\(words.errorTitle): \(words.neutralTitle)"
    }
  }
}

extension OutcomeContent {
  /// At a station the next form stands below what is said.
  var frame: PageFrame.Content {
    switch (kind, plan.setting) {
    case (.stored, .station): .form
    case (.stored, _), (.problem, _): .reply
    }
  }

  var main: HTML {
    switch (kind, plan.setting) {
    case (.stored, .station): "\(ready)\(SurveyForm(plan: plan).html)"
    case (.stored(let receipt), _): sent(receipt)
    case (.problem(let sentence, let link), _): problem(sentence, link)
    }
  }

  /// At a computer that many use: no receipt stays on the screen, and the next form is there.
  private var ready: HTML {
    let words = plan.words
    return """
      <div class="done" data-outcome="stored"><h2 tabindex="-1">\(words.sent)</h2>
      <p>\(words.sentNobodyKnows)\(plan.asksCode ? " \(words.savedReceipt)" : "")</p>
      <p><strong>\(words.nextPerson)</strong></p></div>

      """
  }

  /// The same without script: a page whose one way on is a fresh page.
  var handover: HTML {
    let words = plan.words
    return """
      <div class="done" data-outcome="stored"><h2 tabindex="-1">\(words.sent)</h2>
      <p>\(words.sentByServer)</p>
      <p>\(words.sentNobodyKnows)\(plan.asksCode ? " \(words.savedReceipt)" : "")</p></div>
      <p><a class="button" href="\(plan.root)\(plan.language.tag)">\(words.nextStart)</a></p>

      """
  }

  /// The script shows one of the two last lines of sealing, the page without script the other.
  private func sent(_ receipt: Receipt?) -> HTML {
    let words = plan.words
    return """
      <div data-outcome="stored"><h2 tabindex="-1">\(words.sent)</h2>
      <p class="plain">\(words.sentByServer)</p><p class="scripted">\(words.sentByBrowser)</p>
      <p>\(words.sentNobodyKnows)</p>
      <p>\(words.sentNext(plan.moment(plan.wave.end)))</p>
      \(receipt.map(slip) ?? .empty)<p><strong>\(words.closePage)</strong></p></div>

      """
  }

  private func slip(_ receipt: Receipt) -> HTML {
    """
    <details><summary>\(plan.words.receipt)</summary>
    <p class="receipt"><code>\(receipt.symbols)</code></p><p>\(plan.words.receiptNote)</p></details>

    """
  }

  /// What stands over a form that is given back.
  var summary: HTML {
    guard case .problem(let sentence, let link) = kind else { return .empty }
    let line: HTML =
      switch link {
      case .code: "<a href=\"#\(plan.id("code"))\">\(sentence)</a>"
      case .answers, .start, .nowhere: "\(sentence)"
      }
    return """
      <div class="problem" role="alert" tabindex="-1" data-outcome="problem">\
      <h2>\(plan.words.problem)</h2>\
      <ul><li>\(line)</li></ul></div>

      """
  }

  /// The script takes the sentence over into the page that still holds the answers.
  private func problem(_ sentence: String, _ link: Link) -> HTML {
    guard link != .start else { return elsewhere }
    let words = plan.words
    let line: HTML =
      switch link {
      case .code: "<a href=\"\(plan.root)\(plan.language.tag)#\(plan.id("code"))\">\(sentence)</a>"
      case .answers, .start, .nowhere: "\(sentence)"
      }
    let next: HTML =
      switch link {
      case .nowhere, .start: .empty
      case .code, .answers:
        "<p><a href=\"\(plan.root)\(plan.language.tag)\">\(words.toStart)</a></p>\n"
      }
    return """
      <div class="problem" role="alert" tabindex="-1" data-outcome="problem">\
      <h2>\(words.problem)</h2><ul><li>\(line)</li></ul></div>
      \(next)
      """
  }

  /// Nobody knows in which language somebody wanted a page that does not exist.
  private var elsewhere: HTML {
    let survey = plan.survey
    let own = plan.tags.ours
    var (lines, links): (HTML, HTML) = (.empty, .empty)
    var said: Set<Language> = []
    for language in survey.languages {
      let ours = survey.pageLanguage(for: language)
      let words = PageWording(in: ours)
      let tags = plan.tags.attributes(ours, inside: own)
      if said.insert(ours).inserted { lines += "<li\(tags)>\(words.notFound)</li>" }
      let link: HTML = "<a href=\"\(plan.root)\(language.tag)\"\(tags)>\(words.toStart)</a>"
      links += "<p>\(link)</p>\n"
    }
    return """
      <div class="problem" role="alert" tabindex="-1" data-outcome="problem">\
      <h2>\(plan.words.problem)</h2><ul>\(lines)</ul></div>
      \(links)
      """
  }
}
