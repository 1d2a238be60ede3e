import AloudConsole
import AloudFiles
import Glibc
import Synchronization

/// Leads a browser to the desk, by a file that goes as soon as it has done so.
final class Launch: Sendable {
  private let file = Mutex<LaunchFile?>(nil)
  private let browser: BrowserStart?

  /// - Parameter browser: nothing, to say which file to open.
  init(browser: BrowserStart?) { self.browser = browser }

  func lead(to address: String) {
    let made: LaunchFile
    do throws(FileFailure) {
      made = try LaunchFile(leadingTo: address, in: BrowserStart.place)
    } catch {
      return Console.say("No page to open the desk with could be written in \(error.path).")
    }
    file.withLock { $0 = made }
    let isStarted = browser?.open(made.path) ?? false
    Console.say(
      isStarted
        ? "The desk is opening in your browser. If it does not, open this file there: \(made.path)"
        : "Open this file in a browser: \(made.path)")
    Console.say("Leave this running. Ctrl-C, or \"Close the desk\" on the page, ends it.")
  }

  func end() {
    file.withLock { held in
      held?.remove()
      held = nil
    }
  }
}

/// The system's own way of opening a page in a browser.
struct BrowserStart: Sendable {
  /// Whether a browser was asked to open a file; there is none where nothing can be shown.
  func open(_ path: String) -> Bool {
    guard getenv("DISPLAY") != nil || getenv("WAYLAND_DISPLAY") != nil else { return false }
    return Self.start(["xdg-open", path])
  }

  /// Whether a program of the system was started; it sees nothing of ours and is waited for by nobody.
  @discardableResult
  static func start(_ command: [String]) -> Bool {
    // The system takes its end away.
    signal(SIGCHLD, SIG_IGN)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for file: Int32 in 0...2 {
      posix_spawn_file_actions_addopen(&actions, file, "/dev/null", O_RDWR, 0)
    }
    var words: [UnsafeMutablePointer<CChar>?] =
      command.map { (word: String) in strdup(word) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    return posix_spawnp(&process, command[0], &actions, nil, &words, environ) == 0
  }

  /// Under which the system puts what is plugged in, and where browsers save files.
  static var sticks: [String] {
    let name = getenv("USER").map { String(cString: $0) } ?? ""
    let home = getenv("HOME").map { String(cString: $0) } ?? ""
    return ["/media/\(name)", "/run/media/\(name)", "\(home)/Downloads", "\(home)/Descargas"]
      .filter { !name.isEmpty || $0.hasPrefix(home) && !home.isEmpty }
  }

  /// Where a browser of this system may read a file of ours.
  static var place: String {
    let known = ["XDG_RUNTIME_DIR", "HOME"].compactMap { (name: String) -> (String, String)? in
      getenv(name).map { (name, String(cString: $0)) }
    }
    let confined = [
      "/snap/bin/firefox", "/snap/bin/chromium", "/var/lib/flatpak/app/org.mozilla.firefox",
    ]
    return LaunchFile.place(
      Dictionary(uniqueKeysWithValues: known),
      areBrowsersConfined: confined.contains(where: DurableFile.exists))
  }
}
