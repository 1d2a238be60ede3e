import AloudCrypto
import Testing

struct Base64URLTests {
  // RFC 4648, section 10, without padding; RFC 7515, appendix C.
  static let examples: [(String, String)] = [
    ("", ""), ("66", "Zg"), ("666f", "Zm8"), ("666f6f", "Zm9v"), ("666f6f62", "Zm9vYg"),
    ("666f6f6261", "Zm9vYmE"), ("666f6f626172", "Zm9vYmFy"), ("03ecffe0c1", "A-z_4ME"),
  ]

  @Test(arguments: examples)
  func `the examples of the standards hold both ways`(digits: String, text: String) {
    #expect(Base64URL.encode(hex(digits)) == text)
    #expect(Base64URL.decode(text.utf8) == hex(digits))
    #expect(Base64URL.length(ofByteCount: digits.count / 2) == text.utf8.count)
  }

  @Test(arguments: [
    "Zg==", "Zm8=", "Z", "Zm9vY", "Zm 9v", "Zm9v\n", "A+z/4ME", "Zm9é", "Zm9v.", "\0\0\0\0",
  ])
  func `padding, white space, foreign symbols and impossible lengths are refused`(text: String) {
    #expect(Base64URL.decode(text.utf8) == nil)
  }

  @Test func `of the sixty-four spellings of one byte's second symbol four are canonical`() {
    let symbols = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    let canonical = symbols.filter { Base64URL.decode("Z\($0)".utf8) != nil }
    #expect(canonical == "AQgw")
  }

  @Test func `of the sixty-four spellings of two bytes' third symbol sixteen are canonical`() {
    let symbols = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    let canonical = symbols.filter { Base64URL.decode("Zm\($0)".utf8) != nil }
    #expect(canonical == "AEIMQUYcgkosw048")
  }
}
