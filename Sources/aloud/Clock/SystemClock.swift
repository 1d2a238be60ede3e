import AloudCollector
import AloudModel
import Glibc

/// The machine's clock, read at the edge and handed in everywhere else.
enum SystemClock {
  static func now() -> Instant { Instant(secondsSinceEpoch: time(nil)) }

  /// Holds it against the time since the computer was started, which nobody sets.
  static func witness() -> ClockWitness {
    ClockWitness(now: now()) {
      var span = timespec()
      clock_gettime(CLOCK_BOOTTIME, &span)
      return span.tv_sec
    }
  }
}
