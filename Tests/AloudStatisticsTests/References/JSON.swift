import Foundation

/// A JSON value as a reference file holds it.
enum JSON: Decodable, Sendable {
  case null
  case truth(Bool)
  case number(Double)
  case text(String)
  case list([JSON])
  case members([String: JSON])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .truth(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSON].self) {
      self = .list(value)
    } else {
      self = .members(try container.decode([String: JSON].self))
    }
  }

  subscript(name: String) -> JSON? { members?[name] }

  var members: [String: JSON]? { if case .members(let value) = self { value } else { nil } }
  var list: [JSON]? { if case .list(let value) = self { value } else { nil } }
  var text: String? { if case .text(let value) = self { value } else { nil } }
  /// A number, written as such or as text.
  var number: Double? {
    switch self {
    case .number(let value): value
    case .text(let value): Double(value)
    case .null, .truth, .list, .members: nil
    }
  }
  /// All numbers of a list, or of lists in it.
  var numbers: [Double] {
    switch self {
    case .list(let values): values.flatMap(\.numbers)
    case .number, .text: number.map { [$0] } ?? []
    case .null, .truth, .members: []
    }
  }
}
