import AloudBallots
import AloudCounting
import AloudModel
import AloudTestSupport
import AloudWaveSupport
import Testing

@testable import AloudPapers

/// The slips that are printed, cut and put in a bowl.
@Suite struct SlipSheetTests {
  private static let sheet = SlipSheet(manifest: Fernhill.manifest, salt: Fernhill.salt)
  private static let rule = String(repeating: "- ", count: 36) + "\n"

  private func slips(of codes: [Code], seed: UInt64 = 1) -> [String] {
    var dice = Dice(seed: seed)
    let text = Self.sheet.text(of: codes, in: .english, using: &dice)
    return text.split(separator: Self.rule).map(String.init)
  }

  private func codes(_ count: Int, seed: UInt64 = 3) -> [Code] {
    var dice = Dice(seed: seed)
    return (0..<count).map { _ in Code(using: &dice) }
  }

  private func line(_ name: String, of slip: String) -> String? {
    slip.split(separator: "\n").first { $0.contains("    \(name) ") }.map { line in
      String(line.drop { $0 == " " }.dropFirst(name.count).drop { $0 == " " }.prefix { $0 != " " })
    }
  }

  @Test(arguments: [0, 1, 51])
  func `each code stands on one slip and no slip has two`(count: Int) {
    let codes = codes(count)
    let slips = slips(of: codes)
    #expect(slips.count == count)
    #expect(
      slips.compactMap { line("Code", of: $0) }.sorted()
        == codes.map { $0.printed(as: .checked) }.sorted())
    let text = slips.joined()
    for code in codes { #expect(text.split(separator: code.printed(as: .checked)).count == 2) }
  }

  @Test func `T20: each slip bears the receipt of its own code`() throws {
    let slips = slips(of: codes(51))
    for slip in slips {
      let typed = try #require(line("Code", of: slip))
      guard case .code(let code) = Code.read(typed, as: .checked) else {
        Issue.record("a slip bears no code")
        continue
      }
      let receipt = Receipt(
        manifest: Fernhill.manifest.fingerprint, spent: Fernhill.salt.entry(of: code))
      #expect(line("Receipt", of: slip) == receipt.symbols)
    }
    #expect(Set(slips.compactMap { line("Receipt", of: $0) }).count == 51)
  }

  @Test func `T16: but for code and receipt all slips are the same, without a serial number`() {
    let bare = slips(of: codes(51)).map { slip in
      slip.replacing(line("Code", of: slip)!, with: "").replacing(
        line("Receipt", of: slip)!, with: "")
    }
    #expect(Set(bare).count == 1)
  }

  @Test func `a slip says what its drawer needs to know`() {
    let slip = slips(of: codes(1))[0]
    let manifest = Fernhill.manifest
    let key = Fingerprint(of: Array((manifest.keyHolderKey ?? "").utf8)).words.joined(
      separator: " ")
    for text in [
      "Speaking up", "Fernhill School", "Open until Friday, October 16, 2026, 5 p.m.\n",
      "Pick any slip; nobody notes which.", manifest.fingerprint.words.joined(separator: " "), key,
      "District counsellor, 555 0142",
    ] { #expect(slip.contains(text), "\(text)") }
  }

  @Test func `T16: over many printings the order of slips tells nothing of that of codes`() {
    let codes = codes(12)
    let printings = 300
    var first = Array(repeating: 0, count: 12)
    var inOrder = 0
    for seed in UInt64(0)..<UInt64(printings) {
      var dice = Dice(seed: seed)
      let text = Self.sheet.text(of: codes, in: .english, using: &dice)
      let places = codes.map { text.offset(of: $0.printed(as: .checked)) }
      let order = places.indices.sorted { places[$0]! < places[$1]! }
      first[order[0]] += 1
      for (later, code) in order.enumerated() {
        inOrder += order[..<later].count { $0 < code }
      }
    }
    // Pairs in order: 66 a printing, half of them expected. Inversions of 12 have the variance
    // 12*11*(2*12 + 5)/72 = 53.2 (Kendall 1938): the share's deviation is 7.3/66/sqrt(300) = 0.006.
    let share = Double(inOrder) / Double(66 * printings)
    #expect((0.46...0.54).contains(share), "\(share)")
    // Each code is first in one printing of twelve, 25 of 300, give or take 4.8.
    #expect(first.allSatisfy { (5...50).contains($0) }, "\(first)")
  }

  @Test(arguments: [
    (42, 51), (1, 2), (5, 6), (10, 12), (11, 14), (40, 48), (100, 120), (101, 122),
  ])
  func `a fifth more slips than people, rounded up`(invited: Int, slips: Int) {
    #expect(SlipSheet.recommendedCount(for: Fernhill.wave(invited: invited)) == slips)
  }
}

extension String {
  /// Where a text begins, counted in bytes.
  fileprivate func offset(of text: String) -> Int? {
    firstRange(of: text).map { utf8.distance(from: startIndex, to: $0.lowerBound) }
  }
}
