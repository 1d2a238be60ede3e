import AloudBallots
import AloudDefinition
import AloudMarkup
import AloudModel

/// What every slip of a wave shares, in one language.
struct SlipFacts {
  let wording: PaperWording
  /// Of the title, where it is in another language than the page.
  let titleTags: HTML
  let tags: LanguageTags
  let ours: Language
  let title: String
  let school: String
  /// How to answer, a line each: what every slip says, and where people answer.
  let how: [String]
  /// Who can open the answers.
  let trust: [String]
  let fingerprints: [Fact]
  let contact: String
  /// How many releases the manifest names: staff know how often they were asked, and can contradict.
  let earlier: String

  /// Six words under a label, to be compared by eye: on every paper and page of a wave from one list.
  struct Fact {
    let label: String
    let text: String
    let language: Language

    init(_ label: String, _ fingerprint: Fingerprint, _ survey: Survey) {
      self.label = label
      language = survey.wordLanguage
      text = fingerprint.words(in: language).joined(separator: " ")
    }

    var html: HTML {
      "<dt>\(label)</dt><dd class=\"words\" lang=\"\(language.tag)\">\(text)</dd>"
    }
  }

  init(manifest: Manifest, ways: AnsweringWays, language: Language) {
    let survey = manifest.survey
    let tags = LanguageTags(survey, in: language)
    self.tags = tags
    titleTags = tags.attributes(survey.title)
    ours = tags.ours
    let wording = PaperWording(in: tags.ours)
    self.wording = wording
    title = survey.title.text(in: language)
    school = survey.school.name
    contact = survey.outsideContact
    earlier = wording.earlier(manifest.earlierReleases.count)
    how =
      [wording.anySlip] + Self.way(ways, survey, wording, language) + [
        wording.openUntil(
          MomentWords.said(manifest.wave.end, in: tags.ours, zone: survey.timezone))
      ]
    trust = [
      wording.sealed(survey.promise.keyHolder.role.text(in: language), survey.promise.count)
    ]
    let key = Fingerprint(ofKeyLine: manifest.keyHolderKey ?? "")
    var facts = [
      Fact(wording.surveyWords, manifest.fingerprint, survey),
      Fact(wording.keyWords, key, survey),
    ]
    if let form = ways.form { facts.append(Fact(wording.formWords, form, survey)) }
    fingerprints = facts
  }

  private static func way(
    _ ways: AnsweringWays, _ survey: Survey, _ wording: PaperWording, _ language: Language
  ) -> [String] {
    let place = survey.whereToAnswer.map { wording.place($0.text(in: language)) }
    let typed =
      ways.address.map { [wording.scan($0.short(in: language)), wording.mobileData] }
      ?? (survey.promise.isOpenLink ? [] : [wording.typeTheCode])
    return [place].compactMap(\.self) + typed
  }
}
