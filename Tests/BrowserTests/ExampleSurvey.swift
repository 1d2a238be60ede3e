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
  ///
  /// - Parameter edits: parts of the definition's text to be exchanged besides.
  init(_ edits: [(String, String)] = []) throws {
    var dice = Dice(seed: 1)
    key = PrivateKey(using: &dice)
    let intake = IntakeKey(using: &dice)
    let text = try Self.definition(
      [
        ("comments: off", "comments: themes"), ("key: pending", "key: \(key.publicKey.line)"),
        ("\nwaves:", "\n\(Self.comments)\n\(Self.breakdowns)\nwaves:"),
      ] + edits)
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

  /// The same where all that a school writes is as long as nobody should write it, with words that no
  /// line holds.
  static func longWinded() throws -> ExampleSurvey {
    func long(_ text: String, _ times: Int) -> String {
      Array(repeating: text, count: times).joined(separator: " ")
    }
    let share = String(repeating: "shared-drive-of-the-whole-school-", count: 4)
    let place = long("the laptop in the staff room, or the folder Staff on", 5) + " " + share
    return try ExampleSurvey([
      ("name: Our School", "name: \(long("Saint Bartholomew Consolidated School", 5)) \(share)"),
      ("en: \"Speaking up at our school\"", "en: \"\(long("Speaking up at school", 9)) \(share)\""),
      ("es: \"Hablar con confianza", "es: \"\(long("Hablar en la escuela", 9)) \(share)"),
      (
        "District counsellor,", "\(long("District counsellor for all of the schools", 5)) \(share),"
      ),
      (
        "en: \"Staff representative\"", "en: \"\(long("Representative of all staff", 5)) \(share)\""
      ),
      (
        "languages: [en, es]",
        "languages: [en, es]\nwhere: {en: \"\(place)\", es: \"\(place)\"}"
      ),
      ("\"Teaching\"", "\"\(long("Teaching", 9)) \(share)\""),
      ("\"Which best", "\"\(share) Which best"),
    ])
  }

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
