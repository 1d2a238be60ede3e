package import AloudDisclosure
package import AloudModel

extension Workspace {
  /// Every release of a survey, by the id of its wave.
  package func releases(of survey: Identifier<Survey>) throws(Refusal) -> [PublishedRelease] {
    try SurveyReleases(of: survey, in: self).all()
  }
}
