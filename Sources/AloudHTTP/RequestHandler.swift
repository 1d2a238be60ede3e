import NIOCore
import NIOHTTP1

/// Takes one request after the other from a connection and writes what the site replies.
///
/// The guard before it lets in one request at a time, and nothing after a last reply.
final class RequestHandler<S: Site>: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  /// What is known of the request that is coming in.
  private enum Incoming {
    case none
    case answered(Reply)
    case form(S.Form)
    /// More came than any form holds; so much was passed over.
    case excess(Reply, read: Int)
  }

  private let site: S
  private let others: OpenConnections
  private var request = Incoming.none
  /// What has come of a form; overwritten where it lies.
  private var form: [UInt8] = []

  /// - Parameter others: all connections: where no place is free, every reply is a last one.
  init(_ site: S, among others: OpenConnections) {
    self.site = site
    self.others = others
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head): begin(Request(head: head), context)
    case .body(let part): add(part, context)
    case .end: end(context)
    }
  }

  /// What is no HTTP is answered as that; a connection that fails otherwise is given up.
  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard error is HTTPParserError else { return context.close(promise: nil) }
    write(site.unreadable, context)
  }

  /// What came of a form whose sender hung up is kept no longer.
  func handlerRemoved(context: ChannelHandlerContext) { form.overwrite() }

  private func begin(_ head: Request, _ context: ChannelHandlerContext) {
    switch site.reception(of: head) {
    case .reply(let reply):
      request = .answered(head.isFollowed && !others.areFull ? reply : reply.asTheLast)
    case .refusal(let reply): write(reply, context)
    case .excess(let reply):
      guard !head.awaitsAGoAhead else { return write(reply, context) }
      request = .excess(reply, read: 0)
    case .form(let kind):
      request = .form(kind)
      form.reserveCapacity(head.announcedLength ?? site.longestForm(kind))
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
    switch request {
    case .none, .answered: break
    case .excess(let reply, let read): passOver(part, after: read, reply, context)
    case .form(let kind):
      guard form.count + part.readableBytes > site.longestForm(kind) else {
        form += part.readableBytesView
        return
      }
      let read = form.count
      form.overwrite()
      passOver(part, after: read, site.excess(of: kind), context)
    }
  }

  /// What is too large is answered when it has come: a sender, or a proxy, that is answered and hung up
  /// on while it still sends may never read why. Beyond a bound nobody is waited for.
  private func passOver(
    _ part: ByteBuffer, after read: Int, _ reply: Reply, _ context: ChannelHandlerContext
  ) {
    let read = read + part.readableBytes
    request = .excess(reply, read: read)
    if read > longestExcess {
      request = .none
      write(reply, context)
    }
  }

  private func end(_ context: ChannelHandlerContext) {
    let whole = request
    request = .none
    switch whole {
    case .none: break
    case .answered(let reply), .excess(let reply, _): write(reply, context)
    case .form(let kind): take(kind, context)
    }
  }

  /// Whatever thread the site tells its reply on, it is written on the connection's.
  private func take(_ kind: S.Form, _ context: ChannelHandlerContext) {
    let loop = context.eventLoop
    let bound = NIOLoopBound((self, context), eventLoop: loop)
    site.take(&form, as: kind) { reply in
      let write: @Sendable () -> Void = {
        let (handler, context) = bound.value
        handler.write(reply, context)
      }
      loop.inEventLoop ? write() : loop.execute(write)
    }
  }

  private func write(_ reply: Reply, _ context: ChannelHandlerContext) {
    context.write(wrapOutboundOut(.head(reply.head(at: site.now))), promise: nil)
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
