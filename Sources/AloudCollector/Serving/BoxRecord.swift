/// Whether the box did what it was asked for all the time that it was written to.
package enum BoxRecord: Hashable, Sendable {
  case sound
  /// It failed and has worked since: some were told that their answers were not stored.
  case failedOnce
  /// It did not work at the end.
  case failing
  /// It was removed, moved or replaced.
  case takenAway
}
