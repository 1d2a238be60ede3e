import NIOCore

/// Why a server could not begin, or not end as it should.
package enum ListeningFailure: Error, Hashable, Sendable {
  case portTaken
  case portNotPermitted
  case other

  package init(errno code: Int32) {
    self =
      switch code {
      case 98: .portTaken  // EADDRINUSE
      case 13: .portNotPermitted  // EACCES
      default: .other
      }
  }

  init(_ error: any Error) {
    if let error = error as? IOError { self.init(errno: error.errnoCode) } else { self = .other }
  }
}
