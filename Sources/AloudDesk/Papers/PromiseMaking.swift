import AloudBallots
import AloudCollector
package import AloudDefinition
import AloudModel

/// Makes the agreement that principal and key holder sign.
package struct PromiseMaking {
  package let agreement: Agreement

  /// - Parameters:
  ///   - sharedBy: the day by which all staff have the results, as typed.
  ///   - language: as asked for by its tag; the survey's first, where nothing was.
  package init(_ frozen: FrozenWave, sharedBy: String?, language: String?) throws(Refusal) {
    let manifest = frozen.manifest
    let language = try manifest.survey.language(language)
    let pages = try frozen.folder.pageList()
    agreement = Agreement(
      for: manifest, fingerprint: manifest.fingerprint,
      key: Fingerprint(ofKeyLine: manifest.keyHolderKey ?? ""),
      pages: pages?.fingerprint, countPage: pages?.page(.count, in: nil)?.sha256,
      sharedBy: try Self.day(sharedBy, manifest.wave), language: language)
  }

  private static func day(_ typed: String?, _ wave: Wave) throws(Refusal) -> CalendarDay {
    guard let typed else { return Agreement.usualDay(for: wave) }
    guard let day = CalendarDay(typed), day >= wave.closes.day else {
      throw .paper(.notADayToShareBy(typed, wave.id))
    }
    return day
  }
}
