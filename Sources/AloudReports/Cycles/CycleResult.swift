import AloudDisclosure
import AloudModel

/// What the surveys after a cycle's beginning say of its scale: a pure function of releases and the
/// cycle.
///
/// The first survey that opened after the day on which the cycle began, asks the scale and says
/// something of it decides; where none says anything, the last that asked it. A verdict is given
/// only where that survey had one to give: for a scale of its page 1, its focus included.
enum CycleResult: Sendable {
  /// No survey has opened since.
  case waiting
  /// There was one, and it did not ask the scale.
  case notAsked
  case verdict(ScaleChange, in: SurveyFindings)
  /// The survey gave the scale a level and no verdict.
  case level(ScaleStanding, in: WaveReading)

  /// - Parameter newest: the findings of the same history.
  init(of cycle: ActionCycle, in history: ReleaseHistory, _ newest: SurveyFindings) {
    let since = newest.waves.filter { $0.opened > cycle.plan.startedOn }
    let asking = since.filter { $0.asks(cycle.plan.scale) }
    let telling = asking.first { ScaleStanding(of: cycle.plan.scale, in: $0).saysSomething }
    guard let wave = telling ?? asking.last else {
      self = since.isEmpty ? .waiting : .notAsked
      return
    }
    let findings =
      wave.wave.id == newest.newest.wave.id
      ? newest : SurveyFindings(history.through(wave.published))
    if let change = findings.changes.first(where: { $0.scale.id == cycle.plan.scale }) {
      self = .verdict(change, in: findings)
    } else {
      self = .level(ScaleStanding(of: cycle.plan.scale, in: wave), in: wave)
    }
  }
}

extension CycleResult {
  /// The survey that decided.
  var wave: WaveReading? {
    switch self {
    case .waiting, .notAsked: nil
    case .verdict(_, let findings): findings.newest
    case .level(_, let wave): wave
    }
  }

  var verdict: VerdictName? {
    switch self {
    case .verdict(let change, _): VerdictName(change.verdict)
    case .waiting, .notAsked, .level: nil
    }
  }
}

extension ScaleStanding {
  /// Whether the wave says anything of the scale, be it only that nearly everybody answered alike.
  fileprivate var saysSomething: Bool {
    switch self {
    case .score, .nearEnd, .withheld(.tailCoded): true
    case .withheld, .notAsked: false
    }
  }
}

extension ReleaseHistory {
  /// The history as it was when a release was the newest.
  fileprivate func through(_ release: PublishedRelease) -> ReleaseHistory {
    ending(with: release.release.manifest.waveID) ?? self
  }
}
