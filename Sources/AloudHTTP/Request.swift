import NIOHTTP1

/// The head of a request, as it was sent.
package struct Request: Sendable {
  let head: HTTPRequestHead
  /// The path below the root of a part of the site; nothing for the whole path.
  private var below: String?

  init(head: HTTPRequestHead) { self.head = head }

  /// The same request, as the part of a site sees it that answers below a root.
  package func below(_ path: String) -> Request {
    var request = self
    request.below = path
    return request
  }

  /// The ways of asking that a site of ours tells apart.
  package enum Method: String, Sendable {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
    case other
  }

  package var method: Method {
    let method = Method(rawValue: head.method.rawValue)
    return method ?? .other
  }

  /// The value of a header that a request may carry once; nothing, when it does not or carries several.
  package func one(_ name: String) -> String? {
    let values = head.headers[name]
    return values.count == 1 ? values[0] : nil
  }

  /// The value of a header, the first where there are several.
  package func first(_ name: String) -> String? { head.headers.first(name: name) }

  /// The path alone, as it was sent, of a target in origin or absolute form (RFC 9112, 3.2).
  package var path: Substring {
    if let below { return below[...] }
    var rest = head.uri.prefix { $0 != "?" }
    for scheme in ["http://", "https://"] where rest.prefix(scheme.count).lowercased() == scheme {
      rest = rest.dropFirst(scheme.count).drop { $0 != "/" }
    }
    return rest.isEmpty ? "/" : rest
  }

  /// Whether it says that it is a form of the one kind our pages send.
  package var isForm: Bool {
    let type = first("content-type") ?? ""
    return type.prefix { $0 != ";" }.lowercased() == "application/x-www-form-urlencoded"
  }

  /// What stands between the parts of a form with files (RFC 2046, 5.1.1); nothing where it is no such
  /// form, or names none that is safe to look for.
  package var boundary: String? {
    let words = (one("content-type") ?? "").split(separator: ";").map { $0.drop { $0 == " " } }
    guard words.count == 2, words[0].lowercased() == "multipart/form-data",
      words[1].lowercased().hasPrefix("boundary=")
    else { return nil }
    let boundary = words[1].dropFirst(9)
    let isLegal = boundary.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
      case _: false
      }
    }
    return isLegal && (1...70).contains(boundary.utf8.count) ? String(boundary) : nil
  }

  /// In bytes; nothing, where the length is not known before the end.
  package var announcedLength: Int? { first("content-length").map { Int($0) ?? .max } }

  /// Whether another request may come behind this one. Where the connection is offered for another
  /// protocol, SwiftNIO reads nothing more from it.
  var isFollowed: Bool {
    head.isKeepAlive && head.method != .CONNECT && !head.headers.contains(name: "upgrade")
  }

  /// Whether the sender waits to be told that the form may come.
  var awaitsAGoAhead: Bool {
    head.version == .http1_1
      && head.headers["expect"].contains { $0.lowercased() == "100-continue" }
  }
}
