import AloudModel
import AloudTestSupport
import Testing

struct BitRegroupingTests {
  @Test(arguments: [5, 6], 0...40)
  func `regrouped bytes come back`(width: Int, count: Int) {
    var dice = Dice(seed: UInt64(count))
    let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &dice) }
    let values = BitRegrouping.values(of: bytes, width: width)
    #expect(values.count == (count * 8 + width - 1) / width)
    #expect(values.allSatisfy { $0 < 1 << UInt8(width) })
    #expect(BitRegrouping.bytes(of: values, width: width) == bytes)
  }

  @Test(arguments: [5, 6], 1...12)
  func `every list of values is the spelling of its bytes or of none`(width: Int, count: Int) {
    var dice = Dice(seed: 3)
    var accepted = 0
    for _ in 0..<200 {
      let values = (0..<count).map { _ in UInt8.random(in: 0..<(1 << UInt8(width)), using: &dice) }
      guard let bytes = BitRegrouping.bytes(of: values, width: width) else { continue }
      accepted += 1
      #expect(BitRegrouping.values(of: bytes, width: width) == values)
    }
    let leftover = count * width % 8
    #expect(leftover >= width ? accepted == 0 : accepted > 0)
  }
}
