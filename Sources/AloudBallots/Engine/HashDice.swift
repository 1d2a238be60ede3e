import AloudModel

/// Dice that the page throws once: SHA-256 of 32 random bytes and a count.
///
/// They shuffle comments and nothing else.
struct HashDice: RandomNumberGenerator {
  private let seed: [UInt8]
  private var count: UInt64 = 0

  init(seed: [UInt8]) { self.seed = seed }

  mutating func next() -> UInt64 {
    count += 1
    let digest = PlainSHA256.hash(seed + Array("\(count)".utf8))
    return digest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
