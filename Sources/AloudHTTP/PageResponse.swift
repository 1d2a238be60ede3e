import NIOCore
import NIOHTTP1

extension HTTPHeaders {
  /// What an answer without a page carries.
  static func forText(length: Int) -> HTTPHeaders {
    forPage(
      "text/plain", length: length, policy: "default-src 'none'; frame-ancestors 'none'")
  }

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
package struct PageResponse: Sendable {
  private let headers: HTTPHeaders
  private var body: [ByteBuffer]

  package init(_ page: Page) {
    self.init(page, length: page.bytes.count)
    body = page.stretches.map { Self.buffer($0, of: page) }
  }

  private static func buffer(_ stretch: Page.Stretch, of page: Page) -> ByteBuffer {
    let bytes = page.bytes[stretch.place]
    return stretch.isCommon ? RepeatedBytes.buffer(bytes) : ByteBuffer(bytes: bytes)
  }

  /// A file for programs, which no browser shows as a page.
  package init(json bytes: [UInt8]) {
    headers = .forPage(
      "application/json", length: bytes.count,
      policy: "default-src 'none'; frame-ancestors 'none'")
    body = [ByteBuffer(bytes: bytes)]
  }

  /// The head of a page whose bytes are made for one person.
  package init(_ page: Page, length: Int) {
    headers = .forPage("text/html", length: length, policy: page.contentSecurityPolicy)
    body = []
  }

  /// A page of the same length that differs in one place, of which only that is made anew.
  package struct Gap: Sendable {
    /// With what stands before the place and what stands behind it.
    private var around: PageResponse
    /// How much of its body stands before the place.
    private let before: Int

    /// - Parameter place: the bytes that differ; in nothing that is common.
    package init(_ page: Page, at place: Range<Int>) {
      around = PageResponse(page, length: page.bytes.count)
      for stretch in page.stretches {
        guard stretch.place.contains(place.lowerBound) else {
          around.body.append(PageResponse.buffer(stretch, of: page))
          continue
        }
        let ends = [
          stretch.place.lowerBound..<place.lowerBound, place.upperBound..<stretch.place.upperBound,
        ]
        around.body += ends.map { ByteBuffer(bytes: page.bytes[$0]) }
      }
      before = page.stretches.prefix { $0.place.upperBound <= place.lowerBound }.count + 1
    }

    package func filled(with text: String) -> PageResponse {
      var filled = around
      filled.body.insert(ByteBuffer(string: text), at: before)
      return filled
    }
  }

  /// With bytes for one person, which are overwritten when they are sent; the last on its connection.
  package func reply(_ status: Status, once bytes: [UInt8]) -> Reply {
    Reply(status, headers, body: [ByteBuffer(bytes: bytes)], .closed, isForOnePerson: true)
  }

  /// The page, put together again from what is held ready of it.
  package var page: Page {
    Page(
      bytes: body.flatMap { Array($0.readableBytesView) },
      contentSecurityPolicy: headers["content-security-policy"].joined())
  }

  package func reply(_ status: Status, _ connection: Reply.Connection) -> Reply {
    Reply(status, headers, body: body, connection)
  }
}
