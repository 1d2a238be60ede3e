import AloudModel
import Glibc
import NIOCore
import NIOHTTP1

/// What is said to a request.
package struct Reply: Sendable {
  private let status: Status
  private let headers: HTTPHeaders
  /// One after the other.
  private(set) var body: [ByteBuffer]
  private var isLast: Bool
  /// Whether what was filled in stands in the body.
  let isForOnePerson: Bool

  /// - Parameter connection: `.close` when nothing more is taken from the connection.
  init(
    _ status: Status, _ headers: HTTPHeaders, body: [ByteBuffer],
    _ connection: Connection, isForOnePerson: Bool = false
  ) {
    self.isForOnePerson = isForOnePerson
    self.status = status
    self.headers = headers
    self.body = body
    switch connection {
    case .keptOpen: isLast = false
    case .closed: isLast = true
    }
  }

  /// A reply of a site with headers of its own; its length is added.
  package init(
    _ status: Status, fields: [(name: String, value: String)], body: [UInt8],
    _ connection: Connection
  ) {
    var headers = HTTPHeaders(fields.map { ($0.name, $0.value) })
    headers.add(name: "Content-Length", value: String(body.count))
    self.init(
      status, headers, body: body.isEmpty ? [] : [ByteBuffer(bytes: body)], connection)
  }

  /// Overwrites the body where it lies, whoever else still holds it.
  func overwrite() {
    for part in body {
      part.withUnsafeReadableBytes { bytes in
        guard let start = bytes.baseAddress else { return }
        explicit_bzero(UnsafeMutableRawPointer(mutating: start), bytes.count)
      }
    }
  }

  /// What becomes of a connection after a reply.
  package enum Connection: Sendable {
    case keptOpen
    case closed
  }

  /// The answer to HEAD: what GET would say, its length included, without saying it.
  package var withoutBody: Reply {
    var reply = self
    reply.body = []
    return reply
  }

  /// The same, with the end of the connection.
  package var asTheLast: Reply {
    var reply = self
    reply.isLast = true
    return reply
  }

  /// Sends whoever asks to another address of this site.
  package static func redirection(to path: String) -> Reply {
    var headers = HTTPHeaders.forText(length: 0)
    headers.add(name: "Location", value: path)
    return Reply(.seeOther, headers, body: [], .keptOpen)
  }

  /// The same, naming the ways in which the address may be asked.
  package func allowing(_ methods: [Request.Method]) -> Reply {
    let names = methods.map(\.rawValue).joined(separator: ", ")
    var headers = headers
    headers.add(name: "Allow", value: names)
    return Reply(status, headers, body: body, isLast ? .closed : .keptOpen)
  }

  /// Status and headers; the date is the server's clock, which everybody knows.
  func head(at now: Instant) -> HTTPResponseHead {
    var headers = headers
    if isLast { headers.add(name: "Connection", value: "close") }
    headers.add(name: "Date", value: now.inHTTP)
    return HTTPResponseHead(version: .http1_1, status: status.line, headers: headers)
  }
}
