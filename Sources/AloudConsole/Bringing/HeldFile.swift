import AloudHTTP
import Synchronization

/// The file of answers that somebody dropped, in memory alone, until it was taken over, another took its
/// place, or the desk ends: it lies in no file of ours.
final class HeldFile: Sendable {
  private let held = Mutex<(place: DeskPath, bytes: [UInt8])?>(nil)

  func hold(_ bytes: [UInt8], for place: DeskPath) {
    held.withLock { state in
      state?.bytes.overwrite()
      state = (place, bytes)
    }
  }

  func bytes(for place: DeskPath) -> [UInt8]? {
    held.withLock { $0?.place == place ? $0?.bytes : nil }
  }

  func letGo() {
    held.withLock { state in
      state?.bytes.overwrite()
      state = nil
    }
  }
}
