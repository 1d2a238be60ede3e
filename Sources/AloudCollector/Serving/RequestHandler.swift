import AloudModel
import NIOCore
import NIOHTTP1

/// Takes one request after the other from a connection and writes what the routes reply.
///
/// The guard before it lets in one request at a time, and nothing after a last reply.
final class RequestHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  /// What is known of the request that is coming in.
  private enum Request {
    case none
    case answered(Reply)
    case form(Language)
  }

  private let routes: SurveyRoutes
  private let others: OpenConnections
  private var request = Request.none
  /// What has come of a form; overwritten where it lies.
  private var form: [UInt8] = []

  /// - Parameter others: all connections: where no place is free, every reply is a last one.
  init(_ routes: SurveyRoutes, among others: OpenConnections) {
    self.routes = routes
    self.others = others
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head): begin(head, context)
    case .body(let part): add(part, context)
    case .end: end(context)
    }
  }

  /// What is no HTTP is answered as that; a connection that fails otherwise is given up.
  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard error is HTTPParserError else { return context.close(promise: nil) }
    write(routes.unreadable, context)
  }

  /// What came of a form whose sender hung up is kept no longer.
  func handlerRemoved(context: ChannelHandlerContext) { form.overwrite() }

  private func begin(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
    switch routes.reception(of: head) {
    case .reply(let reply):
      request = .answered(head.isFollowed && !others.areFull ? reply : reply.asTheLast)
    case .refusal(let reply): write(reply, context)
    case .form(let language):
      request = .form(language)
      form.reserveCapacity(head.announcedLength ?? routes.longestForm)
      if head.awaitsAGoAhead { goAhead(context) }
    }
  }

  /// Says that the form may come (RFC 9110, 10.1.1).
  private func goAhead(_ context: ChannelHandlerContext) {
    let head = HTTPResponseHead(version: .http1_1, status: .continue)
    context.writeAndFlush(wrapOutboundOut(.head(head)), promise: nil)
  }

  /// No more of a form is ever held than one may be long.
  private func add(_ part: ByteBuffer, _ context: ChannelHandlerContext) {
    guard case .form(let language) = request else { return }
    guard form.count + part.readableBytes <= routes.longestForm else {
      request = .none
      form.overwrite()
      return write(routes.reply(to: .tooLarge, in: language), context)
    }
    form += part.readableBytesView
  }

  private func end(_ context: ChannelHandlerContext) {
    let whole = request
    request = .none
    switch whole {
    case .none: break
    case .answered(let reply): write(reply, context)
    case .form(let language):
      let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
      routes.take(&form, in: language, on: context.eventLoop) { reply in
        let (handler, context) = bound.value
        handler.write(reply, context)
      }
    }
  }

  private func write(_ reply: Reply, _ context: ChannelHandlerContext) {
    context.write(wrapOutboundOut(.head(reply.head(at: routes.now))), promise: nil)
    for part in reply.body {
      var sent: EventLoopPromise<Void>?
      if reply.isForOnePerson {
        sent = context.eventLoop.makePromise()
        sent?.futureResult.whenComplete { _ in reply.overwrite() }
      }
      context.write(wrapOutboundOut(.body(.byteBuffer(part))), promise: sent)
    }
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
  }
}

@available(*, unavailable)
extension RequestHandler: Sendable {}

extension HTTPRequestHead {
  /// Whether another request may come behind this one. Where the connection is offered for another
  /// protocol, SwiftNIO reads nothing more from it.
  fileprivate var isFollowed: Bool {
    isKeepAlive && method != .CONNECT && !headers.contains(name: "upgrade")
  }

  fileprivate var awaitsAGoAhead: Bool {
    version == .http1_1 && headers["expect"].contains { $0.lowercased() == "100-continue" }
  }
}
