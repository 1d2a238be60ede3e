package import AloudFiles
import AloudMarkup
import Glibc

/// A page for its owner alone that leads the browser in: what is handed to a browser as an argument
/// can
/// be read by everybody on the computer, a file cannot.
package struct LaunchFile: Sendable {
  package let path: String
  private let folder: String

  /// Writes it into a new folder of this account.
  ///
  /// - Parameters:
  ///   - address: what leads in, once.
  ///   - place: a folder in which browsers may read.
  package init(leadingTo address: String, in place: String) throws(FileFailure) {
    folder = try Self.newFolder(in: place)
    path = "\(folder)/desk.html"
    do throws(FileFailure) {
      try DurableFile.write(Self.page(address), to: path, access: .owner)
    } catch {
      rmdir(folder)
      throw error
    }
  }

  /// Takes it away; it leads nowhere any more.
  package func remove() {
    unlink(path)
    rmdir(folder)
  }

  /// Whose name nobody foresees, and which is closed to others from the beginning.
  private static func newFolder(in place: String) throws(FileFailure) -> String {
    var name = Array("\(place)/aloud-desk-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw FileFailure(errno: errno, at: place) }
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func page(_ address: String) -> [UInt8] {
    let html: HTML = """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><title>Aloud</title>
      <meta name="referrer" content="no-referrer">
      <meta http-equiv="refresh" content="0;url=\(address)"></head>
      <body><p><a href="\(address)">\(DeskLanguage.openInAll)</a></p>
      </body></html>

      """
    return Array(html.text.utf8)
  }
}

extension LaunchFile {
  /// Where a launch file may lie: the folder that the system keeps for whoever is logged in, and
  /// that is
  /// emptied; for browsers that may not read there, the home folder.
  ///
  /// - Parameters:
  ///   - environment: of the process.
  ///   - areBrowsersConfined: whether browsers of this system see the home folder alone.
  package static func place(
    _ environment: [String: String], areBrowsersConfined: Bool
  ) -> String {
    if !areBrowsersConfined, let running = environment["XDG_RUNTIME_DIR"], isOwn(running) {
      return running
    }
    if let home = environment["HOME"], isOwn(home) { return home }
    return "/tmp"
  }

  /// Whether a folder is this account's.
  private static func isOwn(_ folder: String) -> Bool {
    var status = stat()
    guard folder.hasPrefix("/"), stat(folder, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFDIR && status.st_uid == geteuid()
  }
}
