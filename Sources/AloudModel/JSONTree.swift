/// JSON without fractions: what a canonical file can hold.
enum JSONTree: Equatable {
  case object([String: JSONTree])
  case list([JSONTree])
  case text(String)
  case integer(Int)
  case truth(Bool)
  case null

  /// Reads JSON that a coder of ours made; nothing, where it is anything else or has a fraction.
  ///
  /// What people or other programs wrote is never read by this: it is decoded first, and encoded.
  init?(encoded bytes: [UInt8]) {
    var reader = JSONReader(bytes: bytes)
    guard let tree = reader.value(), reader.isAtEnd else { return nil }
    self = tree
  }
}
