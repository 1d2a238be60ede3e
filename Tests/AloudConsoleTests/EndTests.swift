import AloudFiles
import AloudModel
import Foundation
import Glibc
import Synchronization
import Testing

@testable import AloudConsole

/// When the desk ends, and what lies about while it is open.
@Suite struct EndTests {
  @Test func `who presses Close ends the desk, and is told so`() async throws {
    let (answer, end) = try await OpenDesk.with { desk in
      desk.pages.endsByItself.withLock { $0 = true }
      let cookie = try await desk.enter()
      return try await desk.send(
        desk.post("/close", "Cookie: \(cookie)", "Sec-Fetch-Site: same-origin", body: ""))
    }
    #expect(answer.contains("The desk is closed") && end == .closed)
  }

  @Test func `a desk that was left for two hours closes by itself`() async throws {
    let clock = TestClock()
    let (_, end) = try await OpenDesk.with(clock: clock) { desk in
      _ = try await desk.enter()
      desk.pages.endsByItself.withLock { $0 = true }
      clock.pass(7_201)
    }
    #expect(end == .idle)
  }

  @Test func `who knocks without a cookie keeps no desk open`() async throws {
    let clock = TestClock()
    try await OpenDesk.with(clock: clock) { desk in
      let before = desk.door.lastSeen
      clock.pass(60)
      _ = try await desk.send(desk.get("/"))
      #expect(desk.door.lastSeen == before)
      let cookie = try await desk.enter()
      clock.pass(60)
      _ = try await desk.send(desk.get("/", "Cookie: \(cookie)"))
      #expect(desk.door.lastSeen.secondsSinceEpoch == before.secondsSinceEpoch + 120)
    }
  }

  @Test func `nobody else can listen under the desk's name, by either address`() async throws {
    try await OpenDesk.with { desk in
      #expect(Self.isTaken(desk.port, newAddress: false))
      #expect(Self.isTaken(desk.port, newAddress: true))
    }
  }

  @Test func `the launch file is its owner's alone, leads in, and goes`() throws {
    let place = FileManager.default.temporaryDirectory.path
    let file = try LaunchFile(leadingTo: "http://desk-x.localhost:1/open/y", in: place)
    var status = stat()
    #expect(stat(file.path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(
      stat(DurableFile.folder(of: file.path), &status) == 0 && status.st_mode & 0o777 == 0o700)
    let text = try String(contentsOfFile: file.path, encoding: .utf8)
    #expect(text.contains("0;url=http://desk-x.localhost:1/open/y"))
    file.remove()
    #expect(stat(DurableFile.folder(of: file.path), &status) != 0)
  }

  @Test func `a launch file lies where a browser may read, in a folder of this account`() {
    let (home, runtime) = (FileManager.default.temporaryDirectory.path, "/proc/self")
    let known = ["HOME": home, "XDG_RUNTIME_DIR": runtime]
    #expect(LaunchFile.place(known, areBrowsersConfined: true) == home)
    #expect(LaunchFile.place(["HOME": "/nonexistent"], areBrowsersConfined: false) == "/tmp")
    #expect(LaunchFile.place(["XDG_RUNTIME_DIR": home], areBrowsersConfined: false) == home)
  }

  private static func isTaken(_ port: Int, newAddress: Bool) -> Bool {
    let file = socket(newAddress ? AF_INET6 : AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard file >= 0 else { return true }
    defer { close(file) }
    var yes: Int32 = 1
    setsockopt(file, SOL_SOCKET, SO_REUSEADDR, &yes, 4)
    if newAddress {
      var address = sockaddr_in6()
      address.sin6_family = sa_family_t(AF_INET6)
      address.sin6_port = in_port_t(UInt16(port).bigEndian)
      address.sin6_addr = in6addr_loopback
      return withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          bind(file, $0, socklen_t(MemoryLayout<sockaddr_in6>.size)) != 0
        }
      }
    }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(UInt16(port).bigEndian)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) != 0
      }
    }
  }
}
