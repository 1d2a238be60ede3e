import NIOCore
import NIOHTTP1

extension HTTPHeaders {
  /// What every answer carries, in this order; T6 holds the list.
  ///
  /// There is no cookie, no entity tag and no name of a server.
  static func forPage(_ type: String, length: Int, policy: String) -> HTTPHeaders {
    [
      "Content-Type": "\(type); charset=utf-8", "Content-Length": String(length),
      "Content-Security-Policy": policy, "Referrer-Policy": "no-referrer",
      "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff",
    ]
  }
}

/// A page made ready to be sent any number of times.
struct PageResponse: Sendable {
  private let headers: HTTPHeaders
  private var body: [ByteBuffer]

  init(_ page: Page) {
    headers = .forPage("text/html", length: page.bytes.count, policy: page.contentSecurityPolicy)
    body = [ByteBuffer(bytes: page.bytes)]
  }

  /// A sentence for whoever runs the computer.
  init(sentence: String) {
    let bytes = Array((sentence + "\n").utf8)
    headers = .forPage(
      "text/plain", length: bytes.count,
      policy: "default-src 'none'; frame-ancestors 'none'")
    body = [ByteBuffer(bytes: bytes)]
  }

  /// A page of the same length that differs in one place, of which only that is made anew.
  struct Gap: Sendable {
    fileprivate let page: PageResponse
    private let before: ByteBuffer
    private let after: ByteBuffer

    /// - Parameter place: the bytes that differ.
    init(_ page: Page, at place: Range<Int>) {
      self.page = PageResponse(page)
      before = ByteBuffer(bytes: page.bytes[..<place.lowerBound])
      after = ByteBuffer(bytes: page.bytes[place.upperBound...])
    }

    func filled(with text: String) -> PageResponse {
      var filled = page
      filled.body = [before, ByteBuffer(string: text), after]
      return filled
    }
  }

  func reply(_ status: HTTPResponseStatus, _ connection: Reply.Connection) -> Reply {
    Reply(status, headers, body: body, connection)
  }
}

extension SubmissionOutcome {
  var status: HTTPResponseStatus {
    switch self {
    case .stored, .storedBefore: .ok
    case .codeUsed, .copyOfAnotherBallot: .conflict
    case .unknownCode, .voidedCode, .malformed: .unprocessableEntity
    case .notOpenYet, .closed: .forbidden
    case .tooLarge: .payloadTooLarge
    case .notStored: .serviceUnavailable
    case .notFound: .notFound
    }
  }
}
