import HTTPTypes
import Hummingbird

extension HTTPFields {
  /// What every answer carries, in this order; T6 holds the list.
  ///
  /// There is no cookie, no entity tag and no name of a server. The date that Hummingbird adds is the
  /// server's clock, which everybody knows.
  static func forPage(_ type: String, length: Int, policy: String) -> HTTPFields {
    var fields = HTTPFields()
    fields[.contentType] = "\(type); charset=utf-8"
    fields[.contentLength] = String(length)
    fields[.contentSecurityPolicy] = policy
    fields[.referrerPolicy] = "no-referrer"
    fields[.cacheControl] = "no-store"
    fields[.xContentTypeOptions] = "nosniff"
    return fields
  }
}

extension HTTPField.Name {
  static let referrerPolicy = HTTPField.Name("Referrer-Policy")!
}

/// A page made ready to be sent any number of times.
struct PageResponse: Sendable {
  private let fields: HTTPFields
  private var body: ByteBuffer

  init(_ page: Page) {
    fields = .forPage("text/html", length: page.bytes.count, policy: page.contentSecurityPolicy)
    body = ByteBuffer(bytes: page.bytes)
  }

  /// A sentence for whoever runs the computer.
  init(sentence: String) {
    let bytes = Array((sentence + "\n").utf8)
    fields = .forPage(
      "text/plain", length: bytes.count,
      policy: "default-src 'none'; frame-ancestors 'none'")
    body = ByteBuffer(bytes: bytes)
  }

  /// The same page with other text of the same length somewhere.
  func replacing(at place: Int, with text: String) -> PageResponse {
    var page = self
    page.body.setString(text, at: place)
    return page
  }

  /// - Parameter connection: `.close` when nothing more is taken from the connection.
  func response(_ status: HTTPResponse.Status, _ connection: Connection) -> Response {
    var fields = fields
    switch connection {
    case .keptOpen: break
    case .closed: fields[.connection] = "close"
    }
    return Response(status: status, headers: fields, body: ResponseBody(byteBuffer: body))
  }

  /// What becomes of a connection after an answer.
  enum Connection {
    case keptOpen
    case closed
  }
}

extension SubmissionOutcome {
  var status: HTTPResponse.Status {
    switch self {
    case .stored, .storedBefore: .ok
    case .codeUsed, .copyOfAnotherBallot: .conflict
    case .unknownCode, .voidedCode, .malformed: .unprocessableContent
    case .notOpenYet, .closed: .forbidden
    case .tooLarge: .contentTooLarge
    case .notStored: .serviceUnavailable
    case .notFound: .notFound
    }
  }
}
