package import AloudDisclosure
import AloudFiles
import AloudModel

/// Reads `themes.json`, which must be of the release it lies beside.
package enum ThemesReading {
  package static func read(
    _ path: String, of release: PublishedRelease
  ) throws(Refusal) -> Themes {
    let bytes = try Files.named.read(path, atMost: FileLimits.release)
    do {
      return try Themes.read(bytes, of: release)
    } catch {
      throw .reporting(.notThemes(path, release.release.manifest.waveID))
    }
  }
}
