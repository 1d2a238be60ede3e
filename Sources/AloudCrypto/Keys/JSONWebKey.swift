extension PublicKey {
  /// The key for other JOSE tools: a JSON Web Key (RFC 7517; RFC 7518, 6.2.1) of a fixed length,
  /// members in the order of RFC 7638.
  package var jsonWebKey: String { Self.jsonWebKey(x: x, y: y) }

  static func jsonWebKey(x: [UInt8], y: [UInt8]) -> String {
    let x = Base64URL.encode(x)
    let y = Base64URL.encode(y)
    return #"{"crv":"P-256","kty":"EC","x":"\#(x)","y":"\#(y)"}"#
  }
}
