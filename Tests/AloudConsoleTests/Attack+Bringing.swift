import AloudHTTP

@testable import AloudConsole

extension Attack {
  /// Files that are sent, and what is left of a session when people answer at this computer.
  static let bringing: [Attack] = [
    Attack("a file of another site") {
      try await upload($0, "Origin: http://evil.example", "Sec-Fetch-Site: cross-site")
    },
    Attack("a file of a page without an origin") {
      try await upload($0, "Origin: null", "Sec-Fetch-Site: cross-site")
    },
    Attack("a file of which nothing is known") { try await upload($0) },
    Attack("a file without the cookie") { desk in
      try await desk.send(request(desk, body(), ["Sec-Fetch-Site: same-origin"]))
    },
    Attack("a file for a page that takes none") {
      try await upload($0, at: "/", "Sec-Fetch-Site: same-origin")
    },
    Attack("a file with a boundary that is none") {
      try await upload($0, boundary: "\"a b\"", "Sec-Fetch-Site: same-origin")
    },
    Attack("a file without a boundary") {
      try await upload($0, boundary: "", "Sec-Fetch-Site: same-origin")
    },
    Attack("a file that never ends") {
      try await upload($0, sending: String(body().dropLast(4)), "Sec-Fetch-Site: same-origin")
    },
    Attack("two fields of one name") {
      try await upload(
        $0, sending: "--edge\r\n\(part)\(body())", "Sec-Fetch-Site: same-origin")
    },
    Attack("a head of a file that goes on for ever") {
      let long = String(repeating: "x", count: 5_000)
      return try await upload(
        $0,
        sending: "--edge\r\nContent-Type: \(long)\r\n" + body().dropFirst(8),
        "Sec-Fetch-Site: same-origin")
    },
    Attack("more parts than a page has fields") {
      let many = (0..<200).map {
        "--edge\r\nContent-Disposition: form-data; name=\"a\($0)\"\r\n\r\n1\r\n"
      }.joined()
      return try await upload($0, sending: many + "--edge--", "Sec-Fetch-Site: same-origin")
    },
    Attack("a file that is larger than any") { desk in
      let cookie = try await desk.enter()
      return try await desk.send(
        "POST /upload HTTP/1.1\r\nHost: \(desk.host)\r\nConnection: close\r\nCookie: \(cookie)\r\n"
          + "Sec-Fetch-Site: same-origin\r\nContent-Type: multipart/form-data; boundary=edge\r\n"
          + "Content-Length: 99999999\r\n\r\nx"
      ).replacing(OpenDesk.secret, with: "")
    },
    Attack("the cookie of a desk that was left to a station") { desk in
      let cookie = try await desk.enter()
      _ = try await desk.send(
        desk.post("/station", "Cookie: \(cookie)", "Sec-Fetch-Site: same-origin"))
      return try await desk.send(desk.get("/", "Cookie: \(cookie)"))
    },
    Attack("a form of a desk that was left to a station") { desk in
      let cookie = try await desk.enter()
      _ = try await desk.send(
        desk.post("/station", "Cookie: \(cookie)", "Sec-Fetch-Site: same-origin"))
      return try await desk.send(
        desk.post("/", "Cookie: \(cookie)", "Sec-Fetch-Site: same-origin"))
    },
    Attack("a station that another site starts") { desk in
      let cookie = try await desk.enter()
      let refused = try await desk.send(
        desk.post(
          "/station", "Cookie: \(cookie)", "Origin: http://evil.example",
          "Sec-Fetch-Site: cross-site"))
      let after = try await desk.send(desk.get("/", "Cookie: \(cookie)"))
      // The principal still has the desk: a stranger did not lock it.
      return after.contains(OpenDesk.secret) ? refused : OpenDesk.secret
    },
  ]

  private static let part =
    "Content-Disposition: form-data; name=\"change\"\r\n\r\n1\r\n"

  private static func body() -> String { "--edge\r\n\(part)--edge--\r\n" }

  private static func upload(
    _ desk: OpenDesk, at path: String = "/upload", boundary: String = "edge",
    sending sent: String? = nil, _ headers: String...
  ) async throws -> String {
    let cookie = try await desk.enter()
    return try await desk.send(
      request(desk, sent ?? body(), headers + ["Cookie: \(cookie)"], at: path, boundary))
  }

  private static func request(
    _ desk: OpenDesk, _ body: String, _ headers: [String], at path: String = "/upload",
    _ boundary: String = "edge"
  ) -> String {
    let lines = headers.map { "\($0)\r\n" }.joined()
    return "POST \(path) HTTP/1.1\r\nHost: \(desk.host)\r\nConnection: close\r\n"
      + "Content-Type: multipart/form-data; boundary=\(boundary)\r\n"
      + "Content-Length: \(body.utf8.count)\r\n\(lines)\r\n\(body)"
  }
}
