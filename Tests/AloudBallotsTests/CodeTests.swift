import AloudModel
import AloudTestSupport
import Testing

@testable import AloudBallots

/// Codes as people draw, read and type them.
@Suite struct CodeTests {
  private let code = Code(symbols: "7K3MQ2XD9TBA")!

  @Test func `a code has twelve symbols of Crockford's alphabet`() {
    var dice = Dice(seed: 1)
    let alphabet = Set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    var seen: Set<Character> = []
    for _ in 0..<200 {
      let symbols = Code(using: &dice).symbols
      #expect(symbols.count == 12 && alphabet.isSuperset(of: symbols))
      seen.formUnion(symbols)
    }
    #expect(seen == alphabet)
  }

  @Test func `every one of the twelve places takes every symbol alike`() {
    var dice = Dice(seed: 2)
    var counts = Array(repeating: [Character: Int](), count: 12)
    for _ in 0..<3_200 {
      for (place, symbol) in Code(using: &dice).symbols.enumerated() {
        counts[place][symbol, default: 0] += 1
      }
    }
    // 100 expected each; a standard deviation is just under ten.
    #expect(
      counts.allSatisfy { $0.count == 32 && $0.values.allSatisfy { (50...150).contains($0) } })
  }

  @Test func `codes do not repeat`() {
    var dice = Dice(seed: 3)
    #expect(Set((0..<2_000).map { _ in Code(using: &dice) }).count == 2_000)
  }

  @Test(arguments: [
    "7K3MQ2XD9TBA", "7k3mq2xd9tba", "7K3M-Q2XD-9TBA", "7k3m q2xd 9tba", " 7K3M\tQ2XD\n9TBA ",
    "7-K-3-M-Q-2-X-D-9-T-B-A", "7K3M–Q2XD—9TBA", "7K3M\u{A0}Q2XD\u{2011}9TBA",
  ])
  func `typing forgives case, spaces, hyphens and dashes`(text: String) {
    #expect(Code.read(text, as: .plain) == .code(code))
    #expect(Code.read(text + "p", as: .checked) == .code(code))
  }

  @Test(arguments: [
    ("OOOO-1111-AAAA", "0000-1111-AAAA"), ("oooo-iill-aaaa", "0000-1111-AAAA"),
    ("0O0O-1IL1-AAAA", "0000-1111-AAAA"),
  ])
  func `typing forgives O for 0 and I and L for 1`(typed: String, meant: String) throws {
    #expect(Code.read(typed, as: .plain) == .code(try #require(Code(symbols: meant))))
  }

  @Test(arguments: [
    "", "7K3MQ2XD9TB", "7K3MQ2XD9TBAA", "7K3MQ2XD9TBU", "7K3MQ2XD9TB!", "7K3M.Q2XD.9TBA",
    "7K3MQ2XD9TBÄ", "٧K3MQ2XD9TBA",
  ])
  func `anything but twelve symbols is no code of an old slip`(text: String) {
    #expect(Code.read(text, as: .plain) == .incomplete)
    #expect(Code(symbols: text) == nil)
  }

  @Test(arguments: ["", "7K3MQ2XD9TBA", "7K3MQ2XD9TBAPP", "7K3MQ2XD9TBAU", "7K3MQ2XD9TBA*"])
  func `anything but thirteen symbols is no code`(text: String) {
    #expect(Code.read(text, as: .checked) == .incomplete)
  }

  @Test func `a code is printed in fours, its check symbol last`() {
    // python3: a Horner sum over the field of 32 elements with the polynomial 0b100101.
    #expect(code.printed(as: .checked) == "7K3M-Q2XD-9TBA-P")
    #expect(code.printed(as: .plain) == "7K3M-Q2XD-9TBA")
    #expect(Code.read(code.printed(as: .checked), as: .checked) == .code(code))
    #expect(Code.read(code.printed(as: .plain), as: .plain) == .code(code))
  }

  @Test func `the check symbol finds every wrong symbol and every exchange of two`() throws {
    var dice = Dice(seed: 4)
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    for _ in 0..<20 {
      let good = Array(Code(using: &dice).printed(as: .checked).filter { $0 != "-" })
      for place in good.indices {
        for other in alphabet where other != good[place] {
          var bad = good
          bad[place] = other
          #expect(Code.read(String(bad), as: .checked) == .mistyped)
        }
        for second in good.indices where good[second] != good[place] {
          var bad = good
          bad.swapAt(place, second)
          #expect(Code.read(String(bad), as: .checked) == .mistyped)
        }
      }
    }
  }

  @Test func `a code, a salt and an intake key never describe what they hold`() {
    let salt = Fernhill.salt()
    let intake = Fernhill.intake()
    #expect(String(describing: code) == "a code")
    #expect(String(describing: salt) == "a salt")
    #expect(String(describing: intake) == "an intake key")
    var dumped = ""
    dump([code], to: &dumped)
    dump([salt], to: &dumped)
    dump([intake], to: &dumped)
    let secrets = [code.symbols, "7K3M", "\(salt.secret[0]), \(salt.secret[1])", "\(intake.file)"]
    #expect(secrets.allSatisfy { !dumped.contains($0) })
    #expect(!String(reflecting: [code]).contains("7K3M"))
  }
}
