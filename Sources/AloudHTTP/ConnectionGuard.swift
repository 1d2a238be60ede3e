import NIOCore
import NIOHTTP1

/// Keeps a connection short: one request at a time, each whole within a set time however it trickles,
/// and nothing after an answer that ends the connection.
///
/// A request that is whole is answered, however long the disk takes. An answer has to be taken before
/// the next request is read, so that nobody piles answers up.
final class ConnectionGuard: ChannelDuplexHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  private enum Phase {
    /// Between requests, or in the middle of one.
    case receiving
    /// A whole request is here and its answer is not.
    case answering
    /// The answer is here, and more of it than may lie here is not taken yet.
    case sending
    /// The last answer is on its way; the other side is to hang up.
    case leaving
  }

  private let patience: TimeAmount
  private let farewell: TimeAmount
  private let others: OpenConnections
  private var place: OpenConnections.Place?
  private var phase = Phase.receiving
  /// The answer under way is the last: the server ends, or something came before it, if only the other
  /// side's end. What came is not read, and is asked again on another connection.
  private var isLastAnswer = false
  private var deadline: NIODeadline = .distantFuture
  private var alarm: NIOScheduledCallback?
  private var context: ChannelHandlerContext?

  /// - Parameter others: all connections, among which this one may have to make room.
  init(_ limits: ConnectionLimits, among others: OpenConnections) {
    patience = TimeAmount(limits.patience)
    farewell = TimeAmount(limits.farewell)
    self.others = others
  }

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    if context.channel.isActive { begin(context) }
  }

  func channelActive(context: ChannelHandlerContext) {
    begin(context)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    end()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    end()
    self.context = nil
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch phase {
    case .receiving:
      if case .end = unwrapInboundIn(data) {
        phase = .answering
        isAwaitedNoMore()
      }
      context.fireChannelRead(data)
    case .answering, .sending: isLastAnswer = true
    case .leaving: break
    }
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(let head):
      if head.headers["connection"] == ["close"] { isLastAnswer = true }
      context.write(data, promise: promise)
    case .body: context.write(data, promise: promise)
    case .end where isLastAnswer:
      context.writeAndFlush(data, promise: promise)
      leave(context)
    case .end: send(data, context)
    }
  }

  /// The end of an answer after which the connection may be used again, once enough of it is taken.
  private func send(_ end: NIOAny, _ context: ChannelHandlerContext) {
    phase = .sending
    deadline = context.eventLoop.now + patience
    place = others.enlist(context.channel)
    context.writeAndFlush(end, promise: nil)
    goOn(context)
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    goOn(context)
    context.fireChannelWritabilityChanged()
  }

  private func goOn(_ context: ChannelHandlerContext) {
    guard phase == .sending, context.channel.isWritable else { return }
    if isLastAnswer { leave(context) } else { phase = .receiving }
  }

  /// At the end of the server, and where the other side sends nothing more, the answer to what was sent
  /// is the last.
  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    switch (event, phase) {
    case (is ChannelShouldQuiesceEvent, .receiving): receiveLast(context)
    case (ChannelEvent.inputClosed, .receiving): leave(context)
    case (is ChannelShouldQuiesceEvent, _), (ChannelEvent.inputClosed, _): isLastAnswer = true
    case _: context.fireUserInboundEventTriggered(event)
    }
  }

  /// A request that has come and was not read yet is still read; nobody else is waited for.
  private func receiveLast(_ context: ChannelHandlerContext) {
    isLastAnswer = true
    deadline = min(deadline, context.eventLoop.now + Self.lastLook)
    alarm?.cancel()
    setAlarm(context)
  }

  private static let lastLook: TimeAmount = .milliseconds(100)

  /// What cannot be read is told to whoever answers, unless an answer is under way: that is the last.
  /// Behind the last one nobody reads it.
  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    switch phase {
    case .receiving: context.fireErrorCaught(error)
    case .answering, .sending: isLastAnswer = true
    case .leaving: context.close(promise: nil)
    }
  }

  /// Ends our side; what is written already is still sent.
  private func leave(_ context: ChannelHandlerContext) {
    phase = .leaving
    deadline = context.eventLoop.now + farewell
    isAwaitedNoMore()
    context.close(mode: .output, promise: nil)
  }

  private func begin(_ context: ChannelHandlerContext) {
    guard alarm == nil else { return }
    deadline = context.eventLoop.now + patience
    place = others.enlist(context.channel)
    setAlarm(context)
  }

  private func isAwaitedNoMore() {
    if let place { others.forget(place) }
    place = nil
  }

  private func end() {
    isAwaitedNoMore()
    alarm?.cancel()
  }

  /// For a while that is not longer than a farewell, which may begin meanwhile.
  private func setAlarm(_ context: ChannelHandlerContext) {
    let next = min(deadline, context.eventLoop.now + farewell)
    alarm = try? context.eventLoop.assumeIsolated().scheduleCallback(at: next, handler: self)
  }
}

extension ConnectionGuard: NIOScheduledCallbackHandler {
  /// Looks whether the time is over; the disk has as long as it takes.
  func handleScheduledCallback(eventLoop: some EventLoop) {
    guard let context else { return }
    switch phase {
    case .answering: deadline = eventLoop.now + patience
    case .receiving, .sending, .leaving:
      guard eventLoop.now < deadline else { return context.close(promise: nil) }
    }
    setAlarm(context)
  }
}

@available(*, unavailable)
extension ConnectionGuard: Sendable {}
