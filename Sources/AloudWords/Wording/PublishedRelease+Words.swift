import AloudBallots
import AloudDesk
import AloudDisclosure
import AloudModel

extension PublishedRelease {
  /// The words by which people notice another release; in every language of the survey.
  var saidWords: String {
    fingerprint.spoken(in: release.manifest.survey.languages).joined(separator: " / ")
  }
}
