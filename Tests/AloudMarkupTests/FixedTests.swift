import AloudMarkup
import Testing

struct FixedTests {
  @Test(arguments: [
    (0, 0, "0"), (7, 0, "7"), (-4, 0, "-4"), (1_234_567, 0, "1234567"),
    (0, 1, "0.0"), (5, 1, "0.5"), (-5, 1, "-0.5"), (83, 1, "8.3"), (-83, 1, "-8.3"),
    (1000, 1, "100.0"), (1, 3, "0.001"), (62_500, 4, "6.2500"), (312_500, 6, "0.312500"),
    (12_345_678, 2, "123456.78"),
  ])
  func `a scaled integer is written with a point and all its zeros`(
    scaled: Int, decimals: Int, text: String
  ) {
    #expect(fixed(scaled, decimals: decimals) == text)
  }

  @Test func `the ends of the integers are written too`() {
    #expect(fixed(.max, decimals: 1) == "922337203685477580.7")
    #expect(fixed(.min, decimals: 1) == "-922337203685477580.8")
  }

  @Test(arguments: -25...25, 0...3)
  func `without its point the text is the integer again`(scaled: Int, decimals: Int) {
    let text = fixed(scaled, decimals: decimals)
    #expect(Int(text.filter { $0 != "." }) == scaled)
    #expect(text.filter { $0 == "." }.count == (decimals == 0 ? 0 : 1))
  }
}
