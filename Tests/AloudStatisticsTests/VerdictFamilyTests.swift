import AloudModel
import Testing

@testable import AloudStatistics

@Suite struct VerdictFamilyTests {
  private static let scales = ["candour", "reward", "beliefs", "practices", "policies"]
    .map { Identifier<Scale>($0)! }

  private func family(_ scales: Int, overall: Bool, focus: Int?) -> VerdictFamily {
    VerdictFamily(
      (overall ? [.overall] : []) + Self.scales[..<scales].map { .scale($0) },
      focus: focus.map { Self.scales[$0] })
  }

  @Test func `overall and focus begin with two per cent each, the others with one together`() {
    let family = family(5, overall: true, focus: 1)
    #expect(family.shares == [20_000, 2_500, 20_000, 2_500, 2_500, 2_500])
  }

  @Test func `without a focus its share is the overall score's`() {
    #expect(
      family(5, overall: true, focus: nil).shares == [40_000, 2_000, 2_000, 2_000, 2_000, 2_000])
  }

  @Test func `without an overall score its share is the focus's`() {
    #expect(family(3, overall: false, focus: 0).shares == [40_000, 5_000, 5_000])
  }

  @Test func `with neither all share equally`() {
    #expect(family(4, overall: false, focus: nil).shares == [12_500, 12_500, 12_500, 12_500])
  }

  @Test func `a focus that is compared alone has everything`() {
    #expect(family(1, overall: false, focus: 0).shares == [50_000])
  }

  @Test func `a focus outside the family takes nothing from it`() {
    let family = family(2, overall: false, focus: 4)
    #expect(family.focus == nil)
    #expect(family.shares == [25_000, 25_000])
  }

  @Test func `what is called passes its share on as declared`() {
    let passing = family(3, overall: true, focus: 0).passing
    // Overall, the focus, two others.
    #expect(passing[0] == [0, 0.5, 0.25, 0.25])
    #expect(passing[1] == [0.5, 0, 0.25, 0.25])
    #expect(passing[2] == [0.25, 0.25, 0, 0.5])
    #expect(passing[3] == [0.25, 0.25, 0.5, 0])
  }

  @Test(arguments: 1...5, [true, false])
  func `all tests of a family together have five per cent, and nothing is lost on the way`(
    size: Int, hasFocus: Bool
  ) {
    for overall in [true, false] {
      let family = family(size, overall: overall, focus: hasFocus ? 0 : nil)
      #expect(abs(family.shares.reduce(0, +) - 50_000) < 1e-6)
      for (place, row) in family.passing.enumerated() {
        #expect(row[place] == 0)
        let others = family.members.count > 1
        #expect(abs(row.reduce(0, +) - (others ? 1 : 0)) < 1e-12)
      }
    }
  }
}
