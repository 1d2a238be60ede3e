package import AloudBallots
package import AloudModel

/// All that decides what comes next for a wave.
package struct WaveSituation: Hashable {
  package var stage: WaveStage
  package var time: Time
  package var channels: Set<Channel>
  /// Whether the key holder's public line is named.
  package var hasKey: Bool
  /// Whether staff were told that it is counted on the operator's computer.
  package var isCountedHere: Bool
  /// What was made already.
  package var made: Set<Made>

  package init(
    stage: WaveStage, time: Time, channels: Set<Channel>, hasKey: Bool, isCountedHere: Bool,
    made: Set<Made>
  ) {
    self.stage = stage
    self.time = time
    self.channels = channels
    self.hasKey = hasKey
    self.isCountedHere = isCountedHere
    self.made = made
  }

  /// Where the time to answer is.
  package enum Time: CaseIterable {
    case ahead
    case running
    case over
  }

  /// What may lie there already.
  package enum Made: CaseIterable {
    case slips
    case form
    /// On the key holder's computer.
    case count
    /// The bundle lies where it was written.
    case bundle
    /// Something is left that `finish` destroys.
    case leftovers
    /// The results lie where they were put.
    case release
    case report
    /// All staff have the results.
    case shared
  }
}

extension WaveSituation {
  /// The one table of what comes next, in the order in which it is done.
  package var next: [NextStep] {
    switch stage {
    case .draft: time == .over ? [] : draft
    case .open: time == .over ? over : open
    case .closed: closed
    case .finished where !has(.release): [finish]
    case .finished where has(.leftovers): [.destroy]
    case .finished where has(.shared): []
    case .finished: has(.report) ? [.share] : [.report, .share]
    case .purged: []
    }
  }

  private var draft: [NextStep] {
    guard hasKey else { return [.keyPage, .keyLine] }
    return [.promise] + papers + answering
  }

  private var open: [NextStep] {
    (has(.slips) ? [] : papers) + answering + (time == .running ? [.remind, close] : [])
  }

  private var over: [NextStep] { (has(.slips) ? [.void] : []) + [close] }

  private var closed: [NextStep] {
    (has(.count) || has(.bundle) ? [] : [.bundle])
      + (has(.count) ? [] : [.count(here: isCountedHere, slips: hasCodes)]) + [finish]
      + (isCountedHere ? [] : [.erase])
  }

  private var close: NextStep { .close(files: channels.contains(.file)) }

  private var finish: NextStep { .finish(here: isCountedHere) }

  /// Over an open link there are no codes, and a poster alone tells of it.
  private var hasCodes: Bool { channels != [.link] }

  private var papers: [NextStep] { hasCodes ? [.poster, .slips] : [.poster] }

  /// Where people answer, for each way that staff were promised.
  private var answering: [NextStep] {
    var steps: [NextStep] = []
    if channels.contains(.file) {
      if !has(.form) { steps.append(.form) }
      if time == .running { steps.append(.collect) }
    }
    if channels != [.file] { steps += [.servePhones, .serveStation] }
    return steps
  }

  private func has(_ what: Made) -> Bool { made.contains(what) }
}
