package import AloudBallots
import AloudHTTP
import Dispatch
import ServiceLifecycle
import Synchronization

/// The one writer of a served box: what came in during a commit is stored together in the next one.
///
/// A submission is answered when it is durable. It waits for no client: whoever hangs up after sending
/// has sent. Blocking work runs on a thread of the writer's own. When nothing has come for a while the
/// box settles.
package final class BoxWriter: Sendable {
  private let thread = DispatchQueue(label: "aloud.box")
  private let state: Mutex<State>
  private let longestQueue: Int
  private let calm: DispatchTimeInterval
  private let report: @Sendable (StorageFailure) -> Void
  /// Ends when the box is found to have been taken away.
  private let presence: AsyncStream<Never>
  private let left: AsyncStream<Never>.Continuation

  /// - Parameters:
  ///   - box: settled now, whatever a crash left of it; let go of when the writer has finished.
  ///   - held: what is kept for as long as the box, such as the lock of its folder.
  ///   - longestQueue: submissions that may wait; one more is refused.
  ///   - calm: after how many milliseconds without a submission the box settles.
  ///   - report: told when the box fails, and not again before it has worked; not told that it was
  ///     taken away, with which serving ends.
  package init(
    _ box: any BallotBox, holding held: any Sendable, longestQueue: Int = 1_024,
    calm: Int = 2_000, report: @escaping @Sendable (StorageFailure) -> Void
  ) throws(StorageFailure) {
    try box.settle()
    state = Mutex(State(box: box, held: held))
    self.longestQueue = longestQueue
    self.calm = .milliseconds(calm)
    self.report = report
    (presence, left) = AsyncStream.makeStream(of: Never.self)
  }

  /// Stores a submission and tells what became of it, once that is durable; told once, on the writer's
  /// thread or at once.
  func file(_ deposit: Deposit, then tell: @escaping @Sendable (Filing) -> Void) {
    switch state.withLock({ $0.admit(Waiting(deposit: deposit, tell: tell), atMost: longestQueue) })
    {
    case .queued: break
    case .first: thread.async { self.write() }
    case .refused(let reason): tell(reason)
    }
  }

  /// Runs other work on the box between two batches; nothing, when the box has been let go of.
  func between<Value: Sendable>(
    _ work: @escaping @Sendable (any BallotBox) -> Value
  ) async -> Value? {
    await withCheckedContinuation { answer in
      thread.async {
        guard let box = self.state.withLock({ $0.boxToChange() }) else {
          return answer.resume(returning: nil)
        }
        answer.resume(returning: work(box))
        self.settleAfterLull()
      }
    }
  }

  /// Looks whether the box still lies in its place.
  func check() async {
    await withCheckedContinuation { done in
      thread.async {
        self.checkPlace()
        done.resume()
      }
    }
  }

  /// Returns when the box was found to have been taken away, or the task is cancelled.
  func untilTakenAway() async { for await _ in presence {} }

  /// What is to be said of the box at the end.
  var record: BoxRecord { state.withLock(\.record) }

  /// The box was found to have been taken away: nothing more is taken.
  func lose() {
    state.withLock { $0.lose() }
    left.finish()
  }

  /// Takes nothing more, stores what waits, settles, and lets go of the box.
  package func finish() async {
    await withCheckedContinuation { done in
      state.withLock { $0.isOpen = false }
      thread.async {
        self.write()
        self.settle()
        self.checkPlace()
        self.state.withLock { $0.letGo() }
        done.resume()
      }
    }
  }

  /// How many submissions wait for the running commit to end.
  var waitingCount: Int { state.withLock(\.waiting.count) }

  /// Whether submissions are still taken.
  var isOpen: Bool { state.withLock(\.isOpen) }

  /// Writes batch after batch until nothing waits.
  private func write() {
    while let (box, batch) = state.withLock({ $0.takeBatch() }) { store(batch, in: box) }
    settleAfterLull()
  }

  private func settleAfterLull() {
    let lull = state.withLock(\.changes)
    thread.asyncAfter(deadline: .now() + calm) {
      if self.state.withLock(\.changes) == lull { self.settle() }
    }
  }

  private func store(_ batch: [Waiting], in box: any BallotBox) {
    do throws(StorageFailure) {
      let outcomes = try box.deposit(batch.map(\.deposit))
      state.withLock { $0.works() }
      for (waiting, outcome) in zip(batch, outcomes) {
        waiting.tell(.redeemed(outcome))
      }
    } catch {
      note(error)
      for waiting in batch { waiting.tell(.failed) }
    }
  }

  private func settle() {
    guard let box = state.withLock({ $0.boxToSettle() }) else { return }
    do throws(StorageFailure) {
      try box.settle()
      state.withLock { $0.works() }
    } catch {
      state.withLock { $0.isSettled = false }
      note(error)
      if error != .takenAway { settleAfterLull() }
    }
  }

  private func checkPlace() {
    guard let box = state.withLock(\.box) else { return }
    do throws(StorageFailure) { try box.check() } catch { note(error) }
  }

  private func note(_ failure: StorageFailure) {
    guard failure != .takenAway else { return lose() }
    if state.withLock({ $0.fails() }) { report(failure) }
  }
}

extension BoxWriter: DepositIntake {}

extension BoxWriter: Service {
  /// Waits for the end and finishes; stands before the server in its group, so that it ends after the
  /// server has answered its last request.
  package func run() async throws {
    await EndOfGroup.awaited()
    await finish()
  }
}

private struct Waiting: Sendable {
  let deposit: Deposit
  let tell: @Sendable (Filing) -> Void
}

private enum Admission {
  case first
  case queued
  case refused(Filing)
}

private struct State {
  var box: (any BallotBox)?
  var held: (any Sendable)?
  var waiting: [Waiting] = []
  var isOpen = true
  var isWriting = false
  var isSettled = true
  var record = BoxRecord.sound
  /// How often the box was changed; tells whether anything came since.
  var changes = 0

  init(box: any BallotBox, held: any Sendable) {
    self.box = box
    self.held = held
  }

  mutating func admit(_ submission: Waiting, atMost limit: Int) -> Admission {
    guard record != .takenAway else { return .refused(.failed) }
    guard isOpen else { return .refused(.closed) }
    guard waiting.count < limit else { return .refused(.overloaded) }
    waiting.append(submission)
    defer { isWriting = true }
    return isWriting ? .queued : .first
  }

  /// Everything that waits; nothing, when nothing does.
  mutating func takeBatch() -> (any BallotBox, [Waiting])? {
    guard !waiting.isEmpty, let box = boxToChange() else {
      isWriting = false
      return nil
    }
    defer { waiting = [] }
    return (box, waiting)
  }

  mutating func boxToChange() -> (any BallotBox)? {
    changes += 1
    isSettled = false
    return box
  }

  mutating func boxToSettle() -> (any BallotBox)? {
    guard !isSettled else { return nil }
    isSettled = true
    return box
  }

  mutating func works() {
    if record == .failing { record = .failedOnce }
  }

  /// Whether that is news.
  mutating func fails() -> Bool {
    guard record != .failing, record != .takenAway else { return false }
    record = .failing
    return true
  }

  mutating func lose() { record = .takenAway }

  mutating func letGo() {
    box = nil
    held = nil
  }
}
