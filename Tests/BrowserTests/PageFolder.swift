import AloudBallots
import AloudCollector
import AloudCounting
import AloudCrypto
import AloudDefinition
import AloudHTTP
import AloudMarkup
import AloudModel
import AloudPapers
import AloudTestSupport
import Foundation

/// Every page of the example survey as a file, one for each outcome, language and setting.
struct PageFolder {
  let scratch: Scratch
  let survey: ExampleSurvey

  var path: String { scratch.path }

  /// Written once for all tests.
  static func shared() throws -> PageFolder { try written.get() }

  private static let written = Result { try PageFolder() }

  private init() throws {
    scratch = try Scratch()
    survey = try ExampleSurvey()
    try scratch.save(survey.key.jsonWebKey.utf8, as: "key.json")
    for (setting, name) in [(PageSetting.web, "web"), (.station, "station")] {
      try save(SurveyPages(manifest: survey.manifest, setting: setting), as: name)
    }
    try savePapers(of: survey, as: "")
    let long = try ExampleSurvey.longWinded()
    try savePapers(of: long, as: "long-")
    for setting in [PageSetting.web, .station] {
      let pages = SurveyPages(manifest: long.manifest, setting: setting)
      for language in pages.languages {
        try scratch.save(
          pages.survey(in: language).bytes, as: "long-\(setting)-\(language).html")
      }
    }
    try scratch.save(OfflineForm(manifest: survey.manifest).bytes, as: "form.html")
    try scratch.save(KeyPage().bytes, as: "key.html")
    try scratch.save(
      PreviewPage(
        of: survey.manifest.survey, in: survey.manifest.wave, earlierReleases: 0
      ).bytes, as: "preview.html")
  }

  /// With everything that can be said on them, in the longest way.
  private func savePapers(of survey: ExampleSurvey, as prefix: String) throws {
    let manifest = survey.manifest
    var dice = Dice(seed: 3)
    let codes = (0..<51).map { _ in Code(using: &dice) }
    let key = Fingerprint(ofKeyLine: manifest.keyHolderKey ?? "")
    let ways = AnsweringWays(
      address: SurveyAddress("https://survey.fernhill.example"), form: key)
    for language in manifest.survey.languages {
      let poster = Poster(manifest: manifest, ways: ways).page(in: language)
      let agreement = Agreement(
        for: manifest, fingerprint: manifest.fingerprint, key: key, pages: key,
        countPage: key, sharedBy: Agreement.usualDay(for: manifest.wave), language: language)
      let slips = SlipSheet(manifest: manifest, salt: WaveSalt(using: &dice), ways: ways)
        .page(of: codes, in: language, using: &dice)
      let papers = [
        "poster": poster, "promise": AgreementPaper(agreement).page, "slips": slips,
        "sheet": PrintedSheet(manifest: manifest).page(in: language),
      ]
      for (name, page) in papers {
        try scratch.save(page.text.utf8, as: "\(prefix)\(name)-\(language).html")
      }
    }
  }

  private func save(_ pages: SurveyPages, as setting: String) throws {
    for language in pages.languages {
      try save(pages.survey(in: language), as: "\(setting)-survey-\(language)")
      for (outcome, name) in Self.outcomes {
        try save(pages.outcome(outcome, in: language), as: "\(setting)-\(name)-\(language)")
      }
    }
  }

  private func save(_ page: Page, as name: String) throws {
    try scratch.save(page.bytes, as: name + ".html")
    try scratch.save(page.contentSecurityPolicy.utf8, as: name + ".csp")
  }

  private static let outcomes: [(SubmissionOutcome, String)] = [
    (.stored(receipt: Receipt(printed: "0C49V7AZBV")), "stored"),
    (.storedBefore(receipt: nil), "storedBefore"), (.codeUsed, "codeUsed"),
    (.copyOfAnotherBallot, "copyOfAnotherBallot"), (.unknownCode, "unknownCode"),
    (.voidedCode, "voidedCode"), (.malformed, "malformed"), (.notOpenYet, "notOpenYet"),
    (.codeMissing, "codeMissing"), (.codeIncomplete, "codeIncomplete"),
    (.codeMistyped, "codeMistyped"), (.blank, "blank"), (.over, "over"), (.closed, "closed"),
    (.tooLarge, "tooLarge"), (.notStored, "notStored"),
    (.notFound, "notFound"),
  ]
}
