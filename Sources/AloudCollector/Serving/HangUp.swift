import Glibc

/// The signal that comes when the window is closed in which the program runs.
package enum HangUp {
  /// Whether it ends the program; not under `nohup`, which was told to go on.
  package static var isHeard: Bool {
    var action = sigaction()
    guard sigaction(SIGHUP, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      != unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
