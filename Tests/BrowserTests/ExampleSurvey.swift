import AloudBallots
import AloudCrypto
import AloudDefinition
import AloudModel
import AloudTestSupport
import Foundation

/// The full survey that Aloud ships, with everything a page can ask.
struct ExampleSurvey {
  let key: PrivateKey
  let manifest: Manifest

  /// Twenty-nine questions, one about the person, and room for words.
  init() throws {
    var dice = Dice(seed: 1)
    key = PrivateKey(using: &dice)
    let intake = IntakeKey(using: &dice)
    let text = try Self.definition(
      [
        ("comments: off", "comments: themes"), ("key: pending", "key: \(key.publicKey.line)"),
        ("\nwaves:", "\n\(Self.comments)\n\(Self.breakdowns)\nwaves:"),
      ])
    guard let survey = SurveyDefinition.read(Array(text.utf8), name: "example").survey,
      let manifest = Manifest(
        survey: survey, waveID: survey.waves[0].id,
        opensAt: Instant(secondsSinceEpoch: 1_700_000_000),
        closesAt: Instant(secondsSinceEpoch: 4_000_000_000), keyHolderKey: key.publicKey.line,
        intakeKey: intake.publicLine, earlierReleases: [])
    else { throw NotASurvey() }
    self.manifest = manifest
  }

  struct NotASurvey: Error {}

  /// The template with parts of its text exchanged.
  static func definition(_ edits: [(String, String)]) throws -> String {
    let path = Checkout.path("Surveys/templates/full.yaml")
    var text = try String(contentsOfFile: path, encoding: .utf8)
    for (old, new) in edits {
      guard text.contains(old) else { throw NotASurvey() }
      text = text.replacingOccurrences(of: old, with: new)
    }
    return text
  }

  /// A school that asks this survey of twelve people today; its key is not made yet.
  static func school() throws -> Scratch {
    let scratch = try Scratch()
    let surveys = "\(scratch.path)/school/Surveys"
    try FileManager.default.createDirectory(atPath: surveys, withIntermediateDirectories: true)
    let definition = try definition([
      ("our-school-staff", "fernhill-staff"), ("opens: 2027-03-01", "opens: \(day(-1))"),
      ("closes: 2027-03-12 17:00", "closes: \(day(5))"), ("invited: 40", "invited: 12"),
    ])
    try scratch.save(definition.utf8, as: "school/Surveys/fernhill-staff.yaml")
    return scratch
  }

  /// A day on the calendar, so many after today.
  private static func day(_ offset: Int) -> String {
    let moment = Date().addingTimeInterval(Double(offset) * 86_400)
    return String(ISO8601DateFormatter().string(from: moment).prefix(10))
  }

  private static let comments = """
    comments:
      - id: keep-or-change
        text:
          en: "Is there one thing we should keep or change?"
          es: "¿Hay algo que debamos conservar o cambiar?"
    """

  private static let breakdowns = """
    breakdowns:
      - id: role
        text: {en: "Which best describes your work here?", es: "¿Qué describe mejor su trabajo?"}
        groups:
          - {id: teaching, label: {en: "Teaching", es: "Enseñanza"}, count: 28}
          - {id: support, label: {en: "Support", es: "Apoyo"}, count: 12}
    """
}
