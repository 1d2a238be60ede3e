import AloudCollector
import Glibc

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
