package import AloudBallots
package import AloudModel

/// One thing about this computer that `doctor` looked at, and how it was.
package enum Observation: Hashable, Sendable {
  case noFolder(String)
  // Who and when.
  case root
  case ownAccount
  case clockWrong
  case clock(CalendarDay)
  case zones
  case zonesMissing([String])
  // What is secret.
  case nothingSecret
  case closedToOthers
  case rootOfAnother(String)
  case openToOthers(String, root: String)
  case link(String)
  case ofAnother(String)
  // The disk.
  case spaceUnknown
  case diskFull(megabytes: Int)
  case littleSpace(megabytes: Int)
  case space
  case diskUnknown
  case inMemory
  case encryptedDisk
  /// - Parameter type: of the file system, which keeps old copies.
  case snapshots(String)
  case plainDisk
  case noCloud
  /// - Parameter name: of the folder by which it looks so.
  case cloud(String)
  // Memory.
  case swapUnknown
  case noSwap
  case safeSwap
  case swap(String)
  case noCoreDumps
  case coreDumps
  // The box.
  case noTemporaryFiles
  case boxSettles
  case boxFails(StorageFailure)
  // What looks at it.
  case ignored
  case notIgnored
  case noProc
}

extension Observation {
  package var verdict: Verdict {
    switch self {
    case .ownAccount, .clock, .zones, .nothingSecret, .closedToOthers, .space, .inMemory,
      .encryptedDisk, .noCloud, .noSwap, .safeSwap, .noCoreDumps, .boxSettles, .ignored:
      .ok
    case .root, .spaceUnknown, .littleSpace, .diskUnknown, .snapshots, .plainDisk, .swapUnknown,
      .swap, .coreDumps:
      .advice
    case .noFolder, .clockWrong, .zonesMissing, .rootOfAnother, .openToOthers, .link, .ofAnother,
      .diskFull, .cloud, .noTemporaryFiles, .boxFails, .notIgnored, .noProc:
      .wrong
    }
  }
}
