import AloudDisclosure
import AloudModel
import AloudStatistics
import Testing

@testable import AloudReports

/// Which releases make a district.
struct DistrictTests {
  @Test(arguments: [0, 1, 2])
  func `fewer than three schools are not put together`(count: Int) throws {
    let releases = try Array(DistrictSchools.releases(3).prefix(count))
    #expect(District.of(releases).tooFew == [count, count])
  }

  @Test func `three schools of whom one is too small are two`() throws {
    let silent = try DistrictSchools.release(3) { $0.counted = nil }
    let releases = try DistrictSchools.releases(2) + [silent]
    #expect(District.of(releases).tooFew == [2, 3])
  }

  @Test func `three schools that asked different questions are not three`() throws {
    let releases = try DistrictSchools.releases(2)
    let other = try DistrictSchools.release(3) { wave in
      wave.survey.revisions = Dictionary(
        uniqueKeysWithValues: wave.survey.survey(waves: []).scales.flatMap(\.items).map {
          ($0.id.text, 2)
        })
    }
    #expect(District.of(releases + [other]).tooFew == [2, 3])
  }

  @Test func `three schools make a district`() throws {
    let district = try DistrictSchools.district(DistrictSchools.releases(3))
    #expect(district.schoolsGiven == 3 && district.schoolsCountedIn == 3)
  }

  @Test func `waves of one school are one school`() throws {
    let older = try (1...3).map {
      try DistrictSchools.release(1, $0 == 1 ? .autumn2025 : .spring2026) { $0.id += "-a" }
    }
    #expect(District.of(Array(older.prefix(2))).tooFew == [1, 1])
  }

  @Test func `a school counts with its newest survey of all scales, and not with a check`() throws {
    let older = try DistrictSchools.release(1, .spring2026) { $0.scores["policies"] = 11 }
    let newer = try DistrictSchools.release(1) { $0.scores["policies"] = 22 }
    let check = try DistrictSchools.release(1, .spring2027) {
      ($0.asks, $0.scores["policies"]) = (["policies", "honesty"], 33)
    }
    let others = try Array(DistrictSchools.releases(3).dropFirst())
    for releases in [[older, newer, check], [check, newer, older], [newer, older]] {
      let scale = try DistrictSchools.scale("policies", in: releases + others)
      #expect(scale.levels.map(\.mean).contains(22))
      #expect(!scale.levels.map(\.mean).contains(11) && !scale.levels.map(\.mean).contains(33))
    }
    let only = try DistrictSchools.scale("policies", in: [check] + others)
    #expect(only.levels.map(\.mean).contains(33), "there is no survey of all scales")
  }

  @Test func `a school whose survey is a year older than the others is left out and counted`()
    throws
  {
    let old = try DistrictSchools.release(4, .autumn2025)
    let releases = try DistrictSchools.releases(3)
    let within = try DistrictSchools.district(releases + [old])
    #expect(within.outdated == 0, "the October before lies within a year and a day")
    let older = try DistrictSchools.release(4, .autumn2025) {
      ($0.opens, $0.closes) = ("2025-10-01", "2025-10-14")
    }
    let district = try DistrictSchools.district(releases + [older])
    #expect(district.outdated == 1 && district.schoolsGiven == 4)
    #expect(district.schoolsCountedIn == 3)
  }

  @Test func `one wave with two releases is refused`() throws {
    let first = try DistrictSchools.release(1)
    let second = try DistrictSchools.release(1) { $0.scores["policies"] = 12 }
    switch District.of(try DistrictSchools.releases(3).dropFirst() + [first, second]) {
    case .waveTwice(let waves): #expect(waves.map(\.text) == ["2026-autumn"])
    case .made, .tooFewSchools: Issue.record("two releases of one wave contradict each other")
    }
  }

  @Test func `neither order nor repetition matters`() throws {
    let releases = try DistrictSchools.releases(7)
    let files = try files(releases)
    var dice = Shuffler(state: 2018)
    for _ in 0..<5 {
      let shuffled = releases.shuffled(using: &dice) + releases.prefix(2)
      #expect(try self.files(shuffled) == files)
    }
  }

  private func files(_ releases: [PublishedRelease]) throws -> [String: [UInt8]] {
    let district = try DistrictSchools.district(releases)
    let data = DistrictData(
      findings: DistrictFindings(district), title: "A district", language: .english)
    return Dictionary(uniqueKeysWithValues: data.files.map { ($0.name, $0.file.bytes) })
  }
}

/// Linear congruences: an order that is the same in every run.
private struct Shuffler: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }
}
