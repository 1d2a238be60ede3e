import AloudTestSupport
import Foundation
import Glibc

/// A real terminal at which a program asks and a person types.
struct Terminal {
  /// What a person types as soon as something was said.
  struct Typing {
    let after: String
    let text: String
  }

  /// What became of a run at a terminal.
  struct Outcome {
    let run: Run
    /// Everything the terminal showed of what was typed.
    let shown: String
    /// What the shell would read next.
    let left: String
    let echoes: Bool
  }

  private let person: Int32
  private let line: Int32

  init() throws {
    // Linux: ioctl_tty(2), TIOCSPTLCK and TIOCGPTN.
    var (number, unlocked): (CInt, CInt) = (0, 0)
    person = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    guard ioctl(person, 0x4004_5431, &unlocked) == 0, ioctl(person, 0x8004_5430, &number) == 0
    else { throw CocoaError(.fileReadUnknown) }
    line = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
  }

  /// Runs a program that reads from the terminal, and closes it.
  func run(_ launch: Launch, typing: [Typing]) throws -> Outcome {
    defer {
      close(person)
      close(line)
    }
    let process = ChildProcess()
    process.executableURL = URL(fileURLWithPath: launch.executable)
    process.arguments = launch.arguments
    process.currentDirectoryURL = URL(fileURLWithPath: launch.folder)
    process.environment = Launch.needed.merging(launch.environment) { $1 }
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle(fileDescriptor: dup(line), closeOnDealloc: true)
    try process.run()
    // A program that asks for what nobody types would wait for ever.
    DispatchQueue.global().asyncAfter(deadline: .now() + 60) { [child = process.handle] in
      child.signal(SIGTERM)
    }
    var talk: [UInt8] = []
    var heard = 0
    for typing in typing {
      let said = Array(typing.after.utf8)
      while !talk[heard...].map({ $0 }).contains(run: said) {
        let more = errors.fileHandleForReading.availableData
        guard !more.isEmpty else { break }
        talk += more
      }
      heard = talk.count
      type(typing.text)
    }
    let shown = try output.fileHandleForReading.readToEnd() ?? Data()
    talk += try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let run = Run(
      status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
      output: Array(shown), talk: talk)
    let echoes = settings().c_lflag & tcflag_t(ECHO) != 0
    return Outcome(run: run, shown: waiting(at: person), left: leftOver(), echoes: echoes)
  }

  private func type(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { write(person, $0.baseAddress, $0.count) }
  }

  private func settings() -> termios {
    var settings = termios()
    tcgetattr(line, &settings)
    return settings
  }

  private func leftOver() -> String {
    var settings = settings()
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(line, TCSANOW, &settings)
    return waiting(at: line)
  }

  private func waiting(at file: Int32) -> String {
    _ = fcntl(file, F_SETFL, O_NONBLOCK)
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(file, &buffer, buffer.count)
    return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : ""
  }
}
