import AloudBallots
import AloudModel

/// All that decides what comes next for a wave.
struct WaveSituation: Hashable {
  var stage: WaveStage
  var time: Time
  var channels: Set<Channel>
  /// Whether the key holder's public line is named.
  var hasKey: Bool
  /// What was made already.
  var made: Set<Made>

  enum Time: CaseIterable {
    case ahead
    case running
    case over
  }

  enum Made: CaseIterable {
    case slips
    case form
    /// The results lie where they were put.
    case release
    case report
    /// All staff have the results.
    case shared
  }
}

/// One thing that somebody does for a wave.
enum NextStep: Hashable, CaseIterable {
  case keyPage
  case keyLine
  case promise
  case poster
  case slips
  case form
  case collect
  case servePhones
  case serveStation
  case remind
  case void
  case close
  case count
  case finish
  case report
  case share
}

extension WaveSituation {
  /// The one table of what comes next, in the order in which it is done.
  var next: [NextStep] {
    switch stage {
    case .draft: time == .over ? [] : draft
    case .open: time == .over ? (has(.slips) ? [.void, .close] : [.close]) : open
    case .closed: [.count, .finish]
    case .finished where !has(.release): [.finish]
    case .finished: made.contains(.shared) ? [] : has(.report) ? [.share] : [.report, .share]
    case .purged: []
    }
  }

  private var draft: [NextStep] {
    guard hasKey else { return [.keyPage, .keyLine] }
    return [.promise] + papers + answering
  }

  private var open: [NextStep] {
    (has(.slips) ? [] : papers) + answering + (time == .running ? [.remind] : [])
  }

  /// Over an open link there are no codes, and a poster alone tells of it.
  private var papers: [NextStep] { channels == [.link] ? [.poster] : [.poster, .slips] }

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
