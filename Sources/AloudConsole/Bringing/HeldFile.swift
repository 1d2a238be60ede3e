import AloudHTTP
import Synchronization

/// The file of answers that somebody dropped, in memory alone, until it was taken over, another took its
/// place, or the desk ends: it lies in no file of ours.
final class HeldFile: Sendable {
  private let held = Mutex<(place: DeskPath, bytes: HeldBytes)?>(nil)

  func hold(_ bytes: HeldBytes, for place: DeskPath) {
    held.withLock { $0 = (place, bytes) }
  }

  func bytes(for place: DeskPath) -> HeldBytes? {
    held.withLock { $0?.place == place ? $0?.bytes : nil }
  }

  func letGo() { held.withLock { $0 = nil } }
}
