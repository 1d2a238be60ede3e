import AloudDisclosure
import AloudFiles
import AloudModel

/// Reads `themes.json`, which must be of the release it lies beside.
enum ThemesReading {
  static func read(
    _ path: String, of release: PublishedRelease
  ) throws(CommandFailure) -> Themes {
    let bytes = try Files.named.read(path, atMost: FileLimits.release)
    do {
      return try Themes.read(bytes, of: release)
    } catch {
      throw CommandFailure(
        .integrity, "\(path) holds no themes of the release of \(release.release.manifest.waveID)",
        help: "ask the key holder for the file that `aloud themes` wrote for this wave")
    }
  }
}
