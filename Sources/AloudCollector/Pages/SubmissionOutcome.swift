package import AloudCounting

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
  /// Where a code was to be typed there is none, one of another length, or one that its last symbol
  /// does not fit.
  case codeMissing, codeIncomplete, codeMistyped
  /// The slip was taken out of use.
  case voidedCode
  /// Not a code, not a ballot of this wave's length, or an answer that was not offered.
  case malformed
  case notOpenYet
  /// An answer came after the close.
  case closed
  /// The page was asked for after the close; nothing was sent.
  case over
  /// A form without script in which nothing was answered, for the first time.
  case blank
  case tooLarge
  /// The disk refused; nothing is lost at the sender's side.
  case notStored
  /// There is no page at this address.
  case notFound
}
