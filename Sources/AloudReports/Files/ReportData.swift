import AloudDisclosure
import AloudModel
import AloudStatistics

/// Lays findings out as the rows of the CSV files.
struct ReportData {
  let findings: SurveyFindings
  let wording: EnglishWording

  func files(digest: ([UInt8]) -> Fingerprint) -> [DataFile] {
    let waves = findings.waves.map { wave in
      WavesFile.Row(wave: wave, definition: digest(CanonicalJSON.bytes(of: wave.survey)))
    }
    return [
      WavesFile.file(waves, wording: wording),
      ScalesFile.file(findings.waves.flatMap(scaleRows), wording: wording),
      ItemsFile.file(findings.waves.flatMap(itemRows), wording: wording),
      ChangesFile.file(findings.changes.map(changeRow), wording: wording),
    ]
  }

  /// Every scale with a score that the wave's definition has, asked or not; behind each scale that
  /// was asked, the groups.
  private func scaleRows(of wave: WaveReading) -> [ScalesFile.Row] {
    wave.survey.scales.filter { $0.level != .gauge }.flatMap { scale in
      [
        ScalesFile.Row(
          wave: wave, scale: scale, subject: .wholeSchool(ScaleReading(of: scale, in: wave)))
      ] + (wave.asks(scale.id) ? groupRows(of: scale, in: wave) : [])
    }
  }

  private func groupRows(of scale: Scale, in wave: WaveReading) -> [ScalesFile.Row] {
    wave.survey.breakdowns.flatMap { breakdown in
      let released = wave.release.breakdowns.first { $0.id == breakdown.id }
      return breakdown.groups.compactMap { group in
        released?.groups.first { $0.id == group.id }.map {
          ScalesFile.Row(
            wave: wave, scale: scale,
            subject: .group(
              group, of: breakdown, status: $0.figures.reason.map(Status.init) ?? .disabled))
        }
      }
    }
  }

  private func itemRows(of wave: WaveReading) -> [ItemReading] {
    wave.survey.scales.flatMap { scale in
      scale.items.map { ItemReading(of: $0, on: scale, in: wave) }
    }
  }

  private func changeRow(_ change: ScaleChange) -> ChangesFile.Row {
    ChangesFile.Row(
      wave: findings.newest, change: change, isFocus: change.scale.id == findings.family.focus,
      sentence: wording.sentence(on: change, in: findings).plain)
  }
}
