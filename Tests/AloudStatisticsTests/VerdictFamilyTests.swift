import AloudModel
import AloudTally
import Testing

@testable import AloudStatistics

@Suite struct VerdictFamilyTests {
  private static let scales = ["candour", "reward", "beliefs", "practices", "policies"]
    .map { Identifier<Scale>($0)! }

  private func sum(_ ratios: [Ratio]) -> Ratio {
    ratios.reduce(Ratio(0, 1)) {
      Ratio(
        $0.numerator * $1.denominator + $1.numerator * $0.denominator,
        $0.denominator * $1.denominator)
    }
  }

  @Test func `without a focus all scales share equally`() {
    let family = VerdictFamily(scales: Set(Self.scales), focus: nil)
    for scale in Self.scales { #expect(family.share(of: scale)?.alpha == Ratio(1, 100)) }
  }

  @Test func `the focus has half and the others share the rest`() {
    let family = VerdictFamily(scales: Set(Self.scales), focus: Self.scales[1])
    #expect(family.share(of: Self.scales[1])?.alpha == Ratio(1, 40))
    #expect(family.share(of: Self.scales[0])?.alpha == Ratio(1, 160))
  }

  @Test func `a focus that is asked alone has everything`() {
    let family = VerdictFamily(scales: [Self.scales[4]], focus: Self.scales[4])
    #expect(family.share(of: Self.scales[4])?.alpha == Ratio(1, 20))
  }

  @Test func `a focus outside the family takes nothing from it`() {
    let family = VerdictFamily(scales: Set(Self.scales[..<2]), focus: Self.scales[4])
    #expect(family.focus == nil)
    #expect(family.share(of: Self.scales[0])?.alpha == Ratio(1, 40))
    #expect(family.share(of: Self.scales[4]) == nil)
  }

  @Test(arguments: 1...5, [true, false])
  func `all tests of a family together have five per cent`(size: Int, hasFocus: Bool) {
    let members = Array(Self.scales[..<size])
    let family = VerdictFamily(scales: Set(members), focus: hasFocus ? members[0] : nil)
    let shares = members.compactMap { family.share(of: $0) }
    #expect(shares.count == size)
    #expect(sum(shares.map(\.alpha)) == Ratio(1, 20))
    // From three waves on every scale has two tests.
    let levels = shares.flatMap { [$0.level(waves: 3).alpha, $0.level(waves: 3).alpha] }
    #expect(sum(levels) == Ratio(1, 20))
  }

  @Test func `the trend takes half of a share from three waves on`() {
    let share = SignificanceShare(alpha: Ratio(1, 40))
    #expect(share.level(waves: 2).alpha == Ratio(1, 40))
    #expect(share.level(waves: 3).alpha == Ratio(1, 80))
    #expect(share.level(waves: 9).alpha == Ratio(1, 80))
    #expect(share.level(waves: 3).confidencePercent == Ratio(395, 4))
  }
}
