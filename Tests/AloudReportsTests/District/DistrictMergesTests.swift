import AloudDisclosure
import AloudModel
import AloudStatistics
import Testing

@testable import AloudReports

/// What two district reports tell when they are laid beside each other.
struct DistrictMergesTests {
  private static func merges(_ releases: [PublishedRelease]) throws -> DistrictMerges {
    try DistrictSchools.district(releases).merges
  }

  private static let all = Result { try DistrictSchools.releases(12) }

  private static func schools(_ numbers: some Sequence<Int>) throws -> [PublishedRelease] {
    let all = try all.get()
    return numbers.map { all[$0 - 1] }
  }

  @Test(
    arguments: [
      // One or two schools more, or fewer, or others: the difference is theirs alone.
      (Array(1...9), Array(1...10)), (Array(1...9), Array(1...11)), (Array(1...10), Array(1...8)),
      (Array(1...9), Array(2...10)),
      // Two that stand in both are what both have in common.
      (Array(1...6), Array(5...10)),
    ])
  func `one or two schools more or fewer are told apart`(first: [Int], second: [Int]) throws {
    let reports = try [first, second].map { try Self.merges(Self.schools($0)) }
    let told = DistrictMerges.toldApart(by: reports)
    #expect(told.first == "people" && told.contains("policies"))
    #expect(DistrictMerges.toldApart(by: reports.reversed()) == told)
  }

  @Test(
    arguments: [
      (Array(1...9), Array(1...9)), (Array(1...9), Array(1...12)), (Array(1...12), Array(1...9)),
      (Array(1...6), Array(7...12)), (Array(1...9), Array(4...12)), (Array(1...3), Array(4...6)),
    ])
  func `three schools more or fewer, or others altogether, are not`(
    first: [Int], second: [Int]
  ) throws {
    let reports = try [first, second].map { try Self.merges(Self.schools($0)) }
    #expect(DistrictMerges.toldApart(by: reports).isEmpty)
  }

  @Test func `two reports that each stand well with a third can tell a school apart with it`()
    throws
  {
    let reports = try [Array(1...9), Array(4...12), [1, 2, 3, 9, 10, 11, 12]].map {
      try Self.merges(Self.schools($0))
    }
    #expect(DistrictMerges.toldApart(by: Array(reports.prefix(2))).isEmpty)
    #expect(!DistrictMerges.toldApart(by: reports).isEmpty)
  }

  @Test func `a scale counts by the schools that are counted in on it`() throws {
    let alike = try (10...11).map { number in
      try DistrictSchools.release(number) { $0.levels["policies"] = .shown(.nearEnd(.high)) }
    }
    let first = try Self.schools(1...9)
    let reports = try [first, first + alike + Self.schools([12])].map(Self.merges)
    #expect(DistrictMerges.toldApart(by: reports) == ["policies"])
  }

  @Test func `a school below a floor tells nothing apart, in either report`() throws {
    let silent = try DistrictSchools.release(13) { $0.counted = nil }
    let first = try Self.schools(1...5)
    #expect(try Self.merges(first) == Self.merges(first + [silent]))
  }

  @Test func `what is told apart is what subtraction gives`() throws {
    let (first, second) = try (Self.schools(1...9), Self.schools(1...10))
    let scales = try [first, second].map { try DistrictSchools.scale("policies", in: $0) }
    let added = try #require(
      scales[1].levels.first { level in !scales[0].levels.contains(level) })
    let dots = try scales.map { try #require($0.spread).dots.map(\.score) }
    let rest = dots[0].reduce(into: dots[1]) { rest, score in
      rest.remove(at: rest.firstIndex(of: score)!)
    }
    #expect(rest == [added.mean], "the dot that is new is the school that is new")
  }

  @Test func `merges are sorted and name releases alone`() throws {
    let merges = try Self.merges(Self.schools(1...12))
    #expect(merges.people == merges.people.sorted() && merges.people.count == 12)
    #expect(merges.scales.values.allSatisfy { $0 == $0.sorted() && $0.count == 12 })
    let bytes = CanonicalJSON.bytes(of: merges)
    #expect(try CanonicalJSON.value(DistrictMerges.self, from: bytes) == merges)
  }
}
