package import AloudBallots
import AloudCounting
import AloudHTTP
package import AloudModel

/// Takes in one submission: the clock first, then the form, then the writer.
///
/// A page without script sends plain answers; they are sealed here, in memory, before anything is
/// stored, and the bytes they came in are overwritten.
package final class Intake: Sendable {
  let manifest: Manifest
  let reader: SubmissionReader
  private let fingerprint: Fingerprint
  private let salt: WaveSalt
  private let writer: any DepositIntake
  let now: @Sendable () -> Instant
  private let dice: @Sendable () -> any RandomNumberGenerator

  package convenience init(
    manifest: Manifest, salt: WaveSalt, writer: BoxWriter, now: @escaping @Sendable () -> Instant,
    dice: @escaping @Sendable () -> any RandomNumberGenerator
  ) {
    self.init(manifest: manifest, salt: salt, intake: writer, now: now, dice: dice)
  }

  init(
    manifest: Manifest, salt: WaveSalt, intake: any DepositIntake,
    now: @escaping @Sendable () -> Instant,
    dice: @escaping @Sendable () -> any RandomNumberGenerator
  ) {
    self.manifest = manifest
    self.salt = salt
    writer = intake
    self.now = now
    self.dice = dice
    reader = SubmissionReader(manifest)
    fingerprint = manifest.fingerprint
  }

  /// Why nothing is taken at this moment; nothing, between the opening and the closing instant.
  var closedDoor: SubmissionOutcome? {
    let now = now()
    if now < manifest.opensAt { return .notOpenYet }
    return now < manifest.closesAt ? nil : .closed
  }

  /// What is to be said to a form.
  enum Answer {
    /// What became of it; with what was filled in without script, for the outcomes after which it is
    /// given back.
    case outcome(SubmissionOutcome, FormFilling?)
    /// The same form in another language; nothing was stored.
    case form(Language, FormFilling)
  }

  /// Stores what a form holds and tells, once and on any thread, what is to be said to it; the bytes are
  /// overwritten before this returns.
  func take(
    _ form: inout [UInt8], then tell: @escaping @Sendable (Answer) -> Void
  ) {
    defer { form.overwrite() }
    if let door = closedDoor { return tell(.outcome(door, nil)) }
    switch reader.read(form) {
    case .refused(let outcome): tell(.outcome(outcome, nil))
    case .returned(let filling, let outcome): tell(.outcome(outcome, filling))
    case .language(let language, let filling): tell(.form(language, filling))
    case .submission(let submission):
      let deposit = deposit(submission)
      let filling = submission.filling
      writer.file(deposit) { tell(.outcome(self.outcome($0, deposit), filling)) }
    }
  }

  private func deposit(_ submission: Submission) -> Deposit {
    switch submission {
    case .sealed(let ballot, let code): Deposit(code: code, sealed: ballot, salt: salt)
    case .plain(let response, let code, _):
      Deposit(code: code, sealed: sealed(response), salt: salt)
    }
  }

  private func sealed(_ response: Response) -> SealedBallot {
    var dice = dice()
    return SealedBallot.seal(response, under: manifest, using: &dice)
  }

  private func outcome(_ filing: Filing, _ deposit: Deposit) -> SubmissionOutcome {
    switch filing {
    case .redeemed(let redemption): outcome(redemption, deposit)
    case .overloaded, .failed: .notStored
    case .closed: closedDoor ?? .notStored
    }
  }

  private func outcome(_ redemption: Redemption, _ deposit: Deposit) -> SubmissionOutcome {
    let receipt = deposit.code.map { Receipt(manifest: fingerprint, spent: $0) }
    return switch redemption {
    case .stored: .stored(receipt: receipt)
    case .storedBefore: .storedBefore(receipt: receipt)
    case .codeUsed: .codeUsed
    case .copyOfAnotherBallot: .copyOfAnotherBallot
    case .unknownCode: .unknownCode
    case .voidedCode: .voidedCode
    }
  }
}
