import AloudCrypto
import Testing

struct ConstantTimeTests {
  @Test(arguments: [0, 1, 31, 32, 1000])
  func `bytes equal their copy`(count: Int) {
    var dice = SeededDice(seed: 1)
    let bytes = dice.bytes(count)
    #expect(ConstantTime.equal(bytes, bytes.map { $0 }))
  }

  @Test(arguments: 0..<256)
  func `one bit anywhere makes a difference`(bit: Int) {
    var dice = SeededDice(seed: 2)
    let bytes = dice.bytes(32)
    var other = bytes
    other[bit / 8] ^= 1 << UInt8(bit % 8)
    #expect(!ConstantTime.equal(bytes, other))
  }

  @Test func `a beginning is not the whole`() {
    #expect(!ConstantTime.equal([1, 2, 3], [1, 2]))
    #expect(!ConstantTime.equal([], [0]))
  }
}
