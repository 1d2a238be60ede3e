import NIOHTTP1
import Synchronization
import Testing

@testable import AloudHTTP

/// Any site is served: the handler asks it, and knows nothing of surveys.
@Suite struct SiteTests {
  private let site = EchoSite()

  private static func ask(_ line: String, _ headers: String = "") -> String {
    "\(line) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\(headers)\r\n"
  }

  @Test func `a page is served with its policy and the site's clock`() async throws {
    let answer = try await site.answer(to: Self.ask("GET /"))
    #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n") && answer.hasSuffix("\r\n\r\nhere"))
    #expect(answer.contains("Content-Security-Policy: none\r\n"))
    #expect(answer.contains("Date: Fri, 15 Jan 2027 08:00:00 GMT\r\n"))
  }

  @Test func `HEAD says how long the page is, without it`() async throws {
    let answer = try await site.answer(to: Self.ask("HEAD /"))
    #expect(answer.contains("Content-Length: 4\r\n") && answer.hasSuffix("\r\n\r\n"))
  }

  @Test func `a site sends people on, and says how an address may be asked`() async throws {
    #expect(try await site.answer(to: Self.ask("GET /old")).contains("Location: /\r\n"))
    let elsewhere = try await site.answer(to: Self.ask("DELETE /"))
    #expect(elsewhere.hasPrefix("HTTP/1.1 404 ") && elsewhere.contains("Allow: GET, POST\r\n"))
  }

  @Test(arguments: [0, 1_000])
  func `a form is taken whole, and its answer may come from any thread`(count: Int) async throws {
    let form = Self.form(String(repeating: "x", count: count))
    #expect(try await site.answer(to: form).hasSuffix("\r\n\r\n\(count) bytes"))
    #expect(site.taken.withLock(\.self) == 1)
  }

  @Test func `what is longer than a form may be is not taken`() async throws {
    let answer = try await site.answer(to: Self.form(String(repeating: "x", count: 1_001)))
    #expect(answer.hasPrefix("HTTP/1.1 413 ") && answer.hasSuffix("too long"))
    #expect(site.taken.withLock(\.self) == 0)
  }

  @Test func `what is no form, and what is no HTTP, is told so`() async throws {
    #expect(try await site.answer(to: Self.ask("POST /")).hasPrefix("HTTP/1.1 422 "))
    #expect(try await site.answer(to: "hello\r\n\r\n").hasSuffix("no HTTP"))
  }

  private static let requests = [
    ask("GET /"), ask("HEAD /"), ask("GET /old"), ask("DELETE /"), ask("POST /"), form(""),
    ask("GET /", "Content-Length: 3\r\n") + "abc", form(String(repeating: "x", count: 1_000)),
    form(String(repeating: "x", count: 1_001)), form(String(repeating: "x", count: 300_000)),
    ask(
      "POST /",
      "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n")
      + "4\r\na=bc\r\n3\r\ndef\r\n0\r\n\r\n",
    ask(
      "POST /",
      "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n")
      + "7d0\r\n\(String(repeating: "x", count: 2_000))\r\n0\r\n\r\n",
  ]

  @Test(arguments: requests)
  func `what waits for a disk is answered as if nothing had been waited for`(
    request: String
  ) async throws {
    let late = EchoSite(isLate: true)
    let (soon, later) = (
      try await site.answer(to: request), try await late.answer(to: request)
    )
    #expect(soon.hasPrefix("HTTP/1.1 ") && soon == later)
    #expect(late.taken.withLock(\.self) == site.taken.withLock(\.self))
  }

  @Test func `every status has its own line`() {
    let codes = Status.allCases.map(\.line.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { (200..<600).contains($0) })
  }

  private static func form(_ body: String) -> String {
    ask(
      "POST /",
      "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: \(body.utf8.count)\r\n")
      + body
  }
}
