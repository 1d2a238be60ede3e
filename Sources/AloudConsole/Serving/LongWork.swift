import Dispatch
import Synchronization

/// Work that may take longer than somebody waits: it goes on while they look at something else, and what
/// came of it is told once.
package final class LongWork: Sendable {
  private enum State {
    case running
    case over(DeskAnswer)
  }

  private let works = Mutex<[DeskPath: State]>([:])
  /// For how many milliseconds an answer is waited for.
  private let patience: Int

  package init(patience: Int = 1_500) { self.patience = patience }

  /// What came of it, where it was done in time; nothing while it goes on.
  ///
  /// Nothing is begun twice: whoever asks again waits for the same.
  func answer(at path: DeskPath, _ work: @escaping @Sendable () -> DeskAnswer) -> DeskAnswer? {
    let isNew = works.withLock { works in
      if case .running = works[path] { return false }
      works[path] = .running
      return true
    }
    guard isNew else { return nil }
    let done = DispatchSemaphore(value: 0)
    DispatchQueue.global().async {
      let answer = work()
      self.works.withLock { $0[path] = .over(answer) }
      done.signal()
    }
    guard done.wait(timeout: .now() + .milliseconds(patience)) == .success else { return nil }
    return told(at: path)
  }

  func isRunning(at path: DeskPath) -> Bool {
    works.withLock { works in
      if case .running = works[path] { true } else { false }
    }
  }

  /// What came of it, once.
  func told(at path: DeskPath) -> DeskAnswer? {
    works.withLock { works in
      guard case .over(let answer) = works[path] else { return nil }
      works[path] = nil
      return answer
    }
  }
}
