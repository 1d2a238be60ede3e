import AloudHTTP
import Testing

@testable import AloudConsole

/// Somebody who was not let in and tries to see the desk, or to change something on it.
struct Attack: Sendable, CustomTestStringConvertible {
  let name: String
  /// What is sent, by somebody who may know how the desk is spelled, but for its secrets; the last answer.
  let run: @Sendable (OpenDesk) async throws -> String

  var testDescription: String { name }

  init(_ name: String, _ run: @escaping @Sendable (OpenDesk) async throws -> String) {
    (self.name, self.run) = (name, run)
  }

  static let all = looking + guessing + changing + talking + bringing
}

extension Attack {
  /// Another program, or another account, on this computer.
  static let looking: [Attack] = [
    Attack("the guessed port, by address") {
      try await $0.send($0.get("/", host: "127.0.0.1:\($0.port)"))
    },
    Attack("the guessed port, as localhost") {
      try await $0.send($0.get("/", host: "localhost:\($0.port)"))
    },
    Attack("a name that was bound to this computer (rebinding)") {
      try await $0.send($0.get("/", host: "evil.example:\($0.port)"))
    },
    Attack("rebinding, with the cookie of the desk") { desk in
      let cookie = try await desk.enter()
      return try await desk.send(
        desk.get("/", "Cookie: \(cookie)", host: "evil.example:\(desk.port)"))
    },
    Attack("another desk's host, with the cookie") { desk in
      let cookie = try await desk.enter()
      return try await desk.send(
        desk.get(
          "/", "Cookie: \(cookie)", host: "desk-aaaaaaaaaaaaaaaaaaaaaaaaaa.localhost:\(desk.port)"))
    },
    Attack("the host below the desk's, with the cookie") { desk in
      let cookie = try await desk.enter()
      return try await desk.send(desk.get("/", "Cookie: \(cookie)", host: "x.\(desk.host)"))
    },
    Attack("the host without its port, with the cookie") { desk in
      let cookie = try await desk.enter()
      return try await desk.send(
        desk.get("/", "Cookie: \(cookie)", host: desk.door.address.host))
    },
    Attack("the host with a dot behind it, with the cookie") { desk in
      let cookie = try await desk.enter()
      return try await desk.send(
        desk.get("/", "Cookie: \(cookie)", host: "\(desk.door.address.host).:\(desk.port)"))
    },
    Attack("two hosts, with the cookie") { desk in
      let cookie = try await desk.enter()
      return try await desk.send(desk.get("/", "Host: evil.example", "Cookie: \(cookie)"))
    },
    Attack("no host, with the cookie") { desk in
      let cookie = try await desk.enter()
      return try await desk.send(
        "GET / HTTP/1.0\r\nConnection: close\r\nCookie: \(cookie)\r\n\r\n")
    },
    Attack("the right host, no cookie") { try await $0.send($0.get("/")) },
    Attack("a page that is not there, no cookie") { try await $0.send($0.get("/nowhere")) },
    Attack("HEAD, no cookie") { desk in
      try await desk.send(
        "HEAD / HTTP/1.1\r\nHost: \(desk.host)\r\nConnection: close\r\n\r\n")
    },
    Attack("the address of the desk in the request line, another in the header") { desk in
      let cookie = try await desk.enter()
      return try await desk.send(
        desk.get("http://\(desk.host)/", "Cookie: \(cookie)", host: "evil.example"))
    },
    Attack("X-Forwarded-Host in place of the host") { desk in
      let cookie = try await desk.enter()
      return try await desk.send(
        desk.get("/", "X-Forwarded-Host: \(desk.host)", "Cookie: \(cookie)", host: "evil.example"))
    },
  ]

  /// Tokens and cookies that are guessed, stolen or old.
  static let guessing: [Attack] = [
    Attack("a guessed token") {
      try await $0.send($0.get("/open/" + String(repeating: "a", count: 52)))
    },
    Attack("no token") { try await $0.send($0.get("/open/")) },
    Attack("the beginning of a token") { desk in
      try await desk.send(desk.get("/open/\(desk.token().prefix(51))"))
    },
    Attack("a token, and more") { desk in
      try await desk.send(desk.get("/open/\(desk.token())a"))
    },
    Attack("a token used again") { desk in
      let token = desk.token()
      _ = try await desk.send(desk.get("/open/\(token)"))
      return try await desk.send(desk.get("/open/\(token)"))
    },
    Attack("a token that a newer one replaced") { desk in
      let old = desk.token()
      _ = desk.token()
      return try await desk.send(desk.get("/open/\(old)"))
    },
    Attack("a token at another host") { desk in
      try await desk.send(desk.get("/open/\(desk.token())", host: "127.0.0.1:\(desk.port)"))
    },
    Attack("a token that is posted") { desk in
      try await desk.send(desk.post("/open/\(desk.token())", "Origin: http://\(desk.host)"))
    },
    Attack("a guessed cookie") {
      try await $0.send($0.get("/", "Cookie: desk=" + String(repeating: "b", count: 52)))
    },
    Attack("an empty cookie") { try await $0.send($0.get("/", "Cookie: desk=")) },
    Attack("the token as a cookie") { desk in
      try await desk.send(desk.get("/", "Cookie: desk=\(desk.token())"))
    },
    Attack("the name of the desk as a cookie") { desk in
      let name = desk.door.address.host.dropFirst(5).prefix(26)
      return try await desk.send(desk.get("/", "Cookie: desk=\(name)"))
    },
    Attack("the cookie of a browser that was led in before") { desk in
      let stale = try await desk.enter()
      _ = try await desk.enter()
      return try await desk.send(desk.get("/", "Cookie: \(stale)"))
    },
    Attack("the cookie of a desk that was closed") { desk in
      let cookie = try await desk.enter()
      desk.door.lock()
      return try await desk.send(desk.get("/", "Cookie: \(cookie)"))
    },
    Attack("the cookie beside one that was planted") { desk in
      let cookie = try await desk.enter()
      return try await desk.send(desk.get("/", "Cookie: desk=planted; \(cookie)"))
    },
    Attack("the cookie in capitals") { desk in
      let cookie = try await desk.enter()
      return try await desk.send(desk.get("/", "Cookie: \(cookie.uppercased())"))
    },
    Attack("the cookie as a part of the address") { desk in
      let cookie = try await desk.enter()
      return try await desk.send(desk.get("/?\(cookie)"))
    },
  ]
}
