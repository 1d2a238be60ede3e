import AloudModel
import AloudStatistics

@testable import AloudDisclosure

/// The released figures of one wave; whatever is not said is the same for every scale and item.
struct SampleWave: Sendable {
  var survey = SampleSurvey()
  var id: String
  var opens: String
  var closes: String
  var invited = 42
  /// Nothing, when too few answered for even that to be said.
  var counted: Int? = 31
  var invalid = 0
  var asks: [String]?
  var focus: String?
  var scores: [String: Int] = [:]
  /// In hundredths.
  var likeness = 50
  var levels: [String: Disclosed<ScaleLevel>] = [:]
  /// Of every question of a scale.
  var scalePeople: [String: PeopleCounts] = [:]
  var people: [String: PeopleCounts] = [:]
  /// Questions that too few answered.
  var tooFew: Set<String> = []
  var withheld: [Rule: Int] = [:]
  /// Means of the groups that are shown, by scale; those not named stand at 52.
  var groups: [String: [String: ScaleLevel]] = [:]
  /// Scales of which no group's mean is said.
  var silenced: Set<String> = []
  /// Of a survey with `import` as its only channel.
  var tool: AnswerTool?
  /// Groups counted with another.
  var merged: [String: String] = [:]

  static let autumn2025 = SampleWave(
    id: "2025-autumn", opens: "2025-10-06", closes: "2025-10-17", counted: 28,
    scores: ["vulnerability": 57, "reward": 54, "policies": 41, "beliefs": 63, "practices": 66])
  static let spring2026 = SampleWave(
    id: "2026-spring", opens: "2026-03-02", closes: "2026-03-13", counted: 29,
    scores: ["vulnerability": 57, "reward": 57, "policies": 39, "beliefs": 64, "practices": 66])
  static let autumn2026 = SampleWave(
    id: "2026-autumn", opens: "2026-10-05", closes: "2026-10-16",
    scores: ["vulnerability": 59, "reward": 54, "policies": 63, "beliefs": 62, "practices": 69])
  static let spring2027 = SampleWave(
    id: "2027-spring", opens: "2027-03-01", closes: "2027-03-12",
    scores: ["vulnerability": 60, "reward": 55, "policies": 62, "beliefs": 63, "practices": 70])

  fileprivate var wave: Wave {
    Wave(
      id: AloudReportsTests.id(id), opens: moment(opens, ending: false),
      closes: moment(closes, ending: true), invited: invited,
      asks: asks.map { $0.map { AloudReportsTests.id($0) } },
      focus: focus.map { AloudReportsTests.id($0) }, counts: counts)
  }

  private var counts: [Identifier<Breakdown>: [Identifier<Group>: Int]]? {
    guard survey.hasBreakdown, invited != 42 else { return nil }
    return [
      AloudReportsTests.id("role"): [
        AloudReportsTests.id("teaching"): invited - 12, AloudReportsTests.id("support"): 12,
      ]
    ]
  }

  private func moment(_ day: String, ending: Bool) -> LocalMoment {
    guard let day = CalendarDay(day) else { preconditionFailure("a day in a test is legal") }
    return ending ? .endOfDay(day) : .startOfDay(day)
  }

  /// The release, through its bytes: what the figures are must be legal.
  func published(after earlier: [PublishedRelease]) throws -> PublishedRelease {
    let instant = wave.closes.day.daysSinceEpoch * 86_400
    let (opens, closes) = (
      Instant(secondsSinceEpoch: instant - 600_000), Instant(secondsSinceEpoch: instant)
    )
    let asked = survey.survey(waves: [wave])
    let made = tool.map {
      Manifest(
        survey: asked, waveID: wave.id, opensAt: opens, closesAt: closes, collectedBy: $0,
        earlierReleases: earlier.map(\.fingerprint))
    }
    let manifest =
      (made
      ?? Manifest(
        survey: asked, waveID: wave.id, opensAt: opens, closesAt: closes,
        keyHolderKey: "aloud-key-1x", intakeKey: "aloud-key-1y",
        earlierReleases: earlier.map(\.fingerprint)))!
    let release = Release(
      manifest: manifest, counted: counted.map { .shown($0) } ?? .withheld(.tooFewAnswers),
      invalid: invalid,
      scales: manifest.scales.filter { $0.level != .gauge }.map(released),
      items: manifest.scales.flatMap { scale in scale.items.map { released($0, of: scale) } },
      breakdowns: manifest.survey.breakdowns.map { breakdown in
        ReleasedBreakdown(
          id: breakdown.id,
          groups: breakdown.groups.map { released($0, of: manifest) })
      },
      withheldCells: withheld.merging(survey.hasBreakdown ? [.groups: 2] : [:]) { $1 },
      likeness: silence == nil
        ? Likeness(scales: likeness, overall: likeness, wave: manifest.waveID) : nil)
    return try PublishedRelease(reading: release.bytes, digest: fakeDigest)
  }

  private func released(_ group: Group, of manifest: Manifest) -> ReleasedGroup {
    if let silence { return ReleasedGroup(id: group.id, withheld: silence) }
    if let host = merged[group.id.text] {
      return ReleasedGroup(id: group.id, mergedInto: AloudReportsTests.id(host))
    }
    guard let levels = groups[group.id.text] else {
      return ReleasedGroup(id: group.id, withheld: .smallGroup)
    }
    let scales = manifest.plan.scales.map {
      GroupScale(
        id: $0,
        level: silenced.contains($0.text)
          ? .withheld(.tailCoded) : .shown(levels[$0.text] ?? .mean(52)))
    }
    let band = group.id.text == "teaching" ? GroupSizeBand.fifteenTo24 : .eightTo14
    return ReleasedGroup(id: group.id, shown: GroupFigures(people: band, scales: scales))
  }

  /// Why nothing is said of the wave, where nothing is.
  private var silence: WithholdingReason? {
    guard let counted else { return .tooFewAnswers }
    if counted > invited { return .overHeadCount }
    return 100 * counted < 40 * invited ? .lowCoverage : nil
  }

  private func released(_ scale: Scale) -> ReleasedScale {
    if let silence { return ReleasedScale(id: scale.id, level: .withheld(silence)) }
    return ReleasedScale(
      id: scale.id, level: levels[scale.id.text] ?? .shown(.mean(scores[scale.id.text] ?? 52)))
  }

  private func released(_ item: Item, of scale: Scale) -> ReleasedItem {
    if let silence { return ReleasedItem(id: item.id, people: .withheld(silence)) }
    let all = counted ?? 0
    return ReleasedItem(
      id: item.id,
      people: tooFew.contains(item.id.text)
        ? .withheld(.tooFewAnswers)
        : .shown(
          people[item.id.text] ?? scalePeople[scale.id.text]
            ?? .three(lessSafe: 4, neither: 5, safer: all - 9, noAnswer: nil)))
  }
}

/// Stands in for SHA-256: 32 bytes that depend on every byte handed in, and on nothing else.
func fakeDigest(_ bytes: [UInt8]) -> Fingerprint {
  let words = (0..<4).map { seed in
    bytes.reduce(UInt64(14_695_981_039_346_656_037) &+ UInt64(seed)) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
  }
  return Fingerprint(
    words.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } })!
}
