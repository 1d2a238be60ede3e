import Synchronization

/// What a person has typed so far, so that they can go one question back.
final class Transcript: Sendable {
  private struct Typed {
    var answers: [String] = []
    /// How many of the answers have been used again since the last start from the top.
    var used = 0
  }

  private let typed = Mutex(Typed())

  /// The answer given before to the question that is asked now.
  func next() -> String? {
    typed.withLock { typed in
      guard typed.used < typed.answers.count else { return nil }
      typed.used += 1
      return typed.answers[typed.used - 1]
    }
  }

  func add(_ answer: String) {
    typed.withLock { typed in
      typed.answers.append(answer)
      typed.used = typed.answers.count
    }
  }

  var isEmpty: Bool { typed.withLock { $0.answers.isEmpty } }

  /// The next question is the first.
  func rewind() { typed.withLock { $0.used = 0 } }

  /// The last question is to be asked again.
  func dropLast() { typed.withLock { _ = $0.answers.popLast() } }
}
