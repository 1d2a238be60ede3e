/// What one sweep of a drop folder came to; counts only, no name of a file.
package struct Sweep: Hashable, Sendable {
  /// Ballots that are in the box now and were not before.
  package internal(set) var stored = 0
  /// Files whose ballot was in the box already, such as after an interrupted sweep.
  package internal(set) var storedBefore = 0
  /// Files that are still being copied.
  package internal(set) var halfWritten = 0
  /// Files that are empty or whole in part, and have been for a while.
  package internal(set) var givenUp = 0
  /// Complete files left for a later sweep, so that no batch is smaller than five.
  package internal(set) var heldBack = 0
  /// Files that stay where they are, by reason.
  package internal(set) var refused: [Refusal: Int] = [:]

  package init() {}

  /// Why a file was not taken.
  package enum Refusal: Hashable, Sendable, Comparable {
    case notOurs
    case wordProcessor
    case archive
    case unsealedSheet
    case tooLong
    case damaged
    case notAPlainFile
    /// Another account's file, closed to this one.
    case notReadable
    /// The disk or the share failed at this file.
    case notRead
    /// The envelope does not open, or belongs to another ballot.
    case anotherWave
    /// Saved after the closing instant.
    case late
    case codeUsed
    case copyOfAnotherBallot
    case unknownCode
    case voidedCode
  }

  mutating func refuse(_ reason: Refusal) { refused[reason, default: 0] += 1 }
}

/// When few files are taken.
package enum BatchPolicy: Sendable {
  /// Only five or more at once: a batch of one would tell when somebody answered.
  case atLeastFive
  /// Whatever is there, before the wave is closed.
  case last

  package static let smallestBatch = 5
}
