import AloudBallots
import AloudDefinition
import AloudModel

/// What every slip of a wave shares, in one language.
struct SlipFacts {
  let wording: PaperWording
  let title: String
  let school: String
  /// How to answer, a line each.
  let how: [String]
  /// Who can open the answers.
  let trust: [String]
  let fingerprints: [Fact]
  let contact: String

  /// Six words under a label, to be compared by eye.
  struct Fact {
    let label: String
    let text: String
  }

  init(manifest: Manifest, ways: AnsweringWays, language: Language) {
    let survey = manifest.survey
    let wording = PaperWording(in: language)
    self.wording = wording
    title = survey.title.text(in: language)
    school = survey.school.name
    contact = survey.outsideContact
    how =
      [wording.anySlip] + Self.way(ways, wording, language) + [
        wording.openUntil(manifest.wave.closes)
      ]
    trust = [
      wording.sealed(survey.promise.keyHolder.role.text(in: language), survey.promise.count)
    ]
    let key = Fingerprint(ofKeyLine: manifest.keyHolderKey)
    var facts = [
      Fact(wording.surveyWords, manifest.fingerprint, language),
      Fact(wording.keyWords, key, language),
    ]
    if let form = ways.form { facts.append(Fact(wording.formWords, form, language)) }
    fingerprints = facts
  }

  private static func way(
    _ ways: AnsweringWays, _ wording: PaperWording, _ language: Language
  ) -> [String] {
    guard let address = ways.address else { return [wording.typeTheCode] }
    return [wording.scan(address.short(in: language)), wording.mobileData]
  }
}

extension SlipFacts.Fact {
  init(_ label: String, _ fingerprint: Fingerprint, _ language: Language) {
    self.label = label
    text = fingerprint.words(in: language).joined(separator: " ")
  }
}
