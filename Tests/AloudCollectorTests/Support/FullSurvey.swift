import AloudBallots
import AloudCrypto
import AloudDefinition
import AloudModel
import Foundation

/// The whole survey that Aloud ships, frozen: 29 questions in English and Spanish.
enum FullSurvey {
  static let manifest = manifest()
  /// The same with one question about the person and room for words.
  static let everything = manifest([
    ("comments: off", "comments: themes"),
    (
      "\nwaves:",
      """

      comments:
        - {id: keep-or-change, text: {en: "Keep or change?", es: "¿Conservar o cambiar?"}}
      breakdowns:
        - id: role
          text: {en: "Your work here?", es: "¿Su trabajo?"}
          groups:
            - {id: teaching, label: {en: "Teaching", es: "Enseñanza"}, count: 28}
            - {id: support, label: {en: "Support", es: "Apoyo"}, count: 12}
      waves:
      """
    ),
  ])

  /// With some parts of the definition's text exchanged.
  static func manifest(_ edits: [(String, String)] = []) -> Manifest {
    let file = (0..<4).reduce(URL(filePath: #filePath)) { path, _ in
      path.deletingLastPathComponent()
    }.appending(path: "Surveys/templates/full.yaml")
    guard var text = try? String(contentsOf: file, encoding: .utf8) else {
      preconditionFailure("the checkout has its templates")
    }
    var dice = Dice(seed: 7)
    let key = PrivateKey(using: &dice).publicKey.line
    for (old, new) in edits + [("key: pending", "key: \(key)")] {
      precondition(text.contains(old), "the template says \(old)")
      text = text.replacingOccurrences(of: old, with: new)
    }
    guard let survey = SurveyDefinition.read(Array(text.utf8), name: "full.yaml").survey else {
      preconditionFailure("the edited template has no mistake")
    }
    return Manifest(
      survey: survey, waveID: survey.waves[0].id,
      opensAt: Instant(secondsSinceEpoch: 1_700_000_000), closesAt: Fernhill.closesAt,
      keyHolderKey: key, intakeKey: Fernhill.intake.publicLine, earlierReleases: [])!
  }
}
