import AloudBallots
import AloudDefinition
import AloudMarkup
import AloudModel
import AloudWaveSupport
import Testing

@testable import AloudPapers

/// The poster beside the bowl.
@Suite struct PosterTests {
  private static let address = SurveyAddress("https://fernhill.example")!

  private func poster(_ language: Language, address: SurveyAddress? = address) -> String {
    let ways = AnsweringWays(
      address: address, form: Fingerprint(of: Array("the offline form".utf8)))
    return Poster(manifest: Fernhill.manifest, ways: ways).page(in: language).text
  }

  @Test(arguments: [Language.english, .spanish])
  func `it says everything that staff are promised and what cannot be`(language: Language) {
    let notice = StaffNotice(
      for: Fernhill.manifest.survey, in: Fernhill.manifest.wave, language: language)
    let poster = poster(language)
    let tags = LanguageTags(Fernhill.manifest.survey, in: language)
    for section in notice.sections {
      for line in [section.title] + section.lines {
        #expect(poster.contains(tags.sentence(line).text), "\(line)")
      }
    }
  }

  @Test(arguments: [Language.english, .spanish])
  func `it carries the words of survey, key and form, and the outside contact`(
    language: Language
  ) {
    let manifest = Fernhill.manifest
    let fingerprints = [
      manifest.fingerprint, Fingerprint(ofKeyLine: manifest.keyHolderKey ?? ""),
      Fingerprint(of: Array("the offline form".utf8)),
    ]
    let poster = poster(language)
    for fingerprint in fingerprints {
      #expect(poster.contains(fingerprint.words.joined(separator: " ")))
      #expect(!poster.contains(fingerprint.words(in: .spanish).joined(separator: " ")))
    }
    #expect(poster.contains("District counsellor, 555 0142"))
  }

  @Test(arguments: [Language.english, .spanish])
  func `it says what was done since the last survey, where something was`(language: Language) {
    let done = LocalizedText([.english: "Two teachers draft <rules>", .spanish: "Dos docentes"])
    let poster = Poster(manifest: Fernhill.manifest(since: done)).page(in: language).text
    let words = language == .english ? "Two teachers draft &lt;rules&gt;" : "Dos docentes"
    #expect(poster.contains(words))
    #expect(!self.poster(language).contains("class=\"since\""))
  }

  @Test func `its square leads to the page, without a code`() throws {
    let picture = try #require(QRCode("https://fernhill.example/en"))
    let drawn = picture.svg(label: "QR code of the survey's address").text
    #expect(poster(.english).contains(drawn))
    #expect(poster(.english).contains("fernhill.example/en"))
    #expect(!poster(.english, address: nil).contains("<svg"))
  }

  @Test(arguments: ["file", "link"])
  func `without an address it asks for a slip and its code where there are some`(channel: String) {
    let manifest = FullSurvey.manifest([("channels: [slips, file]", "channels: [\(channel)]")])
    let poster = Poster(manifest: manifest).page(in: .english).text
    #expect(poster.contains("Pick any slip; nobody notes which.") == (channel == "file"))
    #expect(poster.contains("Type the code where you answer") == (channel == "file"))
    #expect(!poster.contains("phone"))
  }

  @Test(arguments: [Language.english, .spanish])
  func `where there is no page to open it speaks of none`(language: Language) {
    let poster = poster(language, address: nil)
    for word in ["scan", "Scan", "Escanee", "square", "cuadro", "https:"] {
      #expect(!poster.contains(word), "\(word)")
    }
  }

  @Test(arguments: [Language.english, .spanish])
  func `that a slip is drawn is said once, and first`(language: Language) {
    let (poster, bowl) = (
      poster(language), language == .english ? "from the bowl" : "del recipiente"
    )
    #expect(poster.split(separator: bowl, omittingEmptySubsequences: false).count == 2)
    let first = poster.firstRange(of: "<p class=\"how\">")!.upperBound
    let way = language == .english ? "Pick any slip from the bowl." : "Saque cualquier papelito"
    #expect(poster[first...].hasPrefix(way))
  }

  @Test(arguments: [Language.english, .spanish])
  func `over an open link nobody is sent to a bowl`(language: Language) {
    let ways = AnsweringWays(address: Self.address)
    let poster = Poster(manifest: Fernhill.openLink, ways: ways).page(in: language).text
    for word in ["slip", "bowl", "papelito", "recipiente", "type the code", "escriba el código"] {
      #expect(!poster.contains(word), "\(word)")
    }
    let data = language == .english ? "mobile data" : "datos móviles"
    #expect(poster.split(separator: data, omittingEmptySubsequences: false).count == 2)
  }

  @Test(arguments: [Language.english, .spanish], ["slips", "file", "link"])
  func `a poster that knows no place and no address has a line to write it on`(
    language: Language, channel: String
  ) {
    let edit = ("channels: [slips, file]", "channels: [\(channel)]")
    let place = ("languages: [en, es]", "languages: [en, es]\nwhere: {en: Library, es: Sala}")
    let blank = "\(PaperWording(in: language).place("")) <span class=\"blank\"></span>"
    func poster(_ edits: [(String, String)], _ ways: AnsweringWays) -> String {
      Poster(manifest: FullSurvey.manifest(edits), ways: ways).page(in: language).text
    }
    #expect(poster([edit], AnsweringWays()).contains(blank))
    #expect(!poster([edit, place], AnsweringWays()).contains(blank))
    #expect(!poster([edit], AnsweringWays(address: Self.address)).contains(blank))
  }

  @Test(arguments: [Language.english, .spanish])
  func `what the form words are compared with is said where they stand, and there alone`(
    language: Language
  ) {
    let said = PaperWording(in: language).aboutFormWords
    #expect(poster(language).contains(said))
    let without = Poster(manifest: Fernhill.manifest).page(in: language).text
    #expect(!without.contains(said))
  }

  @Test func `two posters are alike`() {
    #expect(poster(.english) == poster(.english))
  }
}
