import AloudModel
import Glibc

/// The machine's clock, read at the edge and handed in everywhere else.
enum SystemClock {
  static func now() -> Instant { Instant(secondsSinceEpoch: time(nil)) }
}
