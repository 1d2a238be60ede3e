import Foundation
import Testing

/// The built program.
enum Program {
  /// The executable beside the tests, found upwards from where they run.
  static let path: String = {
    let starts = [
      CommandLine.arguments[0], Bundle.main.bundlePath, Bundle.main.executablePath ?? "",
    ]
    for start in starts {
      var folder = URL(fileURLWithPath: start)
      while folder.path != "/" {
        let candidate = folder.appendingPathComponent("aloud").path
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: candidate, isDirectory: &isFolder),
          !isFolder.boolValue, FileManager.default.isExecutableFile(atPath: candidate)
        {
          return candidate
        }
        folder.deleteLastPathComponent()
      }
    }
    Issue.record("the built program lies nowhere above \(starts)")
    return "/nowhere/aloud"
  }()
}
