import RealModule

/// SplitMix64, so that a seed gives the same schools everywhere.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func happens(_ perMille: Int) -> Bool { Int(next() >> 32) % 1000 < perMille }

  /// Nearly normal, with mean 0 and standard deviation 1: twelve uniform numbers, less six.
  mutating func normal() -> Double {
    var sum = 0.0
    for _ in 0..<4 {
      let bits = next()
      for part in 0..<3 { sum += Double(bits >> UInt64(21 * part) & 0x1F_FFFF) / 2_097_152 }
    }
    return sum - 6
  }

  /// Exponential, with mean 1.
  mutating func exponential() -> Double {
    -Double.log((Double(next() >> 11) + 0.5) / 9_007_199_254_740_992)
  }

  mutating func shuffle(_ places: inout [Int]) {
    for place in places.indices.reversed() where place > 0 {
      places.swapAt(place, Int(next() >> 33) % (place + 1))
    }
  }
}
