import AloudModel
import AloudTally

/// The one figure of spread of a wave: sqrt(Σ SE² / Σ bound²) over the scales of page 1 whose mean is
/// said, rounded up.
///
/// SE is of the people scored, so that those without a score are in it; the bound is what the released
/// tables leave possible. Our own; `Documentation/Statistics.md` derives it.
struct LikenessRule {
  let manifest: Manifest
  let tally: WaveTally
  /// The newest last.
  let earlier: [Release]

  /// Fewer scales would make the figure that of one of them.
  static let fewestScales = 4

  /// - Parameter release: everything else that is said of the wave.
  func likeness(of release: Release) -> Likeness {
    measured(release) ?? before
  }

  /// The newest that was measured before; else 1.
  private var before: Likeness {
    let measured = earlier.sorted { $0.manifest.precedes($1.manifest) }.compactMap(\.likeness)
    return measured.last { $0.wave != nil } ?? .unmeasured
  }

  private func measured(_ release: Release) -> Likeness? {
    let said = scales(of: release)
    guard said.count >= Self.fewestScales, isSpread(said) else { return nil }
    var (errors, bounds, widest) = (0.0, 0.0, 0.0)
    for scale in said {
      guard let tally = tally.scales[scale.id], let variance = tally.variancePOMP.value,
        let bound = release.widestError(of: scale.id)
      else { return nil }
      errors += variance.approximation / Double(tally.scored)
      bounds += bound * bound
      widest += bound / Double(said.count)
    }
    let together = tally.overall(of: said.map(\.id))
    guard let variance = together.variancePOMP.value, bounds > 0, widest > 0 else { return nil }
    let overall = (variance.approximation / Double(together.people)).squareRoot() / widest
    return Likeness(
      scales: Self.roundedUp((errors / bounds).squareRoot()), overall: Self.roundedUp(overall),
      wave: manifest.waveID)
  }

  private func scales(of release: Release) -> [Scale] {
    manifest.survey.pageOne(askedIn: manifest.wave).filter { scale in
      switch release.scale(scale.id)?.level {
      case .shown(.mean): true
      case .shown(.nearEnd), .withheld, nil: false
      }
    }
  }

  /// Whether no scale has more than two fifths of the items, so that none is most of the figure.
  private func isSpread(_ scales: [Scale]) -> Bool {
    let items = scales.map(\.items.count)
    return items.allSatisfy { 5 * $0 <= 2 * items.reduce(0, +) }
  }

  /// In hundredths, up to the next step, one step at least.
  private static func roundedUp(_ likeness: Double) -> Int {
    max(1, Int((100 * likeness / Double(Likeness.step)).rounded(.up))) * Likeness.step
  }
}
