import AloudFiles
import Glibc
import Synchronization

/// A browser with a profile of its own, on which people answer in turn: it has no history, no cookie and
/// no page of the desk.
final class StationWindow: Sendable {
  private let profile = Mutex<String?>(nil)

  /// False, where no browser is known, or nothing can be shown.
  func show(_ address: String) -> Bool {
    guard getenv("DISPLAY") != nil || getenv("WAYLAND_DISPLAY") != nil,
      let folder = Self.newFolder()
    else { return false }
    forget()
    profile.withLock { $0 = folder }
    return Self.browsers.contains { name, options in
      BrowserStart.start([name] + options(folder) + [address])
    }
  }

  /// Takes the profile away.
  func forget() {
    profile.withLock { folder in
      if let folder { BrowserStart.start(["rm", "-rf", "--", folder]) }
      folder = nil
    }
  }

  private static let browsers: [(String, @Sendable (String) -> [String])] = [
    ("chromium", chromium), ("chromium-browser", chromium), ("google-chrome", chromium),
    ("firefox", firefox), ("firefox-esr", firefox),
  ]

  private static let chromium: @Sendable (String) -> [String] = {
    ["--user-data-dir=\($0)", "--no-first-run", "--no-default-browser-check", "--new-window"]
  }

  private static let firefox: @Sendable (String) -> [String] = {
    ["--no-remote", "--profile", $0, "--new-window"]
  }

  /// Closed to other accounts from the beginning.
  private static func newFolder() -> String? {
    var name = Array("\(BrowserStart.place)/aloud-station-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { return nil }
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
