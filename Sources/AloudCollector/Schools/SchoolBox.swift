import AloudBallots
import Dispatch
import Synchronization

/// The box of one school's wave: opened when an answer comes, settled and let go of when none came for a
/// while, so that a process keeps open what is in use, and commands can work on a wave in between.
///
/// What comes while it opens or closes waits; nothing that was sent is lost or told twice.
final class SchoolBox: DepositIntake {
  private enum Phase {
    case shut
    case opening
    case open(BoxWriter)
    case closing
    /// The server has ended.
    case ended
  }

  private struct Waiting {
    let deposit: Deposit
    let tell: @Sendable (Filing) -> Void
  }

  private struct State {
    var phase = Phase.shut
    var waiting: [Waiting] = []
    var touched = ContinuousClock.now
  }

  private let state = Mutex(State())
  private let boxes: OpenBoxes
  private let openWriter: @Sendable () -> BoxWriter?

  /// - Parameter openWriter: opens the box and blocks meanwhile; nothing, where that fails.
  init(among boxes: OpenBoxes, opening openWriter: @escaping @Sendable () -> BoxWriter?) {
    self.boxes = boxes
    self.openWriter = openWriter
  }

  private enum Next {
    case file(BoxWriter)
    case open
    case wait
    case say(Filing)
  }

  func file(_ deposit: Deposit, then tell: @escaping @Sendable (Filing) -> Void) {
    let waiting = Waiting(deposit: deposit, tell: tell)
    switch state.withLock({ Self.admit(waiting, &$0) }) {
    case .file(let writer): file(waiting, with: writer)
    case .open: Task { await boxes.open(self) }
    case .wait: break
    case .say(let filing): tell(filing)
    }
  }

  /// Submissions that may wait for a box to open; one more is refused.
  private static let longestQueue = 1_024

  private static func admit(_ waiting: Waiting, _ state: inout State) -> Next {
    state.touched = .now
    switch state.phase {
    case .ended: return .say(.closed)
    case .open(let writer): return .file(writer)
    case .shut, .opening, .closing:
      guard state.waiting.count < longestQueue else { return .say(.overloaded) }
      state.waiting.append(waiting)
      guard case .shut = state.phase else { return .wait }
      state.phase = .opening
      return .open
    }
  }

  /// A writer that was let go of at that very moment has not taken it: it comes again.
  private func file(_ waiting: Waiting, with writer: BoxWriter) {
    writer.file(waiting.deposit) { filing in
      guard filing == .closed else { return waiting.tell(filing) }
      self.file(waiting.deposit, then: waiting.tell)
    }
  }

  /// When something last came.
  var touched: ContinuousClock.Instant { state.withLock(\.touched) }

  /// Whether it takes answers.
  var isOpen: Bool {
    state.withLock { state in
      switch state.phase {
      case .open: true
      case .shut, .opening, .closing, .ended: false
      }
    }
  }

  /// Whether nothing is open, and nothing waits.
  var isShut: Bool {
    state.withLock { state in
      switch state.phase {
      case .shut, .ended: state.waiting.isEmpty
      case .opening, .open, .closing: false
      }
    }
  }

  private static let doors = DispatchQueue(label: "aloud.doors", attributes: .concurrent)

  /// Opens the box and stores what waits; whether it is open now.
  func open() async -> Bool {
    let writer = await withCheckedContinuation { answer in
      Self.doors.async { answer.resume(returning: self.openWriter()) }
    }
    let waiting = state.withLock { state -> [Waiting]? in
      guard case .opening = state.phase else { return nil }
      state.phase = writer.map { .open($0) } ?? .shut
      defer { state.waiting = [] }
      return state.waiting
    }
    guard let waiting else {
      // The server ended meanwhile.
      await writer?.finish()
      return false
    }
    for waiting in waiting {
      if let writer { file(waiting, with: writer) } else { waiting.tell(.failed) }
    }
    return writer != nil
  }

  /// Looks whether the box still lies in its place.
  func check() async {
    if case .open(let writer) = state.withLock(\.phase) { await writer.check() }
  }

  /// Settles the box and lets go of it; whether it is to be opened again, for what came meanwhile.
  func rest() async -> Bool {
    let writer = state.withLock { state -> BoxWriter? in
      guard case .open(let writer) = state.phase else { return nil }
      state.phase = .closing
      return writer
    }
    guard let writer else { return false }
    await writer.finish()
    return state.withLock { state in
      guard case .closing = state.phase else { return false }
      state.phase = state.waiting.isEmpty ? .shut : .opening
      return !state.waiting.isEmpty
    }
  }

  /// Stores what came, settles, and takes nothing more.
  func end() async {
    let (writer, waiting) = state.withLock { state -> (BoxWriter?, [Waiting]) in
      let before = state.phase
      state.phase = .ended
      defer { state.waiting = [] }
      guard case .open(let writer) = before else { return (nil, state.waiting) }
      return (writer, state.waiting)
    }
    for waiting in waiting { waiting.tell(.closed) }
    await writer?.finish()
  }
}
