import AloudHTTP
package import AloudModel
import Synchronization

/// Decides who may see the desk: the one browser that was led in by the launch file, and nobody
/// else.
///
/// - Guarantee: nothing is told, and nothing is read of what is sent, before the host is the desk's
/// own
/// and the browser shows the cookie; a change needs, beside it, that the browser vouches for the
/// page
///   that sends it.
package final class DeskDoor: Sendable {
  private struct State {
    /// Which leads in, once.
    var token: Secret?
    /// That of the browser which was led in last.
    var session: Secret?
    var lastSeen: Instant
  }

  package let address: DeskAddress
  private let state: Mutex<State>

  package init(address: DeskAddress, now: Instant) {
    self.address = address
    state = Mutex(State(token: nil, session: nil, lastSeen: now))
  }

  /// What becomes of a request.
  enum Verdict: Hashable {
    /// It was meant for another host.
    case elsewhere
    /// There is no cookie, or not the right one.
    case locked
    /// It is a change that no page of the desk sent.
    case foreign
    /// It brings the token: the browser gets this cookie.
    case welcome(cookie: String)
    /// The page behind the token: it asks for nothing, and sends the browser on with its cookie.
    case threshold
    case open
  }

  /// A token that leads a browser in, once; an earlier one leads nowhere any more.
  package func newToken(using generator: inout some RandomNumberGenerator) -> Secret {
    let token = Secret(using: &generator)
    state.withLock { $0.token = token }
    return token
  }

  /// The address that leads in.
  package func launchAddress(of token: Secret) -> String {
    "\(address.origin)\(Self.launchPath)\(token.text)"
  }

  /// When somebody with the cookie was here last.
  package var lastSeen: Instant { state.withLock(\.lastSeen) }

  /// Nobody is let in any more.
  func lock() {
    state.withLock { ($0.token, $0.session) = (nil, nil) }
  }

  func verdict(
    on request: Request, at now: Instant, using generator: inout some RandomNumberGenerator
  ) -> Verdict {
    guard address.isMeant(by: request.one("host")) else { return .elsewhere }
    let path = request.path
    if request.method == .get, path.hasPrefix(Self.launchPath) {
      return welcome(path.dropFirst(Self.launchPath.count), now, &generator)
    }
    guard isKnown(request, now) else {
      return request.method == .get && path == Self.threshold ? .threshold : .locked
    }
    guard request.method == .post else { return .open }
    return isOurs(request) ? .open : .foreign
  }

  private func welcome(
    _ shown: Substring, _ now: Instant, _ generator: inout some RandomNumberGenerator
  ) -> Verdict {
    let session = Secret(using: &generator)
    let isRight = state.withLock { state in
      guard let token = state.token, token.matches(shown) else { return false }
      (state.token, state.session, state.lastSeen) = (nil, session, now)
      return true
    }
    guard isRight else { return .locked }
    // `Strict`: no page of another site, and no link, brings it; nothing in a page can read it.
    return .welcome(cookie: "\(Self.cookie)=\(session.text); Path=/; HttpOnly; SameSite=Strict")
  }

  /// Whether the browser shows the cookie of the session, once.
  private func isKnown(_ request: Request, _ now: Instant) -> Bool {
    let shown = (request.one("cookie") ?? "").split(separator: ";")
      .map { $0.drop { $0 == " " } }.filter { $0.hasPrefix("\(Self.cookie)=") }
    guard shown.count == 1 else { return false }
    return state.withLock { state in
      guard let session = state.session, session.matches(shown[0].dropFirst(Self.cookie.count + 1))
      else { return false }
      state.lastSeen = now
      return true
    }
  }

  /// Whether the browser says that a page of the desk sent it; an old one, that says nothing of
  /// sites,
  /// by its origin.
  private func isOurs(_ request: Request) -> Bool {
    let origin = request.one("origin")
    guard origin == nil || origin == address.origin else { return false }
    guard request.first("sec-fetch-site") != nil else { return origin == address.origin }
    return request.one("sec-fetch-site") == "same-origin"
  }

  private static let launchPath = "/open/"
  static let threshold = "/in"
  private static let cookie = "desk"
}
