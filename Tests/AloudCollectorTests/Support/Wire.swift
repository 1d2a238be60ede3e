import Foundation
import Glibc

/// A connection of a test's own, on which requests can be broken in every way.
///
/// Calls block; each runs on a thread that may, since the server needs those of the tests.
///
/// Who awaits waits behind all other tests, a second and more when they are many. What has to follow
/// on something within the server's patience is written with the calls that block, in one `offThread`.
final class Wire: Sendable {
  private let file: Int32

  struct Refused: Error {}

  init(port: Int) throws {
    file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(UInt16(port).bigEndian)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    // Nothing here waits for ever: a server that does not answer fails the test. Beside all other tests the
    // answers to a crowd can take a minute, which no test is about.
    var limit = timeval(tv_sec: 300, tv_usec: 0)
    setsockopt(file, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(file, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    let status = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    // A value that throws here is whole already: its end closes the file, and must be the only one to.
    guard status == 0 else { throw Refused() }
  }

  deinit { close(file) }

  /// Whether everything could be sent.
  @discardableResult
  func send(_ text: String) async -> Bool { await send(Array(text.utf8)) }

  @discardableResult
  func send(_ bytes: [UInt8]) async -> Bool { await offThread { self.sendBlocking(bytes) } }

  /// As `send`, on the thread that calls.
  @discardableResult
  func sendBlocking(_ text: String) -> Bool { sendBlocking(Array(text.utf8)) }

  @discardableResult
  func sendBlocking(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes {
        Glibc.send(file, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard sent > 0 else { return false }
      rest = rest.dropFirst(sent)
    }
    return true
  }

  /// Waits without reading until nothing more comes.
  func waitUntilFull() async throws {
    var (before, now): (Int32, Int32) = (0, 0)
    repeat {
      before = now
      try await Task.sleep(for: .milliseconds(300))
      guard ioctl(file, UInt(FIONREAD), &now) == 0 else { throw Refused() }
    } while now == 0 || now != before
  }

  /// Says that nothing more will be sent.
  func endSending() { shutdown(file, Int32(SHUT_WR)) }

  /// Everything until the server hangs up; nothing, when it does not.
  func readToEnd() async -> [UInt8]? {
    await offThread { [file] in
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 65_536)
      while true {
        let count = recv(file, &buffer, buffer.count, 0)
        if count == 0 { return bytes }
        if count < 0 { return errno == ECONNRESET ? bytes : nil }
        bytes += buffer[..<count]
      }
    }
  }

  /// One answer of a connection that stays open.
  func readAnswer() async -> Answer? { await offThread { self.readAnswerBlocking() } }

  /// As `readAnswer`, on the thread that calls.
  func readAnswerBlocking() -> Answer? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      if let answer = Answer(bytes), answer.isWhole { return answer }
      let count = recv(file, &buffer, buffer.count, 0)
      guard count > 0 else { return nil }
      bytes += buffer[..<count]
    }
  }
}

/// An answer as it came over the wire.
struct Answer: Sendable {
  let status: Int
  /// In their order, names as sent.
  let headers: [(name: String, value: String)]
  let body: [UInt8]

  /// Nothing, while the head is not whole.
  init?(_ bytes: [UInt8]) {
    guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
    let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
      .components(separatedBy: "\r\n")
    let words = lines[0].split(separator: " ")
    guard words.count >= 2, let status = Int(words[1]) else { return nil }
    self.status = status
    headers = lines.dropFirst().map { line in
      let colon = line.firstIndex(of: ":") ?? line.endIndex
      return (String(line[..<colon]), line[colon...].dropFirst().trimmingPrefix(" ").description)
    }
    body = Array(bytes[end.upperBound...])
  }

  var text: String { String(decoding: body, as: UTF8.self) }

  func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  fileprivate var isWhole: Bool {
    body.count >= header("Content-Length").flatMap { Int($0) } ?? .max
  }
}

/// Runs blocking work on a thread of its own: those that are shared are few.
func offThread<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
  await withCheckedContinuation { continuation in
    Thread.detachNewThread { continuation.resume(returning: work()) }
  }
}
