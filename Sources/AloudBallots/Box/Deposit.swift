/// One submission on its way into the box: the entry of its code and its sealed ballot.
package struct Deposit: Hashable, Sendable {
  /// Nothing over an open link, which has no codes.
  package let code: EntryID?
  package let ballot: EntryID
  package let sealed: SealedBallot

  /// - Parameter code: nothing over an open link, and only there.
  package init(code: Code?, sealed: SealedBallot, salt: WaveSalt) {
    self.code = code.map(salt.entry)
    self.ballot = salt.entry(of: sealed)
    self.sealed = sealed
  }
}

/// What became of a deposit.
package enum Redemption: Hashable, Sendable, CaseIterable {
  /// The ballot is stored and its code, if it has one, spent, in one step.
  case stored
  /// The same ballot under the same code, or over the link, is here already: answered like the first
  /// time.
  case storedBefore
  /// The code was spent on another ballot, which stays.
  case codeUsed
  /// The ballot is here under another code; this code stays unspent.
  case copyOfAnotherBallot
  /// No slip of this wave carries the code.
  case unknownCode
  /// The slip was left over and has been voided.
  case voidedCode
}
