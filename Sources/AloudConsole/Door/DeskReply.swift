import AloudHTTP
import AloudMarkup
import AloudModel

/// What every reply of the desk carries: nothing may be stored, framed, or asked of anybody else.
enum DeskReply {
  /// A page with one style and without a script.
  static func page(
    _ status: Status, _ bytes: [UInt8], policy: String, _ connection: Reply.Connection = .keptOpen
  ) -> Reply {
    Reply(
      status, fields: fields("text/html; charset=utf-8", policy), body: bytes, connection)
  }

  /// A file that is kept, under a name of ours.
  static func file(_ bytes: [UInt8], named name: String, type: String) -> Reply {
    Reply(
      .ok,
      fields: fields(type, Self.nothing) + [
        ("Content-Disposition", "attachment; filename=\"\(name)\"")
      ], body: bytes, .keptOpen)
  }

  /// Sends the browser to another address of the desk.
  static func redirection(to path: String, cookie: String? = nil) -> Reply {
    Reply(
      .seeOther,
      fields: fields("text/plain; charset=utf-8", Self.nothing)
        + [("Location", path)] + (cookie.map { [("Set-Cookie", $0)] } ?? []),
      body: [], .keptOpen)
  }

  private static func fields(_ type: String, _ policy: String) -> [(name: String, value: String)] {
    [
      ("Content-Type", type), ("Content-Security-Policy", policy),
      // Under `no-referrer` a browser would hide from us which page sent a form.
      ("Referrer-Policy", "same-origin"), ("Cache-Control", "no-store"),
      ("X-Content-Type-Options", "nosniff"), ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
    ]
  }

  private static let nothing = "default-src 'none'; frame-ancestors 'none'"
}
