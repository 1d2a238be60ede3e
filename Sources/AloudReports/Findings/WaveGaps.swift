import AloudDisclosure
import AloudModel
import AloudStatistics

/// Everything one wave says of groups: the second family of verdicts, on the scales of page 1 like the
/// first.
struct WaveGaps: Sendable {
  let wave: WaveReading
  let scales: [Scale]
  let family: GapFamily
  /// Every pair of groups on every scale, shown or not, in the order of the questionnaire.
  let gaps: [GapReading]

  init(_ wave: WaveReading) {
    let scales = wave.survey.pageOne(askedIn: wave.wave)
    let breakdowns = wave.survey.breakdowns.map { GroupReading.all(of: $0, in: wave) }
    let shownPairs = breakdowns.map { groups in
      let shown = groups.count(where: \.isShown)
      return shown * (shown - 1) / 2
    }.reduce(0, +)
    let family = GapFamily(groupPairs: shownPairs * scales.count)
    self.wave = wave
    self.scales = scales
    self.family = family
    gaps = breakdowns.flatMap { groups in
      scales.flatMap { scale in
        groups.indices.flatMap { first in
          groups[(first + 1)...].map { second in
            GapReading(scale, groups[first], second, level: family.groupLevel)
          }
        }
      }
    }
  }
}

extension GapReading {
  fileprivate init(
    _ scale: Scale, _ first: GroupReading, _ second: GroupReading, level: SignificanceLevel
  ) {
    let standing = ScaleStanding(of: scale.id, in: first.wave)
    self.scale = scale
    self.first = first
    self.second = second
    verdict = GapVerdict(
      between: first.outcome(on: scale), and: second.outcome(on: scale),
      school: SeriesWave.Outcome(standing), level: level)
  }
}
