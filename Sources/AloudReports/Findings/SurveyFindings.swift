import AloudDisclosure
import AloudModel
import AloudStatistics

/// Everything a report says of a history, before it is put into words or files.
struct SurveyFindings: Sendable {
  /// Oldest first; never empty.
  let waves: [WaveReading]
  let family: VerdictFamily
  /// Of the scales of page 1 together; nothing where fewer than three have a score.
  let overall: OverallChange?
  /// The scales of page 1 that the newest wave asked, in the order declared.
  let changes: [ScaleChange]
  /// What the newest wave says of groups beside each other.
  let gaps: WaveGaps

  init(_ history: ReleaseHistory) {
    let waves = Self.readings(of: history)
    let newest = waves[waves.count - 1]
    let judged = Self.judged(waves)
    self.waves = waves
    gaps = WaveGaps(newest)
    family = judged.verdicts.family
    overall = newest.overall.flatMap { score in
      judged.change(of: .overall).map {
        OverallChange(scales: score.scales, score: score.level, level: $0)
      }
    }
    changes = newest.pageOne.compactMap { scale in
      judged.change(of: .scale(scale.id)).map { ScaleChange(scale: scale, level: $0) }
    }
  }

  /// Each wave judged as its own report did; the newest is kept.
  private static func judged(_ waves: [WaveReading]) -> JudgedWave {
    var replay = FamilyReplay()
    let judged = waves.indices.map { place in
      JudgedWave(waves[...place], &replay)
    }
    return judged[judged.count - 1]
  }

  private static func readings(of history: ReleaseHistory) -> [WaveReading] {
    var closed = history.releases.map(\.release.manifest.wave.closes.day)
    for place in closed.indices.dropLast().reversed() {
      closed[place] = min(closed[place], closed[place + 1])
    }
    let months = Dictionary(closed.map { ([$0.year, $0.month], 1) }, uniquingKeysWith: +)
    return zip(history.releases, closed).map { release, day in
      WaveReading(
        published: release, closed: day,
        sharesMonth: months[[day.year, day.month], default: 0] > 1,
        themes: history.themes[release.fingerprint])
    }
  }

  var newest: WaveReading { waves[waves.count - 1] }
  var earlier: ArraySlice<WaveReading> { waves.dropLast() }

  /// - Precondition: the wave is one of the history.
  func wave(_ id: Identifier<Wave>) -> WaveReading {
    guard let wave = waves.first(where: { $0.wave.id == id }) else {
      preconditionFailure("a comparison is made between waves of the history")
    }
    return wave
  }
}

/// One wave with the verdicts that its report gives.
private struct JudgedWave {
  let series: [(member: FamilyMember, series: LevelSeries)]
  let verdicts: FamilyVerdicts

  init(_ waves: ArraySlice<WaveReading>, _ replay: inout FamilyReplay) {
    let newest = waves[waves.endIndex - 1]
    let overall = LevelSeries(overallOf: waves).map { [(FamilyMember.overall, $0)] } ?? []
    series =
      overall
      + newest.pageOne.map { (.scale($0.id), LevelSeries(of: $0, over: waves)) }
    verdicts = replay.judge(newest.wave.id, series, focus: newest.wave.focus)
  }

  func change(of member: FamilyMember) -> LevelChange? {
    guard let series = series.first(where: { $0.member == member })?.series,
      let verdict = verdicts.verdicts[member], let trend = verdicts.trends[member]
    else { return nil }
    return LevelChange(series: series, verdict: verdict, trend: trend)
  }
}

extension WaveReading {
  /// The scales of page 1 that the wave asked.
  fileprivate var pageOne: [Scale] { survey.pageOne(askedIn: wave) }
}
