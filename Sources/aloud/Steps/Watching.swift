import AloudBallots
import AloudCollector
import AloudFiles
import AloudModel
import Glibc

/// Sweeps a drop folder again and again until the wave closes or somebody ends it.
///
/// It says nothing of what is taken: a line that appears then would be a clock. It says that the folder
/// has gone, and waits for it; and once a day, that files lie there which are not whole. Between two
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
    /// Files that were begun and given up, at the last look.
    var givenUp = 0
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
    var talk = Talk(drop: drop)
    let witness = SystemClock.witness()
    guard Folder.isFolder(drop) else { throw CommandFailure(FileFailure(.missing, at: drop)) }
    while true {
      let now = SystemClock.now()
      guard now <= closesAt || witness.confirms(now) else {
        talk.clockWasSet()
        if ending.came(within: seconds) { return watched }
        continue
      }
      if let sweep = try sweep(at: now) {
        watched.stored += sweep.stored
        watched.refused = sweep.refused.values.reduce(0, +)
        watched.givenUp = sweep.givenUp
        talk.isThere(with: sweep.givenUp, on: now)
      } else {
        talk.isGone(at: now)
      }
      if now > closesAt || folder.stage != .open {
        watched.end = .closed
        return watched
      }
      let rest = closesAt.secondsSinceEpoch + 1 - now.secondsSinceEpoch
      if ending.came(within: max(1, min(seconds, rest))) { return watched }
    }
  }

  /// Another command may be at work on the wave: the next sweep finds what this one left.
  ///
  /// Nothing, where the folder cannot be read.
  private func sweep(at now: Instant) throws(CommandFailure) -> Sweep? {
    guard folder.stage == .open, now >= (try folder.manifest().opensAt) else { return Sweep() }
    let wave: OpenWave
    do throws(CommandFailure) { wave = try OpenWave(folder) } catch {
      guard error.status == .wrongStage else { throw error }
      return Sweep()
    }
    return try Collecting(wave: wave, now: now).sweepIfThere(drop, .atLeastFive)
  }
}

extension Watching {
  /// What is said on the way: never that something was taken.
  private struct Talk {
    let drop: String
    private var goneSince: Instant?
    private var hasSaidSo = false
    private var lastDay = 0
    private var hasSaidClock = false

    init(drop: String) { self.drop = drop }

    /// More may come when it is set right, and the fewer than five that wait would be told apart.
    mutating func clockWasSet() {
      guard !hasSaidClock else { return }
      hasSaidClock = true
      Console.say(
        "The clock of this computer was set, to a time after the close: nothing is taken in. If it is "
          + "right, end this with Ctrl-C and run the same command again; else set it right.")
    }

    /// A share may be gone for a moment; after a while somebody should look.
    mutating func isGone(at now: Instant) {
      let since = goneSince ?? now
      goneSince = since
      guard !hasSaidSo, now.secondsSinceEpoch - since.secondsSinceEpoch >= 2 else { return }
      hasSaidSo = true
      Console.say("\(drop) is not there any more. Waiting for it: is the share connected?")
    }

    mutating func isThere(with givenUp: Int, on now: Instant) {
      if hasSaidSo { Console.say("\(drop) is there again.") }
      (goneSince, hasSaidSo) = (nil, false)
      let day = now.secondsSinceEpoch / 86_400
      guard givenUp > 0, day != lastDay else { return }
      lastDay = day
      Console.say(SweepReport.notWhole(givenUp))
    }
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
    if HangUp.isHeard { sigaddset(&set, SIGHUP) }
    return set
  }
}
