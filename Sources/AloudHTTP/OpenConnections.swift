import NIOCore
import Synchronization

/// The connections that are open: when they are as many as may be, no more are taken up and the one
/// that has been awaited longest makes room, so that who is slow keeps nobody out.
///
/// It is given a little time first, since whoever comes in a crowd is not slow; and a request that is
/// whole is never given up for another. Connections are known by the order in which they fell silent, in
/// memory, while they are open; nothing is known of who is at their other end.
final class OpenConnections: ChannelDuplexHandler, Sendable {
  typealias InboundIn = any Channel
  typealias InboundOut = any Channel
  typealias OutboundIn = Never
  typealias OutboundOut = Never

  /// A place in the order of those who are awaited.
  typealias Place = Int

  private struct Awaited {
    let place: Place
    let channel: any Channel
    let since: NIODeadline
  }

  private struct State {
    var count = 0
    /// Whether more would have been taken up.
    var isHeldBack = false
    var next = 0
    var awaited: [Place: Awaited] = [:]
  }

  private let limit: Int
  private let lenience: TimeAmount
  private let state = Mutex(State())

  init(_ limits: ConnectionLimits) {
    limit = limits.connections
    lenience = TimeAmount(limits.lenience)
  }

  /// Whether all places are taken: a connection that could be used again is better ended.
  var areFull: Bool { state.withLock { $0.count >= limit } }

  /// A connection was taken up.
  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    state.withLock { $0.count += 1 }
    makeRoom()
    let server = context.channel
    unwrapInboundIn(data).closeFuture.whenComplete { _ in self.oneHasEnded(server) }
    context.fireChannelRead(data)
  }

  /// More are to be taken up, if there is room.
  func read(context: ChannelHandlerContext) {
    let hasRoom = state.withLock { state in
      state.isHeldBack = state.count >= limit
      return !state.isHeldBack
    }
    if hasRoom { context.read() }
  }

  private func oneHasEnded(_ server: any Channel) {
    let goesOn = state.withLock { state in
      state.count -= 1
      return state.isHeldBack
    }
    if goesOn { server.read() }
  }

  /// From now on something is awaited on a connection.
  func enlist(_ channel: any Channel) -> Place {
    let now = channel.eventLoop.now
    return state.withLock { state in
      defer { state.next += 1 }
      state.awaited[state.next] = Awaited(place: state.next, channel: channel, since: now)
      return state.next
    }
  }

  /// Nothing is awaited there any more.
  func forget(_ place: Place) { state.withLock { $0.awaited[place] = nil } }

  /// Where all places are taken, whoever is awaited longest has until their time is over.
  private func makeRoom() {
    let slowest = state.withLock { state in
      state.count < limit ? nil : state.awaited.values.min { $0.place < $1.place }
    }
    guard let slowest else { return }
    slowest.channel.eventLoop.scheduleTask(deadline: slowest.since + lenience) {
      self.giveUp(slowest)
    }
  }

  /// Closes a connection that is still silent, if its place is still needed.
  private func giveUp(_ slowest: Awaited) {
    let (isFull, isSilent) = state.withLock { state in
      let isFull = state.count >= limit
      return (isFull, isFull && state.awaited.removeValue(forKey: slowest.place) != nil)
    }
    if isSilent { slowest.channel.close(promise: nil) } else if isFull { makeRoom() }
  }
}
