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

extension PrivateKey {
  /// The private key for other JOSE tools, with the member `d` (RFC 7518, 6.2.2).
  ///
  /// Whoever reads it can open ballots.
  package var jsonWebKey: String {
    var scalar = scalar.copied()
    defer { scalar.wipe() }
    let d = Base64URL.encode(scalar)
    let x = Base64URL.encode(publicKey.x)
    let y = Base64URL.encode(publicKey.y)
    return #"{"crv":"P-256","d":"\#(d)","kty":"EC","x":"\#(x)","y":"\#(y)"}"#
  }
}
