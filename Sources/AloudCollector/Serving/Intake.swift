package import AloudBallots
package import AloudModel
import Glibc

/// Takes in one submission: the clock first, then the form, then the writer.
///
/// A page without script sends plain answers; they are sealed here, in memory, before anything is
/// stored, and the bytes they came in are overwritten.
package struct Intake: Sendable {
  let manifest: Manifest
  let reader: SubmissionReader
  private let fingerprint: Fingerprint
  private let salt: WaveSalt
  private let writer: BoxWriter
  let now: @Sendable () -> Instant
  private let dice: @Sendable () -> any RandomNumberGenerator

  package init(
    manifest: Manifest, salt: WaveSalt, writer: BoxWriter, now: @escaping @Sendable () -> Instant,
    dice: @escaping @Sendable () -> any RandomNumberGenerator
  ) {
    self.manifest = manifest
    self.salt = salt
    self.writer = writer
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

  /// Stores what a form holds and says what became of it; the bytes are overwritten.
  func take(_ form: inout [UInt8]) async -> SubmissionOutcome {
    defer { form.overwrite() }
    if let door = closedDoor { return door }
    switch reader.read(form) {
    case .refused(let outcome): return outcome
    case .submission(.sealed(let ballot, let code)): return await store(ballot, code)
    case .submission(.plain(let response, let code)): return await store(sealed(response), code)
    }
  }

  private func sealed(_ response: Response) -> SealedBallot {
    var dice = dice()
    return SealedBallot.seal(response, under: manifest, using: &dice)
  }

  private func store(_ ballot: SealedBallot, _ code: Code?) async -> SubmissionOutcome {
    let deposit = Deposit(code: code, sealed: ballot, salt: salt)
    switch await writer.file(deposit) {
    case .redeemed(let redemption): return outcome(redemption, deposit)
    case .overloaded, .failed: return .notStored
    case .closed: return closedDoor ?? .notStored
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

extension [UInt8] {
  /// Overwrites the bytes where they lie; copies made elsewhere keep theirs.
  fileprivate mutating func overwrite() {
    withUnsafeMutableBytes { bytes in
      if let start = bytes.baseAddress { explicit_bzero(start, bytes.count) }
    }
  }
}
