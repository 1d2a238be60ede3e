import AloudBallots
import AloudDefinition
import AloudHTTP
import AloudMarkup
import AloudModel
import AloudTestSupport
import AloudWaveSupport

@testable import AloudCollector
@testable import AloudPapers

/// Everything that staff read of a wave, page or paper.
enum StaffPaper: CaseIterable {
  case page, station, form, promise, poster, slip, sheet, textSheet, reminder

  static let screens = [page, station, form]
  static let papers = [promise, poster, slip, sheet, textSheet, reminder]

  /// What a person reads on it: one line, without markup.
  func words(of manifest: Manifest, in language: Language) -> String {
    switch self {
    case .page: Self.read(SurveyPages(manifest: manifest, setting: .web).survey(in: language).bytes)
    case .station:
      Self.read(SurveyPages(manifest: manifest, setting: .station).survey(in: language).bytes)
    case .form: Self.read(block(of: OfflineForm(manifest: manifest).bytes, language))
    case .promise: Self.read(promise(of: manifest, language).page)
    case .poster:
      Self.read(Poster(manifest: manifest, ways: ways(manifest)).page(in: language))
    case .slip: Self.read(slip(of: manifest, language))
    case .sheet: Self.read(PrintedSheet(manifest: manifest).page(in: language))
    case .textSheet:
      Self.flat(
        AnswerSheet.text(for: manifest, in: language, fingerprint: manifest.fingerprint))
    case .reminder: Self.flat(Reminders(for: manifest, language: language).text)
    }
  }

  private func ways(_ manifest: Manifest) -> AnsweringWays {
    AnsweringWays(address: SurveyAddress("https://fernhill.example"))
  }

  private func promise(of manifest: Manifest, _ language: Language) -> AgreementPaper {
    AgreementPaper(
      Agreement(
        for: manifest, fingerprint: manifest.fingerprint,
        key: Fingerprint(ofKeyLine: manifest.keyHolderKey ?? ""),
        sharedBy: Agreement.usualDay(for: manifest.wave), language: language))
  }

  private func slip(of manifest: Manifest, _ language: Language) -> HTML {
    var dice = Dice(seed: 5)
    let codes = [Code(using: &dice)]
    return SlipSheet(manifest: manifest, salt: Fernhill.salt, ways: ways(manifest))
      .page(of: codes, in: language, using: &dice)
  }

  /// The part of a file in one language.
  private func block(of bytes: [UInt8], _ language: Language) -> [UInt8] {
    let blocks = PageText(bytes).all(between: "<div data-language=", and: "</footer>")
    return Array((blocks.first { $0.hasPrefix("\"\(language.tag)\"") } ?? "").utf8)
  }

  private static func read(_ html: HTML) -> String { read(Array(html.text.utf8)) }

  private static func read(_ bytes: [UInt8]) -> String {
    var text = String(decoding: bytes, as: UTF8.self)
    for tag in ["script", "style"] {
      for part in PageText(Array(text.utf8)).all(between: "<\(tag)>", and: "</\(tag)>") {
        text = text.replacing(part, with: " ")
      }
    }
    text = text.replacing(#/<[^>]*>/#, with: " ")
    for (entity, sign) in [("&#39;", "'"), ("&quot;", "\""), ("&lt;", "<"), ("&amp;", "&")] {
      text = text.replacing(entity, with: sign)
    }
    return flat(text)
  }

  private static func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
