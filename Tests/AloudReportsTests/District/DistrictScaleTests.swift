import AloudDisclosure
import AloudModel
import AloudStatistics
import Testing

@testable import AloudReports

/// Who is counted in on a scale, and what is counted.
struct DistrictScaleTests {
  @Test func `every reason to leave a school out is counted`() throws {
    let releases =
      try DistrictSchools.releases(3) + [
        DistrictSchools.release(4) { $0.counted = nil },
        DistrictSchools.release(5) { $0.counted = 12 },
        DistrictSchools.release(6) { $0.levels["policies"] = .shown(.nearEnd(.high)) },
        DistrictSchools.release(7) { $0.levels["policies"] = .withheld(.tailCoded) },
        DistrictSchools.release(8) { $0.survey.revisions["concerns-heard"] = 2 },
        DistrictSchools.release(9) { $0.asks = ["reward", "honesty"] },
        DistrictSchools.release(10) { $0.survey.without = ["policies"] },
      ]
    let scale = try DistrictSchools.scale("policies", in: releases)
    #expect(scale.schools == 3)
    #expect(
      scale.leftOut == [.tooFewAnswers: 2, .nearlyAlike: 2, .otherQuestions: 1, .notAsked: 2])
    #expect(scale.schools + scale.leftOut.values.reduce(0, +) == releases.count)
    let reward = try DistrictSchools.scale("reward", in: releases)
    #expect(reward.schools == 8 && reward.leftOut == [.tooFewAnswers: 2])
  }

  @Test func `the questions of most schools decide which are compared`() throws {
    let revised = try (4...7).map { number in
      try DistrictSchools.release(number) { $0.survey.revisions["concerns-heard"] = 2 }
    }
    let scale = try DistrictSchools.scale("policies", in: DistrictSchools.releases(3) + revised)
    #expect(scale.schools == 4 && scale.leftOut == [.otherQuestions: 3])
    #expect(scale.scale.items.first { $0.id.text == "concerns-heard" }?.revision == 2)
  }

  @Test func `everybody who answered has the same weight in the total`() throws {
    let releases = try [(1, 16, 40), (2, 20, 50), (3, 36, 63)].map { number, counted, score in
      try DistrictSchools.release(number) {
        ($0.invited, $0.counted, $0.scores["policies"]) = (counted + 4, counted, score)
      }
    }
    let scale = try DistrictSchools.scale("policies", in: releases)
    // (16 * 40 + 20 * 50 + 36 * 63) / 72 = 54.3, and the mean of the three is 51
    #expect(scale.total == 54 && scale.answers == 70)
  }

  @Test func `what a release withholds is in no figure`() throws {
    let shown = try DistrictSchools.releases(4)
    let hidden: [(inout SampleWave) -> Void] = [
      { $0.counted = nil }, { $0.counted = 12 },
      { $0.levels["policies"] = .shown(.nearEnd(.high)) },
      { $0.levels["policies"] = .shown(.nearEnd(.low)) },
      { $0.levels["policies"] = .withheld(.tailCoded) },
    ]
    let alone = try DistrictSchools.scale("policies", in: shown)
    for change in hidden {
      let scale = try DistrictSchools.scale(
        "policies", in: shown + [DistrictSchools.release(9, .autumn2026, change)])
      #expect(scale.levels == alone.levels && scale.spread == alone.spread)
      #expect(scale.total == alone.total && scale.answers == alone.answers)
    }
  }

  @Test func `a school below a floor is in no count of people`() throws {
    let shown = try DistrictSchools.releases(4)
    let alone = DistrictFindings(try DistrictSchools.district(shown))
    for counted in [nil, 12] {
      let small = try DistrictSchools.release(9) { $0.counted = counted }
      let findings = DistrictFindings(try DistrictSchools.district(shown + [small]))
      #expect(findings.counted == alone.counted && findings.invited == alone.invited)
      #expect(findings.told == 4 && findings.tooFewAnswers == 1 && findings.given == 5)
    }
  }

  @Test func `whoever subtracts all schools but one gets its released score and no more`() throws {
    let releases = try DistrictSchools.releases(5)
    let all = try DistrictSchools.scale("policies", in: releases)
    for left in releases.indices {
      let others = try DistrictSchools.scale(
        "policies", in: releases.enumerated().filter { $0.offset != left }.map(\.element))
      let released = all.levels.filter { level in !others.levels.contains(level) }
      #expect(released.count == 1)
      let (many, fewer) = (Self.people(all), Self.people(others))
      let remainder = Double(all.total * many - others.total * fewer) / Double(released[0].n)
      // Both totals are rounded by at most half a point.
      let blur = Double(many + fewer) / (2 * Double(released[0].n))
      #expect(abs(remainder - Double(released[0].mean)) <= blur)
    }
  }

  /// As a reader knows them who holds all releases.
  private static func people(_ scale: DistrictScale) -> Int { scale.levels.reduce(0) { $0 + $1.n } }

  @Test func `two scales do not tell the size of a school that is counted in on one`() throws {
    let others = try DistrictSchools.releases(6)
    let differences = try (30..<40).map { size in
      let school = try DistrictSchools.release(9) {
        ($0.invited, $0.counted, $0.survey.without) = (size + 4, size, ["policies"])
      }
      let scales = try ["reward", "policies"].map {
        try DistrictSchools.scale($0, in: others + [school])
      }
      #expect(scales[0].schools == scales[1].schools + 1)
      return scales[0].answers - scales[1].answers
    }
    #expect(Set(differences) == [30], "ten sizes look alike")
  }

  @Test func `levels stand in an order that follows from their figures`() throws {
    let scale = try DistrictSchools.scale("policies", in: DistrictSchools.releases(8))
    let keys = scale.levels.map { [Double($0.n), Double($0.mean), $0.standardError] }
    #expect(keys == keys.sorted { $0.lexicographicallyPrecedes($1) })
  }
}
