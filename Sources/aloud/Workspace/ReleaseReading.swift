import AloudBallots
import AloudCollector
import AloudDisclosure
import AloudFiles
import AloudModel

/// Reads release files and says what is wrong with one.
enum ReleaseReading {
  static func read(_ path: String) throws(CommandFailure) -> PublishedRelease {
    let bytes = try Files.named.read(path, atMost: FileLimits.release)
    do throws(CanonicalJSON.Refusal) {
      return try PublishedRelease(reading: bytes, digest: Fingerprint.init(of:))
    } catch {
      throw CommandFailure(
        .integrity, "\(path) is not a release as `count` writes it\(error.reason)",
        help: "ask the key holder for the file again and compare its six words")
    }
  }
}

extension CanonicalJSON.Refusal {
  /// In a few words, to stand behind a sentence.
  var reason: String {
    switch self {
    case .malformed: ""
    case .notCanonical: ": its form was changed"
    case .unknownVersion(let version): ": its version \(version) is unknown to this program"
    case .contradictsItself: ": its figures contradict each other"
    }
  }
}
