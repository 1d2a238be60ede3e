import AloudBallots
import AloudHTTP
import AloudModel
import ServiceLifecycle

/// What a served wave does without being asked: it takes in dropped files, and at its closing instant it
/// lets go of the box. Where the clock that told the closing instant turns out to have been wrong, it
/// ends the server.
///
/// From then on nothing is taken in, and `void` and `close` may work on the wave while its pages still
/// say that it is closed.
struct WaveWatch: Service {
  let writer: BoxWriter
  let manifest: Manifest
  let drop: DropFolder?
  let now: @Sendable () -> Instant
  let observer: ServingObserver
  /// Nothing, where the clock cannot be held against another.
  let witness: ClockWitness?

  func run() async throws {
    let wentBack = await EndOfGroup.cancelling {
      while await isOpen() {
        do { try await Task.sleep(for: .seconds(pause)) } catch { return false }
      }
      await writer.finish()
      observer.closed()
      return await clockGoesBack()
    }
    if wentBack { throw ServingFailure.clockWentBack }
    await EndOfGroup.awaited()
  }

  /// Waits until the end of the server, or until the closing instant lies well ahead again: the clock
  /// that let go of the box was wrong.
  private func clockGoesBack() async -> Bool {
    while manifest.closesAt.secondsSinceEpoch - now().secondsSinceEpoch < Self.tolerance {
      do { try await Task.sleep(for: .seconds(1)) } catch { return false }
    }
    return true
  }

  /// Seconds that a clock may be put back by whoever keeps it right.
  private static let tolerance = 60

  /// Half a minute at most: a clock may be set, or a laptop sleep.
  private var pause: Int {
    max(1, min(manifest.closesAt.secondsSinceEpoch - now().secondsSinceEpoch, 30))
  }

  /// Takes in what the folder has at this moment, and says whether more may come.
  private func isOpen() async -> Bool {
    let now = now()
    await writer.check()
    let isLast = now >= manifest.closesAt && witness?.confirms(now) ?? true
    if now >= manifest.opensAt { await sweep(isLast ? .last : .atLeastFive) }
    return now < manifest.closesAt
  }

  private func sweep(_ policy: BatchPolicy) async {
    guard let drop else { return }
    let failure = await writer.between { box in
      do throws(SweepFailure) {
        _ = try drop.sweep(into: box, policy)
        return nil as SweepFailure?
      } catch { return error }
    }
    guard let failure, let failure else { return }
    failure == .storage(.takenAway) ? writer.lose() : observer.sweepFailed(failure)
  }
}

/// Who is told what happens to a served wave, none of which is about a person.
package struct ServingObserver: Sendable {
  /// The port, once connections are taken.
  let listening: @Sendable (Int) -> Void
  /// The closing instant has come, and the box is let go of.
  let closed: @Sendable () -> Void
  let sweepFailed: @Sendable (SweepFailure) -> Void

  package init(
    listening: @escaping @Sendable (Int) -> Void, closed: @escaping @Sendable () -> Void,
    sweepFailed: @escaping @Sendable (SweepFailure) -> Void
  ) {
    self.listening = listening
    self.closed = closed
    self.sweepFailed = sweepFailed
  }
}
