import Testing

@testable import AloudModel

@Suite struct FingerprintTests {
  static let counting = Fingerprint((0..<32).map { UInt8($0 * 8) })!

  @Test func `hexadecimal digits lead there and back`() {
    let hex = "0008101820283038404850586068707880889098a0a8b0b8c0c8d0d8e0e8f0f8"
    #expect(Self.counting.hex == hex)
    #expect(Fingerprint(hex: hex) == Self.counting)
  }

  @Test func `every byte leads there and back`() {
    for byte in UInt8.min...UInt8.max {
      let fingerprint = Fingerprint(Array(repeating: byte, count: 32))!
      #expect(Fingerprint(hex: fingerprint.hex) == fingerprint)
    }
  }

  @Test(arguments: [
    "", String(repeating: "0", count: 63), String(repeating: "0", count: 65),
    String(repeating: "A", count: 64), String(repeating: "g", count: 64),
    String(repeating: "0", count: 62) + "é",
  ])
  func `anything but 64 lower-case digits is refused`(hex: String) {
    #expect(Fingerprint(hex: hex) == nil)
  }

  @Test(arguments: [0, 31, 33]) func `there are 32 bytes`(count: Int) {
    #expect(Fingerprint(Array(repeating: 0, count: count)) == nil)
  }

  @Test func `six words say the first 66 bits, eleven a word`() {
    let list = WordList.english
    var bytes = Array(repeating: UInt8(0), count: 32)
    #expect(Fingerprint(bytes)?.words == Array(repeating: list[0], count: 6))
    bytes[0] = 0b1111_1111
    bytes[1] = 0b1110_0000
    #expect(Fingerprint(bytes)?.words.prefix(2) == [list[2047], list[0]])
    bytes = Array(repeating: UInt8(0), count: 32)
    bytes[8] = 0b0100_0000
    #expect(Fingerprint(bytes)?.words.suffix(2) == [list[0], list[1]])
  }

  @Test func `each of the first 66 bits changes one word, and no later bit does`() {
    let plain = Fingerprint(Array(repeating: 0, count: 32))!.words
    for bit in 0..<256 {
      var bytes = Array(repeating: UInt8(0), count: 32)
      bytes[bit / 8] = 0x80 >> UInt8(bit % 8)
      let changed = zip(Fingerprint(bytes)!.words, plain).map { $0 != $1 }
      #expect(changed == (0..<6).map { bit < 66 && $0 == bit / 11 })
    }
  }

  @Test func `fingerprints sort by their bytes`() {
    let low = Fingerprint([0] + Array(repeating: 255, count: 31))!
    let high = Fingerprint([1] + Array(repeating: 0, count: 31))!
    #expect(low < high)
    #expect(!(high < low))
    #expect(!(low < low))
  }
}
