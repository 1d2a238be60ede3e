/// The store of one wave's sealed ballots: four sets of salted digests, without order and without time.
///
/// Every implementation passes the same contract tests. Calls block; whoever may not wait calls from a
/// thread that may.
package protocol BallotBox: Sendable {
  /// Makes slips known; all or none. A slip known before stays as it is.
  func issue(_ codes: Set<EntryID>) throws(StorageFailure)

  /// Takes a left-over slip out of use.
  func void(_ code: EntryID) throws(StorageFailure) -> Voiding

  /// Stores what may be stored in one transaction, durable when this returns: a ballot and its spent
  /// code, if it has one, together or not at all. One outcome for each deposit, in their order.
  func deposit(_ deposits: [Deposit]) throws(StorageFailure) -> [Redemption]

  /// Fails where the box that is open is not the one that lies in its place any more.
  func check() throws(StorageFailure)

  /// Everything the box knows.
  func contents() throws(StorageFailure) -> BoxContents

  /// Brings the stored image to a function of the contents alone, whatever the order of arrival.
  func settle() throws(StorageFailure)
}

/// What became of a slip that was to be voided.
package enum Voiding: Hashable, Sendable, CaseIterable {
  case voided
  case voidedBefore
  case alreadySpent
  case unknownCode
}
