/// Dice that show the words they were given, and the last one for ever after.
struct LoadedDice: RandomNumberGenerator {
  var words: [UInt64]

  mutating func next() -> UInt64 { words.count > 1 ? words.removeFirst() : words[0] }
}
