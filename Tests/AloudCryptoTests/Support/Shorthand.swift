import AloudCrypto

/// Bytes written as hexadecimal digits; spaces may group them.
func hex(_ text: String) -> [UInt8] {
  guard let bytes = Hexadecimal.decode(String(text.filter { $0 != " " })) else {
    preconditionFailure("a reference value is not hexadecimal")
  }
  return bytes
}

/// A key from seeded dice.
func key(seed: UInt64) -> PrivateKey {
  var dice = SeededDice(seed: seed)
  return PrivateKey(using: &dice)
}
