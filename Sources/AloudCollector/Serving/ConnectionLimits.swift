import NIOHTTP1

/// Bounds on time and memory; they hold for all connections together, since nobody's address is known.
package struct ConnectionLimits: Sendable {
  /// Open at once; for one more, the one awaited longest is closed.
  var connections = 256
  /// For a whole request to come where others wait for the place.
  var lenience: Duration = .seconds(2)
  /// Waiting to be taken up; more are turned away by the system.
  var backlog = 256
  /// For a whole request to come, and for an answer to be taken.
  var patience: Duration = .seconds(20)
  /// For the other side to hang up after the last answer.
  var farewell: Duration = .seconds(2)
  /// Bytes of all header lines together, and how many lines.
  var header = 16_384
  var headerLines = 64

  package static let standard = ConnectionLimits()

  var decoder: NIOHTTPDecoderLimitConfiguration {
    var limits = NIOHTTPDecoderLimitConfiguration()
    limits.maxHeaderFieldSize = header
    limits.maxHeaderListSize = header
    limits.maxHeaderFieldCount = headerLines
    return limits
  }
}
