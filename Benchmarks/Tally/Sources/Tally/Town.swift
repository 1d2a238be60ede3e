import AloudTally

/// Invented answers of a million people, by school and wave.
struct Town {
  static let schools = 500
  static let waves = 4
  static let peopleInEach = 500
  static let people = schools * waves * peopleInEach
  static let scales = Array(repeating: PackedScale(items: 5, options: 5), count: 6)
  static let items = 30

  let cells: [PackedAnswers]

  /// Three answers in a hundred are missing.
  init(seed: UInt64) {
    var dice = Dice(seed: seed)
    cells = (0..<(Self.schools * Self.waves)).map { _ in
      var cell = PackedAnswers(scales: Self.scales)
      for _ in 0..<Self.peopleInEach {
        cell.append(
          (0..<Self.items).map { _ in
            let roll = dice.next() >> 32
            return roll % 100 < 3 ? 0 : UInt8(1 + (roll >> 8) % 5)
          })
      }
      return cell
    }
  }
}

/// SplitMix64, so that a seed gives the same answers everywhere.
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
}
