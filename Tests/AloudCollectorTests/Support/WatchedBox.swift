import AloudBallots
import AloudWaveSupport
import Dispatch
import Synchronization

/// A box in memory that notes what the writer does with it, can be held up in the middle of a commit,
/// and fails when it is told to.
final class WatchedBox: BallotBox {
  let inner = InMemoryBallotBox()
  /// Told of every settling.
  let settlings: AsyncStream<Void>
  private let settled: AsyncStream<Void>.Continuation
  private let notes = Mutex(Notes())
  private let gate = DispatchSemaphore(value: 0)
  private let entered = DispatchSemaphore(value: 0)

  private struct Notes {
    var batches: [Int] = []
    var settlings = 0
    var isHeldUp = false
    var failure: StorageFailure?
  }

  init() {
    (settlings, settled) = AsyncStream.makeStream(of: Void.self)
    inner.issue(Slips.shared.entries)
  }

  var batches: [Int] { notes.withLock(\.batches) }
  var settlingCount: Int { notes.withLock(\.settlings) }

  func fail(with failure: StorageFailure?) { notes.withLock { $0.failure = failure } }

  /// The next commit waits until it is let go.
  func holdUp() { notes.withLock { $0.isHeldUp = true } }

  /// Returns when a commit is being held up.
  func waitForCommit() async { await offThread { [entered] in entered.wait() } }

  func letGo() {
    notes.withLock { $0.isHeldUp = false }
    gate.signal()
  }

  func issue(_ codes: Set<EntryID>) { inner.issue(codes) }
  func void(_ code: EntryID) -> Voiding { inner.void(code) }
  func contents() -> BoxContents { inner.contents() }

  func check() throws(StorageFailure) {
    if notes.withLock(\.failure) == .takenAway { throw .takenAway }
  }

  func deposit(_ deposits: [Deposit]) throws(StorageFailure) -> [Redemption] {
    let (isHeldUp, failure) = notes.withLock { notes in
      notes.batches.append(deposits.count)
      return (notes.isHeldUp, notes.failure)
    }
    if isHeldUp {
      entered.signal()
      gate.wait()
    }
    if let failure { throw failure }
    return inner.deposit(deposits)
  }

  func settle() throws(StorageFailure) {
    let failure = notes.withLock { notes in
      notes.settlings += 1
      return notes.failure
    }
    settled.yield()
    if let failure { throw failure }
  }
}
