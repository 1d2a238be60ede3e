import AloudBallots
import AloudMarkup
import AloudModel
import AloudTestSupport
import AloudWaveSupport
import Testing

@testable import AloudPapers

/// The sheet of slips for a printer.
@Suite struct SlipPageTests {
  private static let address = SurveyAddress("https://fernhill.example")!
  private static let form = Fingerprint(of: Array("the offline form".utf8))

  private static func sheet(_ ways: AnsweringWays) -> SlipSheet {
    SlipSheet(manifest: Fernhill.manifest, salt: Fernhill.salt, ways: ways)
  }

  private func codes(_ count: Int) -> [Code] {
    var dice = Dice(seed: 3)
    return (0..<count).map { _ in Code(using: &dice) }
  }

  private func page(
    _ count: Int = 51, ways: AnsweringWays = AnsweringWays(address: address, form: form),
    language: Language = .english, seed: UInt64 = 1
  ) -> String {
    var dice = Dice(seed: seed)
    return Self.sheet(ways).page(of: codes(count), in: language, using: &dice).text
  }

  private func slips(_ page: String) -> [String] {
    page.split(separator: "<section class=\"slip\">").dropFirst().map { slip in
      String(slip.prefix(through: slip.firstRange(of: "</section>")!.upperBound))
    }
  }

  @Test(arguments: [(0, 0), (1, 1), (2, 1), (3, 2), (51, 26)])
  func `two slips stand in a row`(count: Int, rows: Int) {
    let page = page(count)
    #expect(page.split(separator: "<div class=\"row\">").count - 1 == rows)
    #expect(slips(page).count == count)
  }

  @Test func `each code stands on one slip, in groups of four with its check symbol`() throws {
    let page = page()
    for code in codes(51) {
      #expect(page.split(separator: code.printed(as: .checked)).count == 2)
    }
  }

  @Test(arguments: [Language.english, .spanish])
  func `the square is the address alone, the same on every slip`(language: Language) throws {
    let address = Self.address.page(in: language)
    #expect(address == "https://fernhill.example/\(language.tag)")
    let picture = try #require(QRCode(address)).svg(label: PaperWording(in: language).qr)
    for slip in slips(page(language: language)) { #expect(slip.contains(picture.text)) }
  }

  @Test func `T16: but for code and receipt all slips are the same`() {
    let sheet = Self.sheet(AnsweringWays(address: Self.address, form: Self.form))
    let bare = slips(page()).map { slip in
      var slip = slip
      for code in codes(51) where slip.contains(code.printed(as: .checked)) {
        slip = slip.replacing(code.printed(as: .checked), with: "").replacing(
          sheet.receipt(of: code), with: "")
      }
      return slip
    }
    #expect(Set(bare).count == 1)
  }

  @Test func `nothing on a slip is smaller than eight points`() {
    let sizes = page(1).matches(of: #/font-size: ([0-9.]+)pt/#).compactMap { Double($0.1) }
    #expect(sizes.count > 3 && sizes.allSatisfy { $0 >= 8 }, "\(sizes)")
  }

  @Test(arguments: [Language.english, .spanish])
  func `slips and poster say where to answer, where the definition does`(
    language: Language
  ) {
    let place = "Laptop in the staff room; folder Staff"
    let manifest = Fernhill.manifest(
      closesAt: Fernhill.closesAt, place: LocalizedText([.english: place, .spanish: place]))
    var dice = Dice(seed: 5)
    let label = language == .english ? "Where to answer: " : "Dónde responder: "
    let sheet = SlipSheet(manifest: manifest, salt: Fernhill.salt)
    for text in [
      sheet.page(of: codes(1), in: language, using: &dice).text,
      sheet.text(of: codes(1), in: language, using: &dice),
      Poster(manifest: manifest).page(in: language).text,
    ] { #expect(text.contains(label + place)) }
    #expect(!page(1).contains("Where to answer"))
  }

  @Test func `T16: the place of a slip on the sheet tells nothing of its code`() {
    let codes = codes(20)
    var atTheFront = Array(repeating: 0, count: 20)
    for seed in UInt64(0)..<200 {
      let page = page(20, ways: AnsweringWays(), seed: seed)
      let first = slips(page)[0]
      atTheFront[codes.firstIndex { first.contains($0.printed(as: .checked)) }!] += 1
    }
    // 10 of 200 each, with a deviation of 3.1: none is always first, none never.
    #expect(atTheFront.allSatisfy { (1...25).contains($0) }, "\(atTheFront)")
  }

  @Test func `a slip says what its drawer needs to know`() {
    let slip = slips(page(1))[0]
    let manifest = Fernhill.manifest
    let words = [
      manifest.fingerprint, Fingerprint(ofKeyLine: manifest.keyHolderKey ?? ""), Self.form,
    ]
    for text in words.map({ $0.words.joined(separator: " ") }) + [
      "Speaking up", "Fernhill School", "Pick any slip; nobody notes which.",
      "fernhill.example/en", "Use mobile data, not the school&#39;s Wi-Fi.",
      "Open until Friday, October 16, 2026, 5 p.m.<", "District counsellor, 555 0142",
      "Staff representative", "nobody may ask you for it",
    ] { #expect(slip.contains(text), "\(text)") }
  }

  @Test func `in Spanish the sentences are Spanish, and the six words those of every page`() {
    let page = page(1, language: .spanish)
    #expect(page.contains("<html lang=\"es\">"))
    for text in [
      "Tome cualquier papelito; nadie anota cuál.", "fernhill.example/es", "Use sus datos móviles",
      "Abierta hasta el viernes 16 de octubre de 2026, 5 p. m.<",
      Fernhill.manifest.fingerprint.words.joined(separator: " "),
    ] { #expect(page.contains(text), "\(text)") }
  }

  @Test func `without an address there is no square, and no word of mobile data`() {
    let page = page(3, ways: AnsweringWays())
    #expect(!page.contains("<svg") && !page.contains("mobile data"))
    #expect(page.contains("Type the code where you answer"))
    #expect(!page.contains("Form words"))
  }

  @Test func `a printed page fetches nothing and runs nothing`() {
    for page in [page(2), Poster(manifest: Fernhill.manifest).page(in: .english).text] {
      #expect(page.contains("default-src &#39;none&#39;") || page.contains("default-src 'none'"))
      for text in ["<script", "src=", "href=", "url(", "@import"] { #expect(!page.contains(text)) }
    }
  }

  @Test(arguments: [
    "http://fernhill.example", "fernhill.example", "https://", "https://localhost",
    "https://fernhill.example/?a=b", "https://fernhill.example/#x", "https://fernhill example",
    "https://fernhill.example/\"onload=", "ftp://fernhill.example",
  ])
  func `an address that staff should not be sent to is none`(text: String) {
    #expect(SurveyAddress(text) == nil)
  }

  @Test(arguments: ["https://fernhill.example", "https://fernhill.example/"])
  func `a slash at the end of an address changes nothing`(text: String) {
    #expect(SurveyAddress(text)?.page(in: .english) == "https://fernhill.example/en")
  }
}
