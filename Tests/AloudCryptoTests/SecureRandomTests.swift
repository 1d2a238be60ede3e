import AloudCrypto
import Testing

struct SecureRandomTests {
  @Test func `a thousand words from the system's dice are all different`() {
    var dice = SecureRandom()
    let words = Set((0..<1000).map { _ in dice.next() })
    // Two equal among a thousand: one chance in 3.7 * 10^13.
    #expect(words.count == 1000)
  }

  @Test func `every bit of a word is sometimes set and sometimes not`() {
    var dice = SecureRandom()
    let words = (0..<200).map { _ in dice.next() }
    #expect(words.reduce(0, |) == .max)
    #expect(words.reduce(.max, &) == 0)
  }

  @Test(arguments: [0, 1, 7, 8, 9, 32, 100])
  func `as many bytes come as were asked for`(count: Int) {
    var dice = SecureRandom()
    #expect(dice.bytes(count).count == count)
  }

  @Test func `bytes are taken from words with the most significant first`() {
    var dice = LoadedDice(words: [0x0102_0304_0506_0708, 0x1112_1314_1516_1718])
    #expect(dice.bytes(10) == [1, 2, 3, 4, 5, 6, 7, 8, 0x11, 0x12])
  }

  @Test func `the same seed gives the same bytes`() {
    var first = SeededDice(seed: 7)
    var second = SeededDice(seed: 7)
    var third = SeededDice(seed: 8)
    let bytes = first.bytes(33)
    #expect(bytes == second.bytes(33))
    #expect(bytes != third.bytes(33))
  }
}
