import AloudBallots
import AloudCollector
import AloudCrypto
import AloudMarkup
package import AloudModel
package import AloudPapers

/// Makes slips and the poster of a wave while staff can answer.
package struct SlipMaking {
  package let wave: FrozenWave
  package let language: Language
  private let ways: AnsweringWays

  /// - Parameters:
  ///   - address: for a square to point a phone at.
  ///   - language: as asked for by its tag; the survey's first, where nothing was.
  package init(
    _ paper: Paper, of wave: FrozenWave, address: SurveyAddress?, language: String?, now: Instant
  ) throws(Refusal) {
    let manifest = wave.manifest
    switch paper {
    case .slips: try manifest.requireSlips()
    case .poster: break
    }
    if address != nil, manifest.survey.promise.channels == [.file] { throw .paper(.noAddress) }
    try manifest.requireTime(to: .anyhow, at: now)
    self.wave = wave
    self.language = try manifest.survey.language(language)
    let list = try wave.folder.pageList()
    ways = AnsweringWays(
      address: address, form: Self.form(of: manifest, list), pages: list?.fingerprint)
  }

  /// What is made.
  package enum Paper {
    case slips
    case poster
  }

  /// How the slips are laid out.
  package enum Layout {
    case page
    case text
  }

  /// Slips as they are printed. They exist now: a sheet that is lost is replaced by others.
  package struct Slips {
    package let sheet: String
    package let count: Int
  }

  package var poster: String { Poster(manifest: wave.manifest, ways: ways).page(in: language).text }

  /// - Parameter count: nothing for the recommended number, which is only taken once.
  package func slips(
    _ count: Int?, as layout: Layout, using dice: inout some RandomNumberGenerator
  ) throws(Refusal) -> Slips {
    let open = try OpenWave(wave.folder)
    let codes = try SlipIssue(wave: open).issue(count, using: &dice)
    let sheet = SlipSheet(manifest: wave.manifest, salt: open.salt, ways: ways)
    switch layout {
    case .page:
      return Slips(
        sheet: sheet.page(of: codes, in: language, using: &dice).text, count: codes.count)
    case .text:
      return Slips(sheet: sheet.text(of: codes, in: language, using: &dice), count: codes.count)
    }
  }

  /// The offline form has the same bytes whoever makes it, so that its words can be printed ahead.
  private static func form(of manifest: Manifest, _ list: PageList?) -> Fingerprint? {
    guard manifest.survey.promise.channels.contains(.file) else { return nil }
    return list?.page(.file, in: nil)?.sha256 ?? OfflineForm(manifest: manifest).fingerprint
  }
}
