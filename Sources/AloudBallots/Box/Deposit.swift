/// One submission on its way into the box: the entry of its code and its sealed ballot.
package struct Deposit: Hashable, Sendable {
  package let code: EntryID
  package let ballot: EntryID
  package let sealed: SealedBallot

  package init(code: Code, sealed: SealedBallot, salt: WaveSalt) {
    self.code = salt.entry(of: code)
    self.ballot = salt.entry(of: sealed)
    self.sealed = sealed
  }
}

/// What became of a deposit.
package enum Redemption: Hashable, Sendable, CaseIterable {
  /// The ballot is stored and its code spent, in one step.
  case stored
  /// The same ballot under the same code is here already: answered like the first time.
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
