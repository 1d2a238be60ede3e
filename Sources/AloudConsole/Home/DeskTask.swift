import AloudBallots
import AloudDesk
import AloudModel

/// What a wave takes from the first idea to the results, in the order of the guide.
enum DeskTask: CaseIterable, Hashable {
  case setup
  case questions
  case preview
  case key
  case freeze
  case promise
  case poster
  case slips
  case answering
  case remind
  case void
  case close
  case count
  case finish
  case report
  case share

  /// The task that a step of the one table belongs to; nothing for what is done after a wave.
  init?(_ step: NextStep, isFrozen: Bool) {
    switch step {
    case .check: self = .setup
    case .preview: self = .preview
    case .keyPage, .keyLine: self = .key
    case .promise: self = isFrozen ? .promise : .freeze
    case .poster: self = .poster
    case .slips: self = .slips
    case .form, .collect, .servePhones, .serveStation, .sheet, .answer: self = .answering
    case .remind: self = .remind
    case .void: self = .void
    case .close, .bundle: self = .close
    case .count, .erase: self = .count
    case .finish, .destroy: self = .finish
    case .report, .themes: self = .report
    case .share: self = .share
    case .status, .anotherWave, .otherName, .cycleStart, .cycleReview, .cycleCheck: return nil
    }
  }
}

/// Where a wave stands, task by task.
struct TaskList {
  enum State: Hashable {
    case done
    /// It can be done, and perhaps again.
    case now
    case later
    /// Its time is over, whether it was done or not.
    case over
  }

  let stage: WaveStage
  /// Of the table, in their order.
  let steps: [NextStep]
  private let made: Set<WaveSituation.Made>
  private let hasKey: Bool
  private let hasCodes: Bool
  let isReadable: Bool
  /// Whether all short questions are answered, though something else is wrong.
  private let isAnswered: Bool
  private let isRunning: Bool

  /// - Parameter isReadable: whether the definition has no error.
  init(_ situation: WaveSituation, isReadable: Bool, isAnswered: Bool = true) {
    stage = situation.stage
    steps = situation.next
    (made, hasKey) = (situation.made, situation.hasKey)
    hasCodes = situation.channels != [.link]
    isRunning = situation.time == .running
    (self.isReadable, self.isAnswered) = (isReadable, isAnswered)
  }

  /// Of a survey whose definition cannot be read yet.
  static func unreadable(isAnswered: Bool) -> TaskList {
    let situation = WaveSituation(
      stage: .draft, time: .ahead, channels: [.slips], hasKey: false, isCountedHere: false,
      made: [])
    return TaskList(situation, isReadable: false, isAnswered: isAnswered)
  }

  /// Over an open link there are no slips.
  var tasks: [DeskTask] {
    DeskTask.allCases.filter { hasCodes || ($0 != .slips && $0 != .void) }
  }

  private var isFrozen: Bool { stage != .draft }

  /// The one thing to do next.
  var next: DeskTask? {
    guard stage != .draft || isReadable else { return isAnswered ? .questions : .setup }
    return steps.lazy.compactMap { DeskTask($0, isFrozen: isFrozen) }.first
  }

  func state(of task: DeskTask) -> State {
    switch task {
    case .setup: isFrozen || isReadable || isAnswered ? .done : .now
    case .questions, .preview: isFrozen ? .done : .now
    case .key: isFrozen || hasKey ? .done : isReadable ? .now : .later
    case .freeze: isFrozen ? .done : isReadable && hasKey ? .now : .later
    case .promise, .poster: stage == .open ? .now : isFrozen ? .done : .later
    case .slips: made.contains(.slips) || isBehind(.open) ? .done : isFrozen ? .now : .later
    case .answering: isBehind(.open) ? .done : isFrozen ? .now : .later
    case .remind: isBehind(.open) ? .over : stage == .open && isRunning ? .now : .later
    case .void: isBehind(.open) ? .over : isNext(.void) ? .now : .later
    case .close: isBehind(.open) ? .done : isNext(.close) ? .now : .later
    case .count, .finish: isBehind(.closed) ? .done : stage == .closed ? .now : .later
    case .report:
      made.contains(.report) ? .done : stage == .finished ? .now : .later
    case .share: made.contains(.shared) ? .done : stage == .finished ? .now : .later
    }
  }

  /// Whether its page has something to show or to do in this stage.
  func leadsSomewhere(_ task: DeskTask) -> Bool {
    switch task {
    case .setup, .questions, .preview, .key, .freeze: stage != .purged
    case .promise: isFrozen && stage != .purged
    case .poster, .slips, .answering, .remind, .void: stage == .open
    case .close: stage == .open || stage == .closed
    case .count, .finish: stage == .closed
    case .report, .share: stage == .finished
    }
  }

  private func isNext(_ task: DeskTask) -> Bool {
    steps.contains { DeskTask($0, isFrozen: isFrozen) == task }
  }

  /// Whether a stage is behind the wave.
  private func isBehind(_ stage: WaveStage) -> Bool {
    switch (stage, self.stage) {
    case (.open, .closed), (.open, .finished), (.open, .purged), (.closed, .finished),
      (.closed, .purged):
      true
    case (.draft, _), (.open, .draft), (.open, .open), (.closed, .draft), (.closed, .open),
      (.closed, .closed), (.finished, _), (.purged, _):
      false
    }
  }
}
