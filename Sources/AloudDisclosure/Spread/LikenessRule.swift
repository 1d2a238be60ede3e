import AloudModel
import AloudTally

/// The one figure of spread of a wave: sqrt(Σ SE² / Σ reference²) over the scales of page 1 whose mean is
/// said, rounded up.
///
/// SE is of the people scored, so that those without a score are in it; the reference is what the released
/// tables would make it. Our own; `Documentation/Statistics.md` derives it.
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
    let measured = earlier.sorted { $0.manifest.precedes($1.manifest) }.compactMap { $0.likeness }
    return measured.last { $0.wave != nil } ?? .unmeasured
  }

  private func measured(_ release: Release) -> Likeness? {
    let said = scales(of: release)
    guard said.count >= Self.fewestScales, isSpread(said) else { return nil }
    var (errors, references, mean) = (0.0, 0.0, 0.0)
    for scale in said {
      guard let tally = tally.scales[scale.id], let variance = tally.variancePOMP.value,
        let reference = release.referenceError(of: scale.id)
      else { return nil }
      errors += variance.approximation / Double(tally.scored)
      references += reference * reference
      mean += reference / Double(said.count)
    }
    guard references > 0, mean > 0 else { return nil }
    let scales = Self.roundedUp((errors / references).squareRoot())
    return Likeness(
      scales: scales, overall: overall(of: said, mean) ?? scales, wave: manifest.waveID)
  }

  /// Nothing where fewer than half of those counted have a score on all scales: too few to stand for the
  /// others. Then scales are taken to move as one.
  private func overall(of said: [Scale], _ mean: Double) -> Int? {
    let together = tally.overall(of: said.map { $0.id })
    guard 2 * together.people >= tally.respondents, let variance = together.variancePOMP.value
    else { return nil }
    return Self.roundedUp(
      (variance.approximation / Double(together.people)).squareRoot() / mean)
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
    let items = scales.map { $0.items.count }
    return items.allSatisfy { 5 * $0 <= 2 * items.reduce(0, +) }
  }

  /// In hundredths, up to the next step, one step at least.
  private static func roundedUp(_ likeness: Double) -> Int {
    max(1, Int((100 * likeness / Double(Likeness.step)).rounded(.up))) * Likeness.step
  }
}
