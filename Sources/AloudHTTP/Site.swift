package import AloudModel

/// What is answered over HTTP, and nothing else is; one value for all connections, so that none has a
/// copy.
package protocol Site: Sendable {
  /// What is known of a form from the head of its request, such as the language to answer it in.
  associatedtype Form: Sendable

  /// The clock, which every reply tells.
  var now: Instant { get }

  /// What becomes of a request, by its head alone.
  func reception(of request: Request) -> Reception<Form>

  /// Bytes above which nothing that is sent is read to its end.
  var longestForm: Int { get }

  /// The same of one form, where forms differ; `longestForm`, where they do not.
  func longestForm(_ form: Form) -> Int

  /// Takes what was sent and tells once, on any thread, what is to be said to it; the bytes are
  /// overwritten before this returns.
  func take(
    _ bytes: inout [UInt8], as form: Form, then tell: @escaping @Sendable (Reply) -> Void)

  /// What is said to a form that turns out to be too long while it comes in.
  func excess(of form: Form) -> Reply

  /// The answer to what is no HTTP.
  var unreadable: Reply { get }
}

extension Site {
  package func longestForm(_ form: Form) -> Int { longestForm }
}

/// What becomes of a request, by its head alone.
package enum Reception<Form: Sendable>: Sendable {
  /// Said when the request has come to its end; what else it brings is passed over.
  case reply(Reply)
  /// Said at once: nothing more is read from the connection.
  case refusal(Reply)
  /// Said when all has come of what is larger than it may be, or more than is waited for.
  case excess(Reply)
  /// A form follows that is to be taken.
  case form(Form)
  /// It is known only when a disk has been read, and told once, on any thread; what the request brings
  /// meanwhile waits for it.
  case awaited(@Sendable (_ tell: @escaping @Sendable (Reception<Form>) -> Void) -> Void)
}

/// Bytes that are passed over, unread, before what is too large is answered.
package let longestExcess = 1 << 18
