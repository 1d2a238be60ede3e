import AloudBallots
import AloudModel
import AloudWaveSupport
import Testing

@testable import AloudCollector
@testable import AloudPapers

struct OfflineFormTests {
  static let form = OfflineForm(manifest: FullSurvey.manifest)

  @Test func `T18: two builds of a form are one file, also from the manifest as it was written`()
    throws
  {
    #expect(OfflineForm(manifest: FullSurvey.manifest).bytes == Self.form.bytes)
    let read = try Manifest.read(FullSurvey.manifest.bytes)
    #expect(OfflineForm(manifest: read).bytes == Self.form.bytes)
    #expect(Self.form.fingerprint == Fingerprint(of: Self.form.bytes))
  }

  @Test func `the form of another wave is another file`() {
    let other = FullSurvey.manifest([("invited: 40", "invited: 41")])
    #expect(OfflineForm(manifest: other).fingerprint != Self.form.fingerprint)
  }

  @Test(arguments: [form.bytes, KeyPage().bytes, preview.bytes])
  func `a file carries a policy that allows its one script and no network`(bytes: [UInt8]) {
    let page = PageText(bytes)
    let script = Fingerprint(of: Array(page.script.utf8)).base64
    let style = Fingerprint(of: Array(page.style.utf8)).base64
    let policy =
      "default-src 'none'; script-src 'sha256-\(script)'; style-src 'sha256-\(style)';"
      + " form-action 'none'; base-uri 'none'"
    let escaped = policy.replacing("'", with: "&#39;")
    #expect(page.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"\(escaped)\">"))
    #expect(page.count(of: "<script") == 1)
    #expect(!page.script.contains("fetch") && !page.script.contains("XMLHttpRequest"))
    #expect(!page.markup.contains("http:") && !page.markup.contains("https:"))
  }

  private static let preview = PreviewPage(
    of: FullSurvey.manifest.survey, in: FullSurvey.manifest.wave, earlierReleases: 0)

  @Test func `the form holds every language and what it needs to seal for both keys`() {
    let page = PageText(Self.form.bytes)
    let terms = SealingTerms(for: FullSurvey.manifest)
    #expect(page.all(between: "<div data-language=\"", and: "\"") == ["en", "es"])
    #expect(page.count(of: "data-manifest=\"\(terms.manifest.hex)\"") == 2)
    #expect(page.count(of: "data-length=\"\(terms.plaintextLength)\"") == 2)
    for key in [terms.keyHolder, terms.intake] {
      #expect(page.count(of: key.replacing("\"", with: "&quot;")) == 2)
    }
  }

  @Test func `no two elements of a file have one name`() {
    let names = PageText(Self.form.bytes).all(between: " id=\"", and: "\"")
    #expect(names.count > 4)
    #expect(Set(names).count == names.count)
  }

  @Test func `a preview knows no key and names no address to send to`() {
    let page = PageText(Self.preview.bytes)
    #expect(!page.contains("data-key=") && !page.contains(" action="))
    #expect(page.contains("PREVIEW, nothing is stored") && page.contains("VISTA PREVIA"))
    #expect(!page.script.contains("sealBallot"))
  }

  @Test func `the key page is the same for everybody, and has the words of each language`() {
    let page = PageText(KeyPage().bytes)
    #expect(KeyPage().bytes == KeyPage().bytes)
    #expect(KeyPage().fingerprint == Fingerprint(of: KeyPage().bytes))
    let lists = page.all(between: "data-words=\"", and: "\"")
    #expect(lists.map { $0.split(separator: " ").count } == [2_048, 2_048])
    #expect(lists[0].hasPrefix("abacus abide "))
  }

  /// The longest that a page lets people write is permitted, however it is encoded.
  @Test(arguments: ["x", "今", "\"", "\n", "\\", "é"])
  func `what fits into the box for words fits into the ballot`(sign: String) {
    let manifest = FullSurvey.everything
    let words = Comment(text: String(repeating: sign, count: Part.longestComment), quote: true)
    let response = Response(
      answers: [:], comments: [manifest.survey.comments[0].id: words])
    #expect(manifest.permits(response))
    let page = PageText(SurveyPages(manifest: manifest, setting: .web).survey(in: .english))
    #expect(page.contains("maxlength=\"\(Part.longestComment)\""))
  }
}
