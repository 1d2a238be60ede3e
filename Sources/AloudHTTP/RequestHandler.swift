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
    /// What becomes of it is not known yet; how much of it has come, and whether that is all.
    case undecided(read: Int, isWhole: Bool)
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
    begin(head, with: site.reception(of: head), context)
  }

  private func begin(
    _ head: Request, with reception: Reception<S.Form>, _ context: ChannelHandlerContext
  ) {
    switch reception {
    case .awaited(let find):
      request = .undecided(read: 0, isWhole: false)
      if head.method == .post {
        hold(min(head.announcedLength ?? site.longestForm, site.longestForm))
      }
      onLoop(
        of: context, telling: find,
        then: { handler, context, reception in handler.decide(head, as: reception, context) })
    case .reply(let reply):
      request = .answered(head.isFollowed && !others.areFull ? reply : reply.asTheLast)
    case .refusal(let reply): write(reply, context)
    case .excess(let reply):
      guard !head.awaitsAGoAhead else { return write(reply, context) }
      request = .excess(reply, read: 0)
    case .form(let kind):
      request = .form(kind)
      hold(head.announcedLength ?? site.longestForm(kind))
      if head.awaitsAGoAhead { goAhead(context) }
    }
  }

  /// Makes room before a byte comes: a form that grew would leave copies of itself in memory.
  private func hold(_ length: Int) {
    if form.capacity < length { form.reserveCapacity(length) }
  }

  /// Goes on with a request of which something may have come, as if it came now.
  private func decide(
    _ head: Request, as reception: Reception<S.Form>, _ context: ChannelHandlerContext
  ) {
    guard case .undecided(let read, let isWhole) = request else { return }
    request = .none
    begin(head, with: reception, context)
    switch request {
    case .form(let kind) where read <= site.longestForm(kind): break
    case .form(let kind): excess(site.excess(of: kind), read: read, context)
    case .excess(let reply, _): excess(reply, read: read, context)
    case .none, .undecided, .answered: forget()
    }
    if isWhole { end(context) }
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
    case .undecided(let read, let isWhole):
      request = .undecided(read: read + part.readableBytes, isWhole: isWhole)
      keep(part, atMost: site.longestForm)
    case .excess(let reply, let read): excess(reply, read: read + part.readableBytes, context)
    case .form(let kind):
      let read = form.count + part.readableBytes
      guard !keep(part, atMost: site.longestForm(kind)) else { return }
      excess(site.excess(of: kind), read: read, context)
    }
  }

  /// Whether that was no more than may be kept; else nothing is kept.
  @discardableResult private func keep(_ part: ByteBuffer, atMost longest: Int) -> Bool {
    guard form.count + part.readableBytes <= longest else {
      forget()
      return false
    }
    form += part.readableBytesView
    return true
  }

  private func forget() {
    form.overwrite()
    form = []
  }

  /// What is too large is answered when it has come: a sender, or a proxy, that is answered and hung up
  /// on while it still sends may never read why. Beyond a bound nobody is waited for.
  private func excess(_ reply: Reply, read: Int, _ context: ChannelHandlerContext) {
    forget()
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
    case .undecided(let read, _): request = .undecided(read: read, isWhole: true)
    case .answered(let reply), .excess(let reply, _): write(reply, context)
    case .form(let kind): take(kind, context)
    }
  }

  private func take(_ kind: S.Form, _ context: ChannelHandlerContext) {
    onLoop(
      of: context, telling: { site.take(&form, as: kind, then: $0) },
      then: { handler, context, reply in handler.write(reply, context) })
  }

  /// Whatever thread something is told on, it is gone on with on the connection's.
  private func onLoop<Told: Sendable>(
    of context: ChannelHandlerContext,
    telling ask: (@escaping @Sendable (Told) -> Void) -> Void,
    then go: @escaping @Sendable (RequestHandler, ChannelHandlerContext, Told) -> Void
  ) {
    let loop = context.eventLoop
    let bound = NIOLoopBound((self, context), eventLoop: loop)
    ask { told in
      let goOn: @Sendable () -> Void = { go(bound.value.0, bound.value.1, told) }
      loop.inEventLoop ? goOn() : loop.execute(goOn)
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
