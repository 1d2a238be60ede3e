import AloudCrypto
import AloudDefinition
import AloudDesk
import AloudDisclosure
import AloudModel
import AloudTally

/// Invented schools that ask the short survey, each counted by real tallies through the real gate.
///
/// Among the twelve are one where too few answered, one where fewer than 40 % did, and one that put
/// a question in other words. The same seed gives the same releases everywhere.
struct SyntheticDistrict {
  let seed: UInt64

  private struct Place {
    let staff: Int
    /// Of a hundred invited.
    var coverage = 76
    var revisesPolicies = false
  }

  private static let places = [
    Place(staff: 62), Place(staff: 34), Place(staff: 18, coverage: 80), Place(staff: 47),
    Place(staff: 11, coverage: 82), Place(staff: 88), Place(staff: 29), Place(staff: 41),
    Place(staff: 55, coverage: 36), Place(staff: 23, coverage: 87),
    Place(staff: 38, revisesPolicies: true), Place(staff: 70),
  ]

  /// Schools there are places for; a larger district has each place again.
  static let usualCount = places.count

  /// The release of one school, by its number from 0.
  func release(of number: Int) throws -> Release {
    let place = Self.places[number % Self.places.count]
    let manifest = try manifest(of: place, number)
    let responses = school(place, number).responses(to: manifest, number: 0)
    let tally = WaveTally(of: manifest, responses: responses)
    return ReleaseGate(manifest: manifest, earlier: []).release(tally, invalid: 0)
  }

  private func school(_ place: Place, _ number: Int) -> SyntheticSchool {
    var dice = SeededDice(seed: seed, purpose: "climate of school \(number)")
    let climate = dice.roll(9) + dice.roll(9) + dice.roll(9) - 12
    var school = SyntheticSchool(seed: seed &+ UInt64(number) &* 1_000_003)
    school.coverage = place.coverage
    school.shifts = ["vulnerability", "reward", "beliefs", "practices", "policies"]
      .reduce(into: [:]) { $0[$1] = climate + dice.roll(7) - 3 }
    return school
  }

  private func manifest(of place: Place, _ number: Int) throws -> Manifest {
    let survey = try survey(of: place, number)
    let wave = survey.waves[0]
    guard let zone = ZoneClock(zone: survey.timezone),
      let manifest = Manifest(
        survey: survey, waveID: wave.id, opensAt: zone.instant(of: wave.opens),
        closesAt: zone.instant(of: wave.closes),
        keyHolderKey: publicLine("key holder of school \(number)"),
        intakeKey: publicLine("intake of school \(number)"), earlierReleases: [])
    else {
      throw CommandFailure(
        .unexpected, "this computer does not know the time in \(survey.timezone)",
        help: "install the time zone database (tzdata)")
    }
    return manifest
  }

  private func survey(of place: Place, _ number: Int) throws -> Survey {
    let template = ShippedTemplate.short.template
    let asked = SurveyTemplate(place.revisesPolicies ? Self.revised(template.text) : template.text)
    return try NewSurvey(template: asked).definition(of: draft(of: place, number)).survey
  }

  private func draft(of place: Place, _ number: Int) throws -> SurveyDraft {
    SurveyDraft(
      school: "School \(number + 1)", staff: place.staff,
      opens: try SurveyQuestions.moment("2026-10-05", ofDay: LocalMoment.startOfDay),
      closes: try SurveyQuestions.moment("2026-10-16", ofDay: LocalMoment.endOfDay),
      channels: [.slips, .file], outsideContact: "District counsellor, 555 0142",
      languages: SurveyTemplate.languages, timezone: "America/Chicago")
  }

  /// The template with another revision of one question about policies.
  private static func revised(_ text: String) -> String {
    text.replacing(
      "      - id: concerns-heard\n", with: "      - id: concerns-heard\n        revision: 2\n")
  }

  private func publicLine(_ purpose: String) -> String {
    var dice = SeededDice(seed: seed, purpose: purpose)
    return PrivateKey(using: &dice).publicKey.line
  }
}
