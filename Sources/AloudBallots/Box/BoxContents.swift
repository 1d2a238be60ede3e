/// The four sets of a ballot box.
package struct BoxContents: Hashable, Sendable {
  /// Slips that may still be used.
  package var issued: Set<EntryID>
  /// Slips that were left over and taken out of use.
  package var voided: Set<EntryID>
  /// Slips that were used.
  package var spent: Set<EntryID>
  package var ballots: [EntryID: SealedBallot]

  package init(
    issued: Set<EntryID> = [], voided: Set<EntryID> = [], spent: Set<EntryID> = [],
    ballots: [EntryID: SealedBallot] = [:]
  ) {
    self.issued = issued
    self.voided = voided
    self.spent = spent
    self.ballots = ballots
  }
}
