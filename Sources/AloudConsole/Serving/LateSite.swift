import AloudHTTP
import AloudModel
import Synchronization

/// The desk, which is known once the port is: its address is a part of it. Until then nobody is let
/// in.
final class LateSite<Pages: DeskPages>: Site {
  private let held = Mutex<(desk: Desk<Pages>, door: DeskDoor)?>(nil)

  func take(_ desk: Desk<Pages>, _ door: DeskDoor) { held.withLock { $0 = (desk, door) } }

  private var desk: Desk<Pages>? { held.withLock { $0?.desk } }

  /// Why the desk is to end by itself; a signal, while it is not.
  ///
  /// - Parameter isKeeping: whether people can answer at this moment.
  func end(at now: Instant, _ patience: Int, isKeeping: Bool) -> DeskEnd {
    guard let (desk, door) = held.withLock({ $0 }) else { return .signal }
    if desk.isClosed || desk.isLeft && !isKeeping { return .closed }
    if isKeeping { return .signal }
    let idle = now.secondsSinceEpoch - door.lastSeen.secondsSinceEpoch
    return idle > patience ? .idle : .signal
  }

  var now: Instant { desk?.now ?? Instant(secondsSinceEpoch: 0) }

  func reception(of request: Request) -> Reception<DeskForm> {
    desk?.reception(of: request) ?? .refusal(Locked.reply(.serviceUnavailable))
  }

  var longestForm: Int { desk?.longestForm ?? 0 }

  func longestForm(_ form: DeskForm) -> Int { desk?.longestForm(form) ?? 0 }

  func take(
    _ bytes: inout [UInt8], as form: DeskForm, then tell: @escaping @Sendable (Reply) -> Void
  ) {
    guard let desk else { return tell(unreadable) }
    desk.take(&bytes, as: form, then: tell)
  }

  func excess(of form: DeskForm) -> Reply { desk?.excess(of: form) ?? unreadable }

  var unreadable: Reply { Locked.reply(.badRequest) }
}
