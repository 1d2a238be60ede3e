import AloudCrypto
import Testing

struct HexadecimalTests {
  @Test func `bytes are two lower-case digits each`() {
    #expect(Hexadecimal.encode([0x00, 0x7f, 0xAB]) == "007fab")
    #expect(Hexadecimal.decode("007fab") == [0x00, 0x7f, 0xAB])
    #expect(Hexadecimal.decode("") == [])
  }

  @Test(arguments: ["0", "AB", "0g", " 00", "0x00", "é0"])
  func `anything else is refused`(text: String) {
    #expect(Hexadecimal.decode(text) == nil)
  }
}
