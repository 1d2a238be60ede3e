import AloudBallots
import AloudDefinition
import AloudModel

/// What every slip of a wave shares, in one language.
struct SlipFacts {
  let wording: PaperWording
  let title: String
  let school: String
  /// How to answer, a line each: what every slip says, and where people answer.
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
      [wording.anySlip] + Self.way(ways, survey, wording, language) + [
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
    _ ways: AnsweringWays, _ survey: Survey, _ wording: PaperWording, _ language: Language
  ) -> [String] {
    let place = survey.whereToAnswer.map { wording.place($0.text(in: language)) }
    let typed =
      ways.address.map { [wording.scan($0.short(in: language)), wording.mobileData] }
      ?? [wording.typeTheCode]
    return [place].compactMap(\.self) + typed
  }
}

extension SlipFacts.Fact {
  init(_ label: String, _ fingerprint: Fingerprint, _ language: Language) {
    self.label = label
    text = fingerprint.words(in: language).joined(separator: " ")
  }
}
