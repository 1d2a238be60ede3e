import AloudBallots
import AloudHTTP
import AloudModel

/// What somebody sent, before anything is stored: a sealed ballot, or plain answers from a page without
/// script.
enum Submission {
  case sealed(SealedBallot, Code?)
  case plain(Response, Code?, FormFilling)
}

extension Submission {
  /// What was filled in, where it came unsealed.
  var filling: FormFilling? {
    switch self {
    case .sealed: nil
    case .plain(_, _, let filling): filling
    }
  }
}

/// Reads a posted form against the manifest: only what this wave asks, in the form its page sends.
struct SubmissionReader: Sendable {
  let manifest: Manifest
  /// The one length of a sealed ballot.
  let ballotLength: Int
  private let questions: Int

  init(_ manifest: Manifest) {
    self.manifest = manifest
    ballotLength = BallotSize(for: manifest).sealed
    let survey = manifest.survey
    questions =
      manifest.plan.items.count + survey.breakdowns.count + 2 * survey.commentsAsked.count
  }

  enum Reading {
    case submission(Submission)
    case refused(SubmissionOutcome)
    /// The code is none, or nothing is answered: the form goes back to whoever filled it in.
    case returned(FormFilling, SubmissionOutcome)
    /// Another language was chosen: nothing is sent yet.
    case language(Language, FormFilling)
  }

  /// Fields a form may have: the questions, code, ballot, language, and whether it came back blank.
  private var mostFields: Int { questions + 4 }

  /// Bytes above which no form of this wave can be.
  var longestForm: Int {
    let longestName = 200
    let comments = manifest.survey.commentsAsked.count * BallotSize.longestComment
    return max(ballotLength + 256, 256 + 3 * (questions * longestName + comments))
  }

  func read(_ bytes: [UInt8]) -> Reading {
    guard let form = SubmittedForm(bytes, atMost: mostFields) else { return .refused(.malformed) }
    if form.bytes(of: "language") != nil { return choice(form) }
    let code: Code?
    switch self.code(form) {
    case .code(let read): code = read
    case .none(let outcome) where form.bytes(of: "ballot") == nil:
      switch plain(form, nil) {
      case .submission, .returned: return .returned(FormFilling(form), outcome)
      case .refused, .language: return .refused(outcome)
      }
    case .none(let outcome), .refused(let outcome): return .refused(outcome)
    }
    if let sealed = form.bytes(of: "ballot") { return ballot(sealed, form, code) }
    return plain(form, code)
  }

  /// A button of the form changes the language, whatever else is filled in.
  private func choice(_ form: SubmittedForm) -> Reading {
    guard let tag = form.text(of: "language"),
      let language = manifest.survey.languages.first(where: { $0.tag == tag })
    else { return .refused(.malformed) }
    return .language(language, FormFilling(form))
  }

  private enum CodeReading {
    case code(Code?)
    /// What was typed is no code.
    case none(SubmissionOutcome)
    case refused(SubmissionOutcome)
  }

  /// A wave of slips needs a code; on an open link there is none, and none is taken.
  private func code(_ form: SubmittedForm) -> CodeReading {
    guard let typed = form.text(of: "code") ?? (form.bytes(of: "code") == nil ? "" : nil) else {
      return .refused(.malformed)
    }
    if manifest.survey.promise.isOpenLink {
      return typed.isEmpty ? .code(nil) : .refused(.malformed)
    }
    switch Code.read(typed, as: manifest.codeForm) {
    case .code(let code): return .code(code)
    case .incomplete:
      return .none(typed.allSatisfy(\.isWhitespace) ? .codeMissing : .codeIncomplete)
    case .mistyped: return .none(.codeMistyped)
    }
  }

  private func ballot(_ sealed: [UInt8], _ form: SubmittedForm, _ code: Code?) -> Reading {
    guard form.names.allSatisfy({ ["code", "ballot"].contains($0) }),
      sealed.count == ballotLength, let ballot = SealedBallot(reading: sealed)
    else { return .refused(.malformed) }
    return .submission(.sealed(ballot, code))
  }

  private func plain(_ form: SubmittedForm, _ code: Code?) -> Reading {
    guard let answers = PlainAnswers(form) else { return .refused(.malformed) }
    if let asked = form.text(of: SubmittedForm.blank), asked != "yes" {
      return .refused(.malformed)
    }
    if manifest.permits(answers.response) {
      if answers.isBlank, form.bytes(of: SubmittedForm.blank) == nil {
        return .returned(FormFilling(form), .blank)
      }
      return .submission(.plain(answers.response, code, FormFilling(form)))
    }
    return .refused(manifest.permits(answers.withEmptyComments) ? .tooLarge : .malformed)
  }
}
