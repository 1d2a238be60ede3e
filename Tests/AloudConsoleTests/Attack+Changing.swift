import AloudHTTP

@testable import AloudConsole

extension Attack {
  /// Another site in the same browser, which brings the cookie if the browser lets it.
  static let changing: [Attack] = [
    Attack("a form of another site") {
      try await forged($0, "Origin: http://evil.example", "Sec-Fetch-Site: cross-site")
    },
    Attack("a form of another program on this computer") {
      try await forged($0, "Origin: http://localhost:8080", "Sec-Fetch-Site: same-site")
    },
    Attack("a form of another desk") {
      try await forged(
        $0, "Origin: http://desk-aaaaaaaaaaaaaaaaaaaaaaaaaa.localhost:\($0.port)",
        "Sec-Fetch-Site: same-site")
    },
    Attack("a form of the same host at another port") {
      try await forged($0, "Origin: http://\($0.door.address.host):1", "Sec-Fetch-Site: same-site")
    },
    Attack("a form of a file") {
      try await forged($0, "Origin: null", "Sec-Fetch-Site: cross-site")
    },
    Attack("a form of a frame without an origin") {
      try await forged($0, "Origin: null", "Sec-Fetch-Site: same-origin")
    },
    Attack("a form by an old browser, of another site") {
      try await forged($0, "Origin: http://evil.example")
    },
    Attack("a form by an old browser, of a file") { try await forged($0, "Origin: null") },
    Attack("a form of which nothing is known") { try await forged($0) },
    Attack("a form that was typed") { try await forged($0, "Sec-Fetch-Site: none") },
    Attack("a form that says two things of its site") {
      try await forged($0, "Sec-Fetch-Site: same-origin", "Sec-Fetch-Site: cross-site")
    },
    Attack("a form with two origins") {
      try await forged(
        $0, "Origin: http://\($0.host)", "Origin: http://evil.example")
    },
    Attack("our origin over https") { try await forged($0, "Origin: https://\($0.host)") },
    Attack("another origin, though of the same site") {
      try await forged($0, "Origin: http://evil.example", "Sec-Fetch-Site: same-origin")
    },
    Attack("a form without the cookie") {
      try await $0.send(
        $0.post("/", "Origin: http://\($0.host)", "Sec-Fetch-Site: same-origin"))
    },
    Attack("the end of the desk, by another site") {
      try await forged(
        $0, at: "/close", "Origin: http://evil.example", "Sec-Fetch-Site: cross-site")
    },
    Attack("a form as text") { desk in
      let cookie = try await desk.enter()
      return try await desk.send(
        desk.post(
          "/", "Cookie: \(cookie)", "Sec-Fetch-Site: same-origin", type: "text/plain"))
    },
  ]

  /// What is no talk of a browser.
  static let talking: [Attack] = [
    Attack("a method that there is not") { desk in
      let cookie = try await desk.enter()
      return try await desk.send(
        "PUT / HTTP/1.1\r\nHost: \(desk.host)\r\nCookie: \(cookie)\r\nConnection: close\r\n\r\n")
    },
    Attack("a change as a question") { desk in
      let cookie = try await desk.enter()
      // Whoever has the cookie may look; nothing is changed by looking, which the suite counts.
      let answer = try await desk.send(desk.get("/close?change=1", "Cookie: \(cookie)"))
      return answer.replacing(OpenDesk.secret, with: "")
    },
    Attack("a form that is larger than any") { desk in
      let cookie = try await desk.enter()
      return try await desk.send(
        "POST / HTTP/1.1\r\nHost: \(desk.host)\r\nCookie: \(cookie)\r\nConnection: close\r\n"
          + "Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n"
          + "Content-Length: 99999999\r\n\r\nchange=1"
      ).replacing(OpenDesk.secret, with: "")
    },
    Attack("a form of no length that is larger than any") { desk in
      let cookie = try await desk.enter()
      let part = String(repeating: "a", count: 0x10000)
      return try await desk.send(
        "POST / HTTP/1.1\r\nHost: \(desk.host)\r\nCookie: \(cookie)\r\nConnection: close\r\n"
          + "Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n"
          + "Transfer-Encoding: chunked\r\n\r\n"
          + String(repeating: "10000\r\n\(part)\r\n", count: 49) + "0\r\n\r\n"
      ).replacing(OpenDesk.secret, with: "")
    },
    Attack("no HTTP") { try await $0.send("let me in\r\n\r\n") },
    Attack("two requests in one, the second without a cookie") { desk in
      let cookie = try await desk.enter()
      let first = "GET /in HTTP/1.1\r\nHost: \(desk.host)\r\nCookie: \(cookie)\r\n\r\n"
      return try await desk.send(first + desk.get("/"))
    },
  ]

  private static func forged(
    _ desk: OpenDesk, at path: String = "/", _ headers: String...
  ) async throws -> String {
    let cookie = try await desk.enter()
    let lines = (headers + ["Cookie: \(cookie)"]).joined(separator: "\r\n")
    return try await desk.send(desk.post(path, lines))
  }
}
