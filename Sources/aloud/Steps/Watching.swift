import AloudBallots
import AloudCollector
import AloudModel
import Glibc

/// Sweeps a drop folder again and again until the wave closes or somebody ends it.
///
/// It says nothing on the way: a line that appears when files are taken would be a clock. Between two
/// sweeps it holds no lock, so that other commands can work on the wave.
struct Watching {
  let folder: WaveFolder
  let drop: String
  /// Between two sweeps.
  let seconds: Int

  /// What all sweeps came to, and why they ended.
  struct Watched {
    var stored = 0
    var refused = 0
    var end = End.asked
  }

  enum End {
    /// Ctrl-C, or the system that started it.
    case asked
    case closed
  }

  func run() throws(CommandFailure) -> Watched {
    let closesAt = try folder.manifest().closesAt
    let ending = EndingSignals()
    var watched = Watched()
    while true {
      let now = SystemClock.now()
      try sweep(at: now, into: &watched)
      if now > closesAt || folder.stage != .open {
        watched.end = .closed
        return watched
      }
      let rest = closesAt.secondsSinceEpoch + 1 - now.secondsSinceEpoch
      if ending.came(within: max(1, min(seconds, rest))) { return watched }
    }
  }

  /// Another command may be at work on the wave: the next sweep finds what this one left.
  private func sweep(at now: Instant, into watched: inout Watched) throws(CommandFailure) {
    guard folder.stage == .open, now >= (try folder.manifest().opensAt) else { return }
    let wave: OpenWave
    do throws(CommandFailure) { wave = try OpenWave(folder) } catch {
      guard error.status == .wrongStage else { throw error }
      return
    }
    let sweep = try Collecting(wave: wave, now: now).sweep(drop, .atLeastFive)
    watched.stored += sweep.stored
    watched.refused = sweep.refused.values.reduce(0, +)
  }
}

/// The wish to end, kept until it is asked for, so that no sweep is cut off.
struct EndingSignals {
  init() {
    var signals = Self.set
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Waits; true as soon as one came.
  func came(within seconds: Int) -> Bool {
    var signals = Self.set
    var span = timespec(tv_sec: seconds, tv_nsec: 0)
    return sigtimedwait(&signals, nil, &span) > 0
  }

  private static var set: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, SIGINT)
    sigaddset(&set, SIGTERM)
    return set
  }
}
