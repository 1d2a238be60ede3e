/// Dice that fall the same way for the same seed on every machine; for the demo's answers, keys, salts
/// and codes only, since a release names its list of receipts. Nonces are random even there.
///
/// SplitMix64 (Steele, Lea and Flood 2014, OOPSLA, p. 453).
struct SeededDice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64, purpose: String) {
    state = seed
    for byte in purpose.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to one below the sides.
  mutating func roll(_ sides: Int) -> Int { Int(next() % UInt64(sides)) }
}
