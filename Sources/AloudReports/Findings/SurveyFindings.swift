import AloudDisclosure
import AloudModel
import AloudStatistics

/// Everything a report says of a history, before it is put into words or files.
struct SurveyFindings: Sendable {
  /// Oldest first; never empty.
  let waves: [WaveReading]
  let family: VerdictFamily
  /// The scales of page 1 that the newest wave asked, in the order declared.
  let changes: [ScaleChange]
  /// What the newest wave says of groups and levels beside each other.
  let gaps: WaveGaps

  init(_ history: ReleaseHistory) {
    let waves = Self.readings(of: history)
    let newest = waves[waves.count - 1]
    let scales = newest.survey.pageOne(askedIn: newest.wave)
    let family = VerdictFamily(scales: Set(scales.map(\.id)), focus: newest.wave.focus)
    self.waves = waves
    gaps = WaveGaps(newest)
    self.family = family
    changes = scales.compactMap { scale in
      family.share(of: scale.id).map { ScaleChange(of: scale, over: waves, share: $0) }
    }
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
