import AloudBallots
import AloudCrypto
import AloudDefinition
package import AloudModel
import AloudTestSupport
import Foundation

/// The whole survey that Aloud ships, frozen: 29 questions in English and Spanish.
package enum FullSurvey {
  package static let manifest = manifest(of: "templates/full.yaml")
  /// The same with one question about the person and room for words.
  package static let everything = manifest([themes, questions])
  /// So few are invited that nobody reads comments.
  package static let small = manifest(
    [themes, questions] + [
      ("invited: 40", "invited: 20"), ("count: 28", "count: 10"), ("count: 12", "count: 10"),
    ])
  package static let themes = ("comments: off", "comments: themes")
  package static let questions = (
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
  )

  private static let surveys = (0..<3).reduce(URL(filePath: #filePath)) { path, _ in
    path.deletingLastPathComponent()
  }.appending(path: "Surveys")

  /// The definitions that come with Aloud, below `Surveys`.
  package static let shipped = ["", "templates/", "examples/"].flatMap { folder in
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: surveys.appending(path: folder).path)
    return (names ?? []).filter { $0.hasSuffix(".yaml") }.sorted().map { folder + $0 }
  }

  private static let key: String = {
    var dice = Dice(seed: 7)
    return PrivateKey(using: &dice).publicKey.line
  }()

  /// With some parts of the definition's text exchanged.
  package static func survey(
    of file: String = "templates/full.yaml", _ edits: [(String, String)] = []
  ) -> Survey {
    guard var text = try? String(contentsOf: surveys.appending(path: file), encoding: .utf8) else {
      preconditionFailure("the checkout has its surveys")
    }
    for (old, new) in edits + [("key: pending", "key: \(key)")] {
      precondition(text.contains(old), "the template says \(old)")
      text = text.replacingOccurrences(of: old, with: new)
    }
    guard let survey = SurveyDefinition.read(Array(text.utf8), name: file).survey else {
      preconditionFailure("the edited template has no mistake")
    }
    return survey
  }

  package static func manifest(
    of file: String = "templates/full.yaml", wave: Identifier<Wave>? = nil,
    _ edits: [(String, String)] = []
  ) -> Manifest {
    let survey = survey(of: file, edits)
    return Manifest(
      survey: survey, waveID: wave ?? survey.waves[0].id,
      opensAt: Instant(secondsSinceEpoch: 1_700_000_000), closesAt: Fernhill.closesAt,
      keyHolderKey: key, intakeKey: Fernhill.intake.publicLine, earlierReleases: [])!
  }
}
