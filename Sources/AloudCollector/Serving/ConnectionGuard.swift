import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Keeps a connection short: one request at a time, each whole within a set time however it trickles,
/// and nothing after an answer that ends the connection.
///
/// A request that is whole is answered, however long the disk takes.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private enum Phase {
    /// Between requests, or in the middle of one.
    case receiving
    /// A whole request is here and its answer is not.
    case answering
    /// The last answer is on its way; the other side is to hang up.
    case leaving
  }

  private let patience: TimeAmount
  private let farewell: TimeAmount
  private let others: OpenConnections
  private var place: OpenConnections.Place?
  private var phase = Phase.receiving
  private var isLastAnswer = false
  /// A request came before the one ahead of it was answered: it is not read, and is asked again on
  /// another connection.
  private var isCrowded = false
  private var deadline: NIODeadline = .distantFuture
  private var alarm: Scheduled<Void>?

  /// - Parameters:
  ///   - patience: for a whole request, and for an answer to be taken.
  ///   - farewell: for the other side to hang up after the last answer.
  ///   - others: all connections, among which this one may have to make room.
  init(patience: TimeAmount, farewell: TimeAmount, others: OpenConnections) {
    self.patience = patience
    self.farewell = farewell
    self.others = others
  }

  func handlerAdded(context: ChannelHandlerContext) {
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

  func handlerRemoved(context: ChannelHandlerContext) { end() }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch phase {
    case .receiving:
      if case .end = unwrapInboundIn(data) {
        phase = .answering
        isAwaitedNoMore()
      }
      context.fireChannelRead(data)
    case .answering: isCrowded = true
    case .leaving: break
    }
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(let head):
      isLastAnswer = isCrowded || head.headerFields[.connection] == "close"
      context.write(data, promise: promise)
    case .body: context.write(data, promise: promise)
    case .end:
      if isLastAnswer {
        phase = .leaving
        deadline = context.eventLoop.now + farewell
        context.writeAndFlush(data, promise: promise)
        context.close(mode: .output, promise: nil)
      } else {
        phase = .receiving
        deadline = context.eventLoop.now + patience
        place = others.enlist(context.channel)
        context.write(data, promise: promise)
      }
    }
  }

  /// At the end of the server, whoever has not sent a whole request is not waited for.
  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if event is ChannelShouldQuiesceEvent {
      switch phase {
      case .receiving: return context.close(promise: nil)
      case .answering, .leaving: break
      }
    }
    context.fireUserInboundEventTriggered(event)
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

  private func setAlarm(_ context: ChannelHandlerContext) {
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    alarm = context.eventLoop.scheduleTask(deadline: deadline) {
      let (guardian, context) = bound.value
      guardian.ring(context)
    }
  }

  private func ring(_ context: ChannelHandlerContext) {
    switch phase {
    case .answering: deadline = context.eventLoop.now + patience
    case .receiving, .leaving:
      guard context.eventLoop.now < deadline else { return context.close(promise: nil) }
    }
    setAlarm(context)
  }
}

@available(*, unavailable)
extension ConnectionGuard: Sendable {}
