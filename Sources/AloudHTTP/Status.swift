import NIOHTTP1

/// What a reply says in its first line; these and no others.
package enum Status: Hashable, Sendable, CaseIterable {
  case ok
  case seeOther
  case badRequest
  case forbidden
  case notFound
  case methodNotAllowed
  case conflict
  case payloadTooLarge
  case misdirectedRequest
  case unprocessableEntity
  case serviceUnavailable

  var line: HTTPResponseStatus {
    switch self {
    case .ok: .ok
    case .seeOther: .seeOther
    case .badRequest: .badRequest
    case .forbidden: .forbidden
    case .notFound: .notFound
    case .methodNotAllowed: .methodNotAllowed
    case .conflict: .conflict
    case .payloadTooLarge: .payloadTooLarge
    case .misdirectedRequest: .misdirectedRequest
    case .unprocessableEntity: .unprocessableEntity
    case .serviceUnavailable: .serviceUnavailable
    }
  }
}
