import AloudDisclosure
import AloudModel
import Testing

@testable import AloudReports

/// Schools of one district, all asking the sample survey.
enum DistrictSchools {
  /// The release of a school after its autumn survey, with one change.
  static func release(
    _ number: Int, _ wave: SampleWave = .autumn2026, _ change: (inout SampleWave) -> Void = { _ in }
  ) throws -> PublishedRelease {
    var wave = wave
    wave.survey.schoolID = "school-\(number)"
    wave.survey.schoolName = "Hidden Valley \(number)"
    wave.survey.surveyID = "school-\(number)-staff"
    wave.survey.hasBreakdown = false
    change(&wave)
    return try wave.published(after: [])
  }

  /// So many schools, each with its own size and score.
  static func releases(_ count: Int) throws -> [PublishedRelease] {
    try (1...count).map { number in
      try release(number) { wave in
        (wave.invited, wave.counted) = (20 + 6 * number, 15 + 5 * number)
        wave.scores["policies"] = 40 + 7 * number % 20
        wave.scores["reward"] = 50 + number
      }
    }
  }

  static func district(_ releases: [PublishedRelease]) throws -> District {
    try #require(District.of(releases).district)
  }

  static func scale(_ id: String, in releases: [PublishedRelease]) throws -> DistrictScale {
    let findings = DistrictFindings(try district(releases))
    return try #require(findings.scales.first { $0.scale.id.text == id })
  }
}

extension DistrictOutcome {
  var district: District? {
    switch self {
    case .made(let district): district
    case .tooFewSchools, .waveTwice: nil
    }
  }

  /// Schools counted in and handed in, where they were too few.
  var tooFew: [Int]? {
    switch self {
    case .tooFewSchools(let countedIn, let given): [countedIn, given]
    case .made, .waveTwice: nil
    }
  }
}
