import AloudBallots
import AloudDefinition
import AloudMarkup
import AloudModel
import AloudTestSupport
import AloudWaveSupport
import Testing

@testable import AloudCollector
@testable import AloudPapers

/// A text that lacks a translation says within a sentence of ours which language it is in.
struct ForeignTextTests {
  private static let manifest = FullSurvey.manifest([
    (", es: \"Representante del personal\"", ""),
    ("languages: [en, es]", "languages: [en, es]\nwhere: {en: The old library}"),
  ])
  private static let role = "<span lang=\"en\" dir=\"ltr\">Staff representative</span>"
  private static let place = "<span lang=\"en\" dir=\"ltr\">The old library</span>"

  private static var papers: [(String, String, [String])] {
    let manifest = manifest
    var dice = Dice(seed: 5)
    let ways = AnsweringWays(form: manifest.fingerprint)
    let slips = SlipSheet(manifest: manifest, salt: Fernhill.salt, ways: ways)
      .page(of: [Code(using: &dice)], in: .spanish, using: &dice)
    let agreement = Agreement(
      for: manifest, fingerprint: manifest.fingerprint,
      key: Fingerprint(ofKeyLine: manifest.keyHolderKey ?? ""),
      sharedBy: Agreement.usualDay(for: manifest.wave), language: .spanish)
    return [
      (
        "page", PageText(SurveyPages(manifest: manifest, setting: .web).survey(in: .spanish)).text,
        [role]
      ),
      ("slips", slips.text, [role, place]),
      ("poster", Poster(manifest: manifest, ways: ways).page(in: .spanish).text, [role, place]),
      ("promise", AgreementPaper(agreement).page.text, [role, place]),
      ("sheet", PrintedSheet(manifest: manifest).page(in: .spanish).text, [role]),
    ]
  }

  @Test func `role and place are marked on every page and paper that names them`() {
    for (name, text, marked) in Self.papers {
      for mark in marked { #expect(text.contains(mark), "\(name): \(mark)") }
      let bare = text.replacing(Self.role, with: "").replacing(Self.place, with: "")
        .replacing(#/data-reader="[^"]*"/#, with: "")
      for word in ["Staff representative", "The old library"] {
        #expect(!bare.contains(word), "\(name): \(word)")
      }
    }
  }

  @Test func `what has a translation is not marked`() {
    let page = SurveyPages(manifest: FullSurvey.manifest, setting: .web).survey(in: .spanish)
    #expect(!PageText(page).contains("<span lang=\"en\" dir"))
  }
}
