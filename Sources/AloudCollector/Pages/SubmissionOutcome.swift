package import AloudBallots

/// What became of an answer, or of the wish to give one.
package enum SubmissionOutcome: Sendable, Hashable {
  /// Durable now; the receipt where a slip was used.
  case stored(receipt: Receipt?)
  /// The same ballot came before and is in the box once.
  case storedBefore(receipt: Receipt?)
  case codeUsed
  /// The ballot is in the box already, under another code.
  case copyOfAnotherBallot
  case unknownCode
  /// The slip was taken out of use.
  case voidedCode
  /// Not a code, not a ballot of this wave's length, or an answer that was not offered.
  case malformed
  case notOpenYet
  case closed
  case tooLarge
  /// The disk refused; nothing is lost at the sender's side.
  case notStored
  /// There is no page at this address.
  case notFound
}
