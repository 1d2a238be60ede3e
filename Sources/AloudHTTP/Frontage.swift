/// How answers reach the server, which listens on this computer alone in every case: over a network
/// they travel inside TLS, and a proxy on this computer ends it.
package enum Frontage: Hashable, Sendable, CaseIterable {
  /// A browser on this computer.
  case loopback
  /// A laptop in the staff room that many people answer on, one after the other.
  case station
  /// A proxy that ends TLS and says so.
  case proxy

  /// Whether a request came by that way: one passed on over plain HTTP is refused.
  package func admits(_ request: Request) -> Bool {
    switch self {
    case .loopback, .station: Self.isThisComputer(request.one("host") ?? "")
    case .proxy: request.one("x-forwarded-proto") == "https"
    }
  }

  /// Whether a host, with or without a port, is this computer's own name for itself.
  package static func isThisComputer(_ authority: String) -> Bool {
    let colon = authority.lastIndex(of: ":") ?? authority.endIndex
    let port = authority[colon...].dropFirst()
    let names = ["localhost", "127.0.0.1", "[::1]"]
    return names.contains(authority.lowercased())
      || names.contains(authority[..<colon].lowercased()) && port.allSatisfy(\.isNumber)
  }
}
