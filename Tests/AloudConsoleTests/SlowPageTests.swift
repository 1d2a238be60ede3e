import AloudHTTP
import AloudModel
import AloudTestSupport
import Foundation
import Synchronization
import Testing

@testable import AloudConsole

/// A disk that is slow, or a share that is gone, keeps nobody from the other pages.
@Suite(.ownThreads) struct SlowPageTests {
  /// On the thread of the network the first page would keep even the second from being asked for.
  @Test(.timeLimit(.minutes(2)))
  func `while pages hang at the disk, every other page answers`() async throws {
    try await OpenDesk.with { desk in
      let cookie = try await desk.enter()
      let slow = (0..<4).map { place in
        Task {
          let line = desk.get("/slow", "Cookie: \(cookie)")
          return try await desk.send(
            place == 0 ? line.replacing("GET /slow", with: "HEAD /slow") : line)
        }
      }
      while desk.pages.waiting.withLock({ $0 }) < 4 { try await Task.sleep(for: .milliseconds(5)) }
      let page = try await desk.send(desk.get("/", "Cookie: \(cookie)"))
      #expect(page.hasPrefix("HTTP/1.1 200 ") && page.contains(OpenDesk.secret))
      let changed = try await desk.send(
        desk.post("/", "Cookie: \(cookie)", "Sec-Fetch-Site: same-origin"))
      #expect(changed.hasPrefix("HTTP/1.1 200 "))
      for _ in slow { desk.pages.disk.signal() }
      for task in slow { #expect(try await task.value.hasPrefix("HTTP/1.1 200 ")) }
    }
  }
}
