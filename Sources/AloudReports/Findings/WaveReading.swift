import AloudDisclosure
import AloudModel
import AloudStatistics

/// One wave as its release lets it be read.
struct WaveReading: Hashable, Sendable {
  let published: PublishedRelease
  /// The day on which it was declared to close; earlier where a later wave closed before that, since it
  /// must have been closed by then.
  let closed: CalendarDay
  /// Whether another wave of the history closed in the same month, so that its name needs the day.
  let sharesMonth: Bool
  /// What the readers of its comments found, where they wrote it down.
  let themes: Themes?
  /// Every released level of a scale; reckoned once, since each report asks for all of them many times.
  let levels: [Identifier<Scale>: ReleasedLevel]
  /// The mean of the scales of page 1; nothing where fewer than three have a score.
  let overall: OverallScore?

  init(
    published: PublishedRelease, closed: CalendarDay, sharesMonth: Bool, themes: Themes?
  ) {
    let release = published.release
    self.published = published
    self.closed = closed
    self.sharesMonth = sharesMonth
    self.themes = themes
    levels = Dictionary(
      uniqueKeysWithValues: release.manifest.scales.compactMap { scale in
        release.level(of: scale.id).map { (scale.id, $0) }
      })
    overall = release.overall
  }

  var release: Release { published.release }
  var manifest: Manifest { release.manifest }
  var survey: Survey { manifest.survey }
  var wave: Wave { manifest.wave }
  var opened: CalendarDay { wave.opens.day }

  var standing: Standing {
    guard let counted = release.counted.value else { return .tooFewAnswers }
    let coverage = Coverage(counted: counted, invited: wave.invited)
    switch release.items.first?.people {
    case .withheld(.overHeadCount)?: return .moreThanInvited(coverage)
    case .withheld(.attack)?: return .attacked(coverage)
    case .withheld(.lowCoverage)?: return .lowCoverage(coverage)
    case .shown, .withheld, nil: break
    }
    switch coverage.band {
    case .tooLow: return .lowCoverage(coverage)
    case .caution, .many, .most, .moreThanInvited: return .told(coverage)
    }
  }

  /// Whether anything beyond head-counts is said of the wave.
  enum Standing: Hashable, Sendable {
    case told(Coverage)
    /// Invited and counted, and nothing else (rule R9).
    case lowCoverage(Coverage)
    /// More ballots than people: the two numbers, and nothing else.
    case moreThanInvited(Coverage)
    /// Single answers could be worked out (R6, R7): invited and counted, and nothing else.
    case attacked(Coverage)
    /// Not even how many were counted (rule R1).
    case tooFewAnswers
  }

  /// Who answered of those invited; nothing where no more than that is said.
  var coverage: Coverage? {
    switch standing {
    case .told(let coverage): coverage
    case .lowCoverage, .moreThanInvited, .attacked, .tooFewAnswers: nil
    }
  }

  /// The scales asked that have a score, with what is said of each.
  var scoredScales: [Scale] { manifest.scales.filter { $0.level != .gauge } }

  func asks(_ id: Identifier<Scale>) -> Bool { manifest.scales.contains { $0.id == id } }
}
