import AloudDesk
import AloudDiagnostics
import Glibc

/// The terminal: results go to standard output, talk to standard error.
enum Console {
  /// A result; what cannot be shown whole is a failure, since nobody else may have it.
  static func show(_ text: String) throws {
    try show(bytes: Array((text + "\n").utf8))
  }

  /// A result whose bytes are exact.
  static func show(bytes: [UInt8]) throws {
    guard write(bytes[...], to: 1) else {
      guard errno != EPIPE else { throw CommandFailure.readerLeft }
      throw CommandFailure(
        .unexpected, "the result could not be written whole to standard output",
        help: "see that the disk has room, and run it again")
    }
  }

  /// Talk: what was done, what comes next.
  static func say(_ text: String) { write(text + "\n", to: 2) }

  /// The problems of a file; one JSON object a line where JSON was asked for.
  static func say(_ report: DiagnosticReport) {
    guard !Invocation.current.wantsJSON else {
      return write(JSONLinesRenderer.render(report), to: 2)
    }
    let text = TextRenderer.render(report)
    if !text.isEmpty { say(text) }
  }

  /// Why a command failed: two lines, or one JSON object where JSON was asked for.
  static func report(_ error: any Error) {
    if let refusal = error as? Refusal { sayMistakes(of: refusal) }
    let failure = CommandFailure(error)
    guard !failure.isReaderLeft else { return }
    guard !Invocation.current.wantsJSON else {
      return say(String(decoding: failure.json, as: UTF8.self))
    }
    say("error: \(failure.message)")
    say("help: \(failure.help)")
  }

  /// Whether there is a person to ask.
  static var isTerminal: Bool { isatty(0) == 1 && Invocation.current.mayAsk }

  /// A line typed by a person, or nothing when there is nobody to ask.
  static func ask(_ question: String) -> String? {
    guard isTerminal else { return nil }
    write(question + " ", to: 2)
    return readLine()
  }

  /// What is on standard input, up to one byte more than the limit.
  static func standardInput(atMost limit: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let count = read(0, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return Array(bytes.prefix(limit + 1))
  }

  /// A line typed by a person without its being shown; what is pasted behind it is thrown away.
  static func askSecretly(_ question: String) -> String? {
    guard isTerminal else { return nil }
    defer { write("\n", to: 2) }
    return HiddenInput.reading { input in
      write(question + " ", to: 2)
      return switch input.line() {
      case .typed(let line): line
      case .ended: nil
      }
    }
  }

  /// A line of talk in the place of the one that was written before.
  static func write(over line: String, isLast: Bool) {
    write("\r" + line + (isLast ? "\n" : ""), to: 2)
  }

  private static func write(_ text: String, to file: Int32) {
    _ = write(Array(text.utf8)[...], to: file)
  }

  /// Whether everything was written.
  private static func write(_ bytes: ArraySlice<UInt8>, to file: Int32) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }
}
