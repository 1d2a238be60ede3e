import Glibc
import NIOHTTP1

/// Bounds on time and memory; they hold for all connections together, since nobody's address is known.
package struct ConnectionLimits: Sendable {
  /// Open at once; for one more, the one awaited longest is closed.
  var connections = 2_048
  /// For a whole request to come where others wait for the place.
  var lenience: Duration = .seconds(2)
  /// Waiting to be taken up; more are turned away by the system.
  var backlog = 2_048
  /// For a whole request to come, and for an answer to be taken.
  var patience: Duration = .seconds(20)
  /// For the other side to hang up after the last answer.
  var farewell: Duration = .seconds(2)
  /// Bytes of all header lines together, and how many lines.
  var header = 16_384
  var headerLines = 64

  package static let standard = ConnectionLimits()

  /// The standard limits, with no more connections than this process may keep files open beside what
  /// else it needs; it is allowed as many as the system lets it have. Nothing, where those are too few
  /// to serve anybody.
  ///
  /// - Parameter others: files that are kept open besides those of one box.
  package static func permitted(beside others: Int = 0) -> ConnectionLimits? {
    var limits = ConnectionLimits.standard
    let otherFiles = otherFiles + others
    let wanted = rlim_t(limits.connections + otherFiles)
    var files = rlimit()
    let kind = __rlimit_resource_t(UInt32(RLIMIT_NOFILE.rawValue))
    guard getrlimit(kind, &files) == 0 else { return limits }
    if files.rlim_cur < wanted {
      files.rlim_cur = min(wanted, files.rlim_max)
      guard setrlimit(kind, &files) == 0 else { return nil }
    }
    limits.connections = Int(min(files.rlim_cur, wanted)) - otherFiles
    return limits.connections < fewestConnections ? nil : limits
  }

  /// Files that the system lets this process keep open beside those of all its connections.
  package static var filesToSpare: Int {
    var files = rlimit()
    guard getrlimit(__rlimit_resource_t(UInt32(RLIMIT_NOFILE.rawValue)), &files) == 0 else {
      return 0
    }
    // No limit at all is written as the largest number.
    let most = Int(min(files.rlim_max, rlim_t(Int32.max)))
    return max(0, most - otherFiles - standard.connections)
  }

  /// What is open besides connections: the box and its log, the program's own, a drop folder.
  private static let otherFiles = 64
  private static let fewestConnections = 32
  /// Files that a process must be allowed to keep open before it can serve.
  package static let fewestFiles = otherFiles + fewestConnections

  var decoder: NIOHTTPDecoderLimitConfiguration {
    var limits = NIOHTTPDecoderLimitConfiguration()
    limits.maxHeaderFieldSize = header
    limits.maxHeaderListSize = header
    limits.maxHeaderFieldCount = headerLines
    return limits
  }
}
