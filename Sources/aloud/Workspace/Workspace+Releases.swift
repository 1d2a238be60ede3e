import AloudDisclosure
import AloudModel

extension Workspace {
  /// Every release of a survey, by the id of its wave.
  func releases(of survey: Identifier<Survey>) throws(CommandFailure) -> [PublishedRelease] {
    try SurveyReleases(of: survey, in: self).all()
  }
}
