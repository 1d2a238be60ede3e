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
