import Glibc

/// What a person types or pastes at the terminal without its being shown.
///
/// However it ends, nothing that was typed is left for the shell, and the terminal is as it was.
struct HiddenInput {
  /// What became of a line.
  enum Line: Equatable {
    case typed(String)
    /// Ctrl-D, Ctrl-C, or a terminal that went away.
    case ended
  }

  private static let pause: Int32 = 250
  private static let longest = 4_096

  private var wasInterrupted = false

  private init() {}

  /// Runs with echo off; nothing where the terminal cannot do that.
  ///
  /// Signals that would end the program wait until the terminal is as it was.
  static func reading<Value>(_ body: (inout HiddenInput) -> Value?) -> Value? {
    var settings = termios()
    guard tcgetattr(0, &settings) == 0 else { return nil }
    var before = settings
    settings.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    let mask = blockSignals()
    tcsetattr(0, TCSAFLUSH, &settings)
    var input = HiddenInput()
    let value = body(&input)
    input.throwAwayTheRest()
    tcsetattr(0, TCSAFLUSH, &before)
    if input.wasInterrupted { raise(SIGINT) }
    var restored = mask
    sigprocmask(SIG_SETMASK, &restored, nil)
    return value
  }

  /// The next line without its end.
  mutating func line() -> Line {
    var bytes: [UInt8] = []
    while let byte = next() {
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        return .typed(String(decoding: bytes, as: UTF8.self))
      case Control.delete, Control.backspace: Self.removeLast(&bytes)
      case Control.erase: bytes = []
      case Control.end where !bytes.isEmpty: return .typed(String(decoding: bytes, as: UTF8.self))
      case Control.end: return .ended
      case Control.interrupt:
        wasInterrupted = true
        return .ended
      case _ where byte < 32 && byte != UInt8(ascii: "\t"): continue
      case _: if bytes.count < Self.longest { bytes.append(byte) }
      }
    }
    return .ended
  }

  /// Waits until nothing more comes of what was pasted, and forgets it.
  func throwAwayTheRest() {
    var buffer = [UInt8](repeating: 0, count: Self.longest)
    while hasMore(within: Self.pause), read(0, &buffer, buffer.count) > 0 {}
    tcflush(0, TCIFLUSH)
  }

  private enum Control {
    static let interrupt: UInt8 = 3
    static let end: UInt8 = 4
    static let backspace: UInt8 = 8
    static let erase: UInt8 = 21
    static let delete: UInt8 = 127
  }

  private static let ending = [SIGTERM, SIGHUP, SIGINT, SIGQUIT]

  private static func blockSignals() -> sigset_t {
    var (blocked, before) = (sigset_t(), sigset_t())
    sigemptyset(&blocked)
    for signal in ending { sigaddset(&blocked, signal) }
    sigprocmask(SIG_BLOCK, &blocked, &before)
    return before
  }

  /// Whether a signal waits that ends the program.
  private static var isEnding: Bool {
    var waiting = sigset_t()
    sigpending(&waiting)
    return ending.contains { sigismember(&waiting, $0) == 1 }
  }

  /// The whole last character, however many bytes it has.
  private static func removeLast(_ bytes: inout [UInt8]) {
    while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
  }

  private func next() -> UInt8? {
    var byte: UInt8 = 0
    while !hasMore(within: Self.pause) { if Self.isEnding { return nil } }
    return read(0, &byte, 1) == 1 ? byte : nil
  }

  private func hasMore(within milliseconds: Int32) -> Bool {
    var terminal = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    return poll(&terminal, 1, milliseconds) > 0
  }
}
