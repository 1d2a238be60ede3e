extension BoxContents {
  /// What a deposit becomes, given everything the box knows; the one place that decides it.
  package func redemption(of deposit: Deposit) -> Redemption {
    let isHere = ballots[deposit.ballot] != nil
    guard let code = deposit.code else { return isHere ? .storedBefore : .stored }
    if spent.contains(code) { return isHere ? .storedBefore : .codeUsed }
    if voided.contains(code) { return .voidedCode }
    guard issued.contains(code) else { return .unknownCode }
    return isHere ? .copyOfAnotherBallot : .stored
  }

  /// Takes in a deposit that is to be stored.
  package mutating func store(_ deposit: Deposit) {
    if let code = deposit.code { spent.insert(code) }
    ballots[deposit.ballot] = deposit.sealed
  }

  /// The slips that issuing makes known; those known before stay as they are, voided ones voided.
  package func unknown(among codes: Set<EntryID>) -> Set<EntryID> {
    codes.subtracting(issued).subtracting(voided)
  }

  /// What voiding a slip becomes.
  package func voiding(of code: EntryID) -> Voiding {
    if spent.contains(code) { return .alreadySpent }
    if voided.contains(code) { return .voidedBefore }
    return issued.contains(code) ? .voided : .unknownCode
  }
}
