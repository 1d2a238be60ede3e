/// JSON without fractions: what a canonical file can hold.
enum JSONTree: Decodable {
  case object([String: JSONTree])
  case list([JSONTree])
  case text(String)
  case integer(Int)
  case truth(Bool)
  case null

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    // The most common first: every wrong guess costs an error that is made and thrown away.
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let object = try? container.decode([String: JSONTree].self) {
      self = .object(object)
    } else if let integer = try? container.decode(Int.self) {
      self = .integer(integer)
    } else if let list = try? container.decode([JSONTree].self) {
      self = .list(list)
    } else if container.decodeNil() {
      self = .null
    } else {
      self = .truth(try container.decode(Bool.self))
    }
  }
}
