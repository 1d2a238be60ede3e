import AloudDesk
import AloudFiles
import FoundationEssentials

/// The folder a demo runs in: made anew each time, and never one that holds anything else.
struct DemoFolder {
  let path: String

  private var marker: String { "\(path)/.aloud-demo" }
  var drop: String { "\(path)/Drop" }
  /// Stands for the key holder's own computer.
  var keyHolder: String { "\(path)/KeyHolder" }

  /// Empties a folder that an earlier demo made, or makes it.
  func prepare() throws {
    if DurableFile.exists(path), !isEmpty {
      guard DurableFile.exists(marker) else {
        throw CommandFailure(
          .usage, "\(path) holds something that no demo put there",
          help: "name another folder with --into")
      }
      do { try FileManager.default.removeItem(atPath: path) } catch {
        throw CommandFailure(
          .unexpected, "the folder of the last demo could not be removed",
          help: "remove it yourself, or name another folder with --into")
      }
    }
    try Files.named.makeFolder(path)
    try Files.named.write([], to: marker, access: .everyone)
    try Files.named.makeFolder("\(path)/Surveys")
  }

  private var isEmpty: Bool { (try? Folder.names(in: path).isEmpty) ?? false }
}
