import AloudHTTP
import AloudModel
import Foundation
import Synchronization
import Testing

@testable import AloudConsole

/// Over a socket, as an attacker comes: nothing is seen, and nothing is changed.
@Suite struct AttackTests {
  @Test func `there are at least thirty attacks, each with its own name`() {
    #expect(Attack.all.count >= 30)
    #expect(Set(Attack.all.map(\.name)).count == Attack.all.count)
  }

  @Test(arguments: Attack.all)
  func `nobody who was not let in sees or changes anything`(attack: Attack) async throws {
    let (answer, _) = try await OpenDesk.with { desk in
      let answer = try await attack.run(desk)
      #expect(desk.pages.changes.withLock(\.self) == 0, "something was changed")
      return answer
    }
    #expect(!answer.contains(OpenDesk.secret), "\(answer.prefix(400))")
    #expect(!answer.contains("Set-Cookie"))
  }

  @Test func `whoever has the token is let in once, with a cookie that nothing can read`()
    async throws
  {
    try await OpenDesk.with { desk in
      let answer = try await desk.send(desk.get("/open/\(desk.token())"))
      #expect(answer.hasPrefix("HTTP/1.1 303 ") && answer.contains("Location: /in\r\n"))
      #expect(answer.contains("; Path=/; HttpOnly; SameSite=Strict\r\n"))
      let cookie = try await desk.enter()
      let page = try await desk.send(desk.get("/", "Cookie: \(cookie)"))
      #expect(page.hasPrefix("HTTP/1.1 200 ") && page.contains(OpenDesk.secret))
    }
  }

  @Test(arguments: [
    ["Sec-Fetch-Site: same-origin"],
    ["Sec-Fetch-Site: same-origin", "Origin: http://HOST"],
    ["Origin: http://HOST"],
  ])
  func `a form of the desk changes what it is about`(headers: [String]) async throws {
    try await OpenDesk.with { desk in
      let cookie = try await desk.enter()
      let lines = (headers + ["Cookie: \(cookie)"]).joined(separator: "\r\n")
        .replacing("HOST", with: desk.host)
      let answer = try await desk.send(desk.post("/", lines))
      #expect(answer.hasPrefix("HTTP/1.1 200 "))
      #expect(desk.pages.changes.withLock(\.self) == 1)
    }
  }

  @Test func `a file that a page of the desk sends is taken`() async throws {
    try await OpenDesk.with { desk in
      let cookie = try await desk.enter()
      let body =
        "--edge\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--edge--\r\n"
      let answer = try await desk.send(
        desk.post(
          "/upload", "Cookie: \(cookie)", "Sec-Fetch-Site: same-origin", body: body,
          type: "multipart/form-data; boundary=edge"))
      #expect(answer.hasPrefix("HTTP/1.1 200 "))
      #expect(desk.pages.changes.withLock(\.self) == 1)
    }
  }

  @Test func `a page may be stored, framed, or asked for elsewhere by nobody`() async throws {
    try await OpenDesk.with { desk in
      let cookie = try await desk.enter()
      let page = try await desk.send(desk.get("/", "Cookie: \(cookie)"))
      for header in [
        "Cache-Control: no-store", "Referrer-Policy: same-origin", "frame-ancestors 'none'",
        "default-src 'none'; style-src 'sha256-", "form-action 'self'",
        "X-Content-Type-Options: nosniff", "Cross-Origin-Resource-Policy: same-origin",
        "Cross-Origin-Opener-Policy: same-origin",
      ] { #expect(page.contains(header), "\(header)") }
      #expect(!page.contains("<script") && !page.contains("style=") && !page.contains("://"))
    }
  }

  @Test func `a locked desk says how it is opened, in every case in the same words`() async throws {
    try await OpenDesk.with { desk in
      let answers = try await [
        desk.send(desk.get("/")), desk.send(desk.get("/nowhere")),
        desk.send(desk.get("/open/x")),
      ]
      #expect(answers[0].contains("aloud open") && answers[0].hasPrefix("HTTP/1.1 403 "))
      let bodies = Set(answers.map { $0.components(separatedBy: "\r\n\r\n")[1] })
      #expect(bodies.count == 1)
    }
  }
}
