import AloudBallots
import AloudHTTP
import AloudModel
import AloudWaveSupport
import Testing

@testable import AloudCollector

/// T6: what travels beside a page, exactly.
@Suite struct HeaderTests {
  private struct Case: Sendable, CustomTestStringConvertible {
    let request: String
    let status: Int
    var isLast = false
    var allows: String?
    var testDescription: String { request.split(separator: "\r\n")[0].description }
  }

  private static let cases: [Case] = {
    let host = "Host: localhost\r\nCookie: a=b\r\nIf-None-Match: x\r\nAccept-Encoding: gzip\r\n\r\n"
    return [
      Case(request: "GET /en HTTP/1.1\r\n\(host)", status: 200),
      Case(request: "GET /nowhere HTTP/1.1\r\n\(host)", status: 404),
      Case(
        request: "PUT /en HTTP/1.1\r\n\(host)", status: 405, isLast: true, allows: "GET, HEAD, POST"
      ),
      Case(
        request: "DELETE /EN/ HTTP/1.1\r\n\(host)", status: 405, isLast: true,
        allows: "GET, HEAD, POST"),
      Case(
        request: "OPTIONS * HTTP/1.1\r\n\(host)", status: 405, isLast: true,
        allows: "GET, HEAD, POST"),
      Case(request: "PATCH / HTTP/1.1\r\n\(host)", status: 405, isLast: true, allows: "GET, HEAD"),
      Case(
        request: Served.request("code", to: "/"), status: 405, isLast: true, allows: "GET, HEAD"),
      Case(request: "PUT /nowhere HTTP/1.1\r\n\(host)", status: 404),
      Case(
        request: Served.request(Served.encoded(Served.sealed(0, code: 0))), status: 200,
        isLast: true),
      Case(request: Served.request("code"), status: 422, isLast: true),
      Case(
        request: Served.request(Served.encoded(Served.sealed(0, code: 0)), to: "/nowhere"),
        status: 404, isLast: true),
      Case(
        request: "GET /en HTTP/1.1\r\nHost: evil.example.org\r\n\r\n", status: 421, isLast: true),
      Case(request: "GET\r\n\r\n", status: 400, isLast: true),
      Case(request: "GET /en HTTP/1.0\r\n\(host)", status: 200, isLast: true),
      Case(request: "GET /en HTTP/1.1\r\nConnection: close\r\n\(host)", status: 200, isLast: true),
    ]
  }()

  @Test(arguments: cases)
  private func `T6: an answer carries the headers that are promised, in their order, and no other`(
    testCase: Case
  ) async throws {
    try await Served.running(box: Slips.box()) { served async throws in
      let answer = try await served.exchange(testCase.request)
      #expect(answer.status == testCase.status)
      var names = [
        "Content-Type", "Content-Length", "Content-Security-Policy", "Referrer-Policy",
        "Cache-Control", "X-Content-Type-Options",
      ]
      if testCase.allows != nil { names.append("Allow") }
      if testCase.isLast { names.append("Connection") }
      #expect(answer.headers.map(\.name) == names + ["Date"])
      #expect(answer.header("Allow") == testCase.allows)
      #expect(answer.header("Content-Type") == "text/html; charset=utf-8")
      #expect(answer.header("Content-Length") == String(answer.body.count))
      #expect(answer.header("Referrer-Policy") == "no-referrer")
      #expect(answer.header("Cache-Control") == "no-store")
      #expect(answer.header("X-Content-Type-Options") == "nosniff")
      #expect(answer.header("Connection") == (testCase.isLast ? "close" : nil))
      let policy = try #require(answer.header("Content-Security-Policy"))
      #expect(policy.hasPrefix("default-src 'none'"))
      #expect(policy.contains("frame-ancestors 'none'"))
      #expect(!policy.contains("unsafe") && !policy.contains("*") && !policy.contains("http"))
    }
  }

  @Test func `T6: the policy of the survey is that of its page`() async throws {
    try await Served.running { served async throws in
      let page = SurveyPages(manifest: Fernhill.manifest, setting: .web).survey(in: .english)
      let answer = try await served.get("/en")
      #expect(answer.header("Content-Security-Policy") == page.contentSecurityPolicy)
    }
  }

  @Test func `an answer says the time of the clock that was handed in`() async throws {
    let clock = TestClock(Instant(secondsSinceEpoch: 1_800_000_000))
    try await Served.running(clock: clock) { served async throws in
      #expect(try await served.get("/en").header("Date") == "Fri, 15 Jan 2027 08:00:00 GMT")
    }
  }
}
