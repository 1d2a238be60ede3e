import AloudBallots
import AloudCollector
package import AloudDisclosure
import AloudFiles
import AloudModel

/// Reads release files and says what is wrong with one.
package enum ReleaseReading {
  package static func read(_ path: String) throws(Refusal) -> PublishedRelease {
    let bytes = try Files.named.read(path, atMost: FileLimits.release)
    do throws(CanonicalJSON.Refusal) {
      return try PublishedRelease(reading: bytes, digest: Fingerprint.init(of:))
    } catch {
      throw .reporting(.notARelease(path, error))
    }
  }
}
