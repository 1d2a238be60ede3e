import AloudModel
import AloudTestSupport
import Foundation
import Logging
import ServiceLifecycle
import Synchronization

@testable import AloudHTTP

/// A site that knows one page, and says of a form how long it is.
final class EchoSite: Site {
  enum Form { case counted }

  let longestForm = 1_000
  /// How many forms were taken.
  let taken = Mutex(0)
  /// Whether it knows what becomes of a request only a while after it came.
  private let isLate: Bool
  private let page = PageResponse(Page(bytes: Array("here".utf8), contentSecurityPolicy: "none"))

  init(isLate: Bool = false) { self.isLate = isLate }

  var now: Instant { Instant(secondsSinceEpoch: 1_800_000_000) }

  func reception(of request: Request) -> Reception<Form> {
    guard isLate else { return known(request) }
    return .awaited { tell in
      Thread.detachNewThread {
        Thread.sleep(forTimeInterval: 0.02)
        tell(self.known(request))
      }
    }
  }

  private func known(_ request: Request) -> Reception<Form> {
    switch request.method {
    case .get where request.path == "/": .reply(page.reply(.ok, .keptOpen))
    case .get where request.path == "/old": .reply(.redirection(to: "/"))
    case .head: .reply(page.reply(.ok, .keptOpen).withoutBody)
    case .post where !request.isForm: .refusal(said("no form", .unprocessableEntity))
    case .post: .form(.counted)
    case .get, .other: .reply(said("elsewhere", .notFound).allowing([.get, .post]))
    }
  }

  func take(_ bytes: inout [UInt8], as form: Form, then tell: @escaping @Sendable (Reply) -> Void) {
    taken.withLock { $0 += 1 }
    let reply = said("\(bytes.count) bytes", .ok)
    bytes.overwrite()
    Thread.detachNewThread { tell(reply) }
  }

  func excess(of form: Form) -> Reply { said("too long", .payloadTooLarge) }

  var unreadable: Reply { said("no HTTP", .badRequest) }

  private func said(_ text: String, _ status: Status) -> Reply {
    PageResponse(Page(bytes: Array(text.utf8), contentSecurityPolicy: "none"))
      .reply(status, .closed)
  }
}

extension EchoSite {
  /// What is answered to text that is sent as it stands, until the server hangs up.
  func answer(to text: String, _ limits: ConnectionLimits = .standard) async throws -> String {
    let server = SiteServer(self, limits)
    let (ports, listening) = AsyncStream.makeStream(of: Int.self)
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: [Answering { try await server.answer(on: 0) { listening.yield($0) } }],
        logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
    async let ended: Void = group.run()
    var answer = ""
    for await port in ports {
      answer = try await exchange(text, port)
      break
    }
    await group.triggerGracefulShutdown()
    try await ended
    try await server.end()
    return answer
  }
}

private struct Answering: Service {
  let body: @Sendable () async throws -> Void

  func run() async throws { try await body() }
}
