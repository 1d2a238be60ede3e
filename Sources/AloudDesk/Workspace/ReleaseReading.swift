import AloudBallots
import AloudCollector
package import AloudDisclosure
import AloudFiles
import AloudModel

/// Reads release files and says what is wrong with one.
package enum ReleaseReading {
  package static func read(_ path: String) throws(Refusal) -> PublishedRelease {
    try read(try Files.named.read(path, atMost: FileLimits.release), named: path)
  }

  /// - Parameter path: what the release is called in messages.
  package static func read(
    _ bytes: [UInt8], named path: String
  ) throws(Refusal) -> PublishedRelease {
    do throws(CanonicalJSON.Refusal) {
      return try PublishedRelease(reading: bytes, digest: Fingerprint.init(of:))
    } catch {
      throw .reporting(.notARelease(path, error))
    }
  }
}
