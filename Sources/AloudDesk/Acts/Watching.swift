import AloudBallots
package import AloudCollector
import AloudFiles
package import AloudModel

/// Sweeps a drop folder again and again until the wave closes or somebody ends it.
///
/// It tells nothing of what is taken: a word that came then would be a clock. It tells that the folder
/// has gone, and waits for it; and once a day, that files lie there which are not whole. Between two
/// sweeps it holds no lock, so that other programs can work on the wave.
package struct Watching {
  package let folder: WaveFolder
  package let drop: String
  /// Between two sweeps.
  package let seconds: Int
  package let clock: () -> Instant
  package let witness: ClockWitness
  /// Waits so many seconds; true as soon as somebody wants it to end.
  package let isEnded: (Int) -> Bool

  package init(
    folder: WaveFolder, drop: String, seconds: Int, clock: @escaping () -> Instant,
    witness: ClockWitness, isEnded: @escaping (Int) -> Bool
  ) {
    self.folder = folder
    self.drop = drop
    self.seconds = seconds
    self.clock = clock
    self.witness = witness
    self.isEnded = isEnded
  }

  /// What all sweeps came to, and why they ended.
  package struct Watched {
    package var stored = 0
    package var refused = 0
    /// Files that were begun and given up, at the last look.
    package var givenUp = 0
    package var end = End.asked
  }

  /// Why a folder is watched no longer.
  package enum End {
    /// Somebody wanted it, or the system that started it.
    case asked
    case closed
  }

  /// What is told on the way.
  package enum Event: Hashable {
    /// To a time after the close: nothing is taken in.
    case clockWasSet
    case folderGone
    case folderBack
    case notWhole(Int)
  }

  package func run(telling tell: (Event) -> Void) throws(Refusal) -> Watched {
    let closesAt = try folder.manifest().closesAt
    var watched = Watched()
    var talk = Talk()
    guard Folder.isFolder(drop) else { throw .file(FileFailure(.missing, at: drop)) }
    while true {
      let now = clock()
      guard now <= closesAt || witness.confirms(now) else {
        talk.clockWasSet().map(tell)
        if isEnded(seconds) { return watched }
        continue
      }
      if let sweep = try sweep(at: now) {
        watched.take(sweep)
        talk.isThere(with: sweep.givenUp, on: now).forEach(tell)
      } else {
        talk.isGone(at: now).map(tell)
      }
      if now > closesAt || folder.stage != .open {
        watched.end = .closed
        return watched
      }
      let rest = closesAt.secondsSinceEpoch + 1 - now.secondsSinceEpoch
      if isEnded(max(1, min(seconds, rest))) { return watched }
    }
  }

  /// Another program may be at work on the wave: the next sweep finds what this one left.
  ///
  /// Nothing, where the folder cannot be read.
  private func sweep(at now: Instant) throws(Refusal) -> Sweep? {
    guard folder.stage == .open, now >= (try folder.manifest().opensAt) else { return Sweep() }
    let wave: OpenWave
    do throws(Refusal) { wave = try OpenWave(folder) } catch {
      guard case .wave(.busy) = error else { throw error }
      return Sweep()
    }
    return try Collecting(wave: wave, now: now).sweepIfThere(drop, .atLeastFive)
  }
}

extension Watching.Watched {
  fileprivate mutating func take(_ sweep: Sweep) {
    stored += sweep.stored
    refused = sweep.refused.values.reduce(0, +)
    givenUp = sweep.givenUp
  }
}

extension Watching {
  /// What has been told on the way: never that something was taken.
  private struct Talk {
    private var goneSince: Instant?
    private var hasSaidSo = false
    private var lastDay = 0
    private var hasSaidClock = false

    /// More may come when it is set right, and the fewer than five that wait would be told apart.
    mutating func clockWasSet() -> Event? {
      guard !hasSaidClock else { return nil }
      hasSaidClock = true
      return .clockWasSet
    }

    /// A share may be gone for a moment; after a while somebody should look.
    mutating func isGone(at now: Instant) -> Event? {
      let since = goneSince ?? now
      goneSince = since
      guard !hasSaidSo, now.secondsSinceEpoch - since.secondsSinceEpoch >= 2 else { return nil }
      hasSaidSo = true
      return .folderGone
    }

    mutating func isThere(with givenUp: Int, on now: Instant) -> [Event] {
      let back: [Event] = hasSaidSo ? [.folderBack] : []
      (goneSince, hasSaidSo) = (nil, false)
      let day = now.secondsSinceEpoch / 86_400
      guard givenUp > 0, day != lastDay else { return back }
      lastDay = day
      return back + [.notWhole(givenUp)]
    }
  }
}
