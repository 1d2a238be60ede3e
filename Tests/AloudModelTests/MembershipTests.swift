import Testing

@testable import AloudModel

@Suite struct MembershipTests {
  private static let role = Identifier<Breakdown>("role")!
  private static let years = Identifier<Breakdown>("years")!
  private static let teaching = Identifier<Group>("teaching")!
  private static let support = Identifier<Group>("support")!
  private static let new = Identifier<Group>("new")!

  @Test func `memberships have one order, whatever a dictionary does`() {
    let sorted = [
      Membership(), Membership([Self.role: Self.support]),
      Membership([Self.role: Self.support, Self.years: Self.new]),
      Membership([Self.role: Self.teaching]), Membership([Self.years: Self.new]),
    ]
    for rotation in sorted.indices {
      #expect((sorted[rotation...] + sorted[..<rotation]).sorted() == sorted)
    }
    #expect(!(Membership() < Membership()))
  }
}
