package import Foundation
import Glibc
import Synchronization

/// A program that a test starts, in the words of Foundation's own class, which has a gap.
///
/// The tests open sockets and start programs on many threads at once. Foundation lists what is open and has the
/// child close that; what another thread opens in between goes along, and a server of one test then stays
/// reachable for as long as a program of another runs. Here the child closes whatever is open.
package final class ChildProcess {
  package var executableURL: URL?
  package var arguments: [String] = []
  /// Of the tests, where nothing is said.
  package var environment: [String: String]?
  package var currentDirectoryURL: URL?
  /// Files or pipes; of a pipe the child gets its end, and this process lets go of it. Nothing else reaches
  /// it: a program that outlives its test must not keep the tests' own output open.
  package var standardInput: Any?
  package var standardOutput: Any?
  package var standardError: Any?

  private let child = Child()

  package init() {}

  /// The handle by which another thread may end it.
  package var handle: Child { child }

  package var processIdentifier: Int32 { child.id }
  package var isRunning: Bool { child.isRunning }
  package var terminationStatus: Int32 { child.end.status }
  package var terminationReason: Process.TerminationReason {
    child.end.wasKilled ? .uncaughtSignal : .exit
  }

  package func terminate() { child.signal(SIGTERM) }
  package func waitUntilExit() { child.wait() }

  package func run() throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var given: [FileHandle] = []
    for (place, standard) in [standardInput, standardOutput, standardError].enumerated() {
      guard let (file, isOurs) = Self.end(of: standard, isInput: place == 0) else {
        posix_spawn_file_actions_addopen(&actions, Int32(place), "/dev/null", O_RDWR, 0)
        continue
      }
      posix_spawn_file_actions_adddup2(&actions, file.fileDescriptor, Int32(place))
      if isOurs { given.append(file) }
    }
    if let folder = currentDirectoryURL?.path { _ = GNU.addFolder(&actions, folder) }
    _ = GNU.addClosing(&actions, 3)
    try child.start(executableURL?.path ?? "", arguments, environment, &actions)
    for file in given { try file.close() }
  }

  private static func end(of standard: Any?, isInput: Bool) -> (FileHandle, isOurs: Bool)? {
    switch standard {
    case let pipe as Pipe: (isInput ? pipe.fileHandleForReading : pipe.fileHandleForWriting, true)
    case let file as FileHandle: (file, false)
    default: nil
    }
  }
}

/// What the GNU C library has, and its header shows to those alone who ask for its extensions.
private enum GNU {
  static let addFolder = unsafeBitCast(
    symbol("posix_spawn_file_actions_addchdir_np"),
    to: (@convention(c) (Actions, UnsafePointer<CChar>) -> Int32).self)
  static let addClosing = unsafeBitCast(
    symbol("posix_spawn_file_actions_addclosefrom_np"),
    to: (@convention(c) (Actions, Int32) -> Int32).self)

  typealias Actions = UnsafeMutablePointer<posix_spawn_file_actions_t>

  private static func symbol(_ name: String) -> UnsafeMutableRawPointer {
    guard let found = dlsym(nil, name) else { preconditionFailure("glibc before 2.34") }
    return found
  }
}

/// What runs, and how it ended.
package final class Child: Sendable {
  package struct End: Sendable {
    package var status: Int32 = 0
    package var wasKilled = false
  }

  private struct State {
    var id: Int32 = 0
    var end: End?
  }

  private let state = Mutex(State())

  var id: Int32 { state.withLock { $0.id } }

  /// Zero while it runs.
  var end: End { state.withLock { $0.end } ?? End() }

  deinit { _ = isRunning }

  package var isRunning: Bool {
    state.withLock { state in
      guard state.id > 0, state.end == nil else { return false }
      var status: Int32 = 0
      guard waitpid(state.id, &status, WNOHANG) == state.id else { return true }
      let signal = status & 0x7F
      state.end = End(
        status: signal == 0 ? (status >> 8) & 0xFF : signal, wasKilled: signal != 0)
      return false
    }
  }

  /// Nothing reaches a program that has ended, or another that has its number.
  package func signal(_ number: Int32) {
    guard isRunning else { return }
    kill(id, number)
  }

  func wait() {
    let id = id
    var info = siginfo_t()
    // Its end is looked at and left there, so that nobody waits for the lock meanwhile.
    while isRunning { _ = waitid(P_PID, id_t(id), &info, WEXITED | WNOWAIT) }
  }

  fileprivate func start(
    _ path: String, _ arguments: [String], _ environment: [String: String]?,
    _ actions: inout posix_spawn_file_actions_t
  ) throws {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (all, none) = (sigset_t(), sigset_t())
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    let words = ([path] + arguments).map { strdup($0) } + [nil]
    let pairs =
      (environment ?? ProcessInfo.processInfo.environment).map { strdup("\($0.key)=\($0.value)") }
      + [nil]
    defer { for word in words + pairs { free(word) } }
    var id: pid_t = 0
    let error = posix_spawn(&id, path, &actions, &attributes, words, pairs)
    guard error == 0 else { throw CocoaError(.executableNotLoadable) }
    state.withLock { $0.id = id }
  }
}
