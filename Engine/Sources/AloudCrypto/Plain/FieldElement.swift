/// A number modulo the prime of P-256, p = 2²⁵⁶ - 2²²⁴ + 2¹⁹² + 2⁹⁶ - 1: eight words, the least first.
///
/// For public points alone: how long it takes depends on the number.
struct FieldElement: Equatable {
  private var words: [UInt32]

  private static let prime: [UInt32] = [
    0xFFFF_FFFF, 0xFFFF_FFFF, 0xFFFF_FFFF, 0, 0, 0, 1, 0xFFFF_FFFF,
  ]

  /// The curve's constant.
  static let b = FieldElement(words: [
    0x27D2_604B, 0x3BCE_3C3E, 0xCC53_B0F6, 0x651D_06B0, 0x7698_86BC, 0xB3EB_BD55, 0xAA3A_93E7,
    0x5AC6_35D8,
  ])

  private init(words: [UInt32]) { self.words = words }

  /// Nil unless the bytes, the most significant first, are 32 and below the prime.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count == 32 else { return nil }
    var words = [UInt32](repeating: 0, count: 8)
    for (place, byte) in bytes.enumerated() {
      words[7 - place / 4] = words[7 - place / 4] << 8 | UInt32(byte)
    }
    guard Self.isBelowPrime(words) else { return nil }
    self.words = words
  }

  var bytes: [UInt8] {
    words.reversed().flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  var isOdd: Bool { words[0] & 1 == 1 }
  var isZero: Bool { words.allSatisfy { $0 == 0 } }
  var squared: FieldElement { times(self) }

  var negated: FieldElement {
    isZero ? self : FieldElement(words: Self.difference(Self.prime, words))
  }

  func plus(_ other: FieldElement) -> FieldElement {
    var sum = [UInt32](repeating: 0, count: 8)
    var carry: UInt64 = 0
    for place in 0..<8 {
      carry += UInt64(words[place]) + UInt64(other.words[place])
      sum[place] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
    }
    let isTooLarge = carry > 0 || !Self.isBelowPrime(sum)
    return FieldElement(words: isTooLarge ? Self.difference(sum, Self.prime) : sum)
  }

  /// By doubling and adding, a bit at a time.
  func times(_ other: FieldElement) -> FieldElement {
    var product = FieldElement(words: [UInt32](repeating: 0, count: 8))
    for word in other.words.reversed() {
      for bit in stride(from: UInt32(31), through: 0, by: -1) {
        product = product.plus(product)
        if word >> bit & 1 == 1 { product = product.plus(self) }
        if bit == 0 { break }
      }
    }
    return product
  }

  /// To the power of (p + 1) / 4: a root, where there is one.
  var squareRoot: FieldElement {
    // (p + 1) / 4 = 2²⁵⁴ - 2²²² + 2¹⁹⁰ + 2⁹⁴.
    var exponent = [UInt32](repeating: 0, count: 8)
    exponent[2] = 1 << 30
    exponent[5] = 1 << 30
    exponent[6] = 0xC000_0000
    exponent[7] = 0x3FFF_FFFF
    var root: FieldElement?
    for word in exponent.reversed() {
      for bit in (0..<32).reversed() {
        root = root?.squared
        if word >> UInt32(bit) & 1 == 1 { root = root?.times(self) ?? self }
      }
    }
    return root ?? self
  }

  private static func isBelowPrime(_ words: [UInt32]) -> Bool {
    for place in (0..<8).reversed() where words[place] != prime[place] {
      return words[place] < prime[place]
    }
    return false
  }

  /// Modulo 2²⁵⁶.
  private static func difference(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
    var difference = [UInt32](repeating: 0, count: 8)
    var borrow: Int64 = 0
    for place in 0..<8 {
      let value = Int64(left[place]) - Int64(right[place]) - borrow
      difference[place] = UInt32(truncatingIfNeeded: value)
      borrow = value < 0 ? 1 : 0
    }
    return difference
  }
}
