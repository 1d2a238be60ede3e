import AloudMarkup
package import AloudModel
import AloudPapers

/// What staff will see of a wave, as one HTML file under a banner: every part moves, nothing is stored.
package struct PreviewPage: Sendable {
  package let bytes: [UInt8]

  /// - Parameters:
  ///   - earlierReleases: how many waves of the survey are finished.
  ///   - weaker: what became weaker since the last of them.
  package init(
    of survey: Survey, in wave: Wave, earlierReleases: Int, weaker: [Weakening] = []
  ) {
    let blocks = survey.languages.map { language in
      let plan = SurveyPlan(
        survey, wave, in: language, .preview, terms: nil, earlierReleases: earlierReleases,
        weaker: weaker)
      return LanguageBlocks.Block(
        language: language, ours: plan.tags.ours,
        title: "\(plan.words.preview) · \(plan.words.neutralTitle)",
        content: PageFrame(plan: plan, content: .form).body(SurveyForm(plan: plan).html))
    }
    let document = PageDocument(
      language: blocks[0].ours, title: blocks[0].title, style: .style,
      script: .previewScript)
    bytes = document.offline(LanguageBlocks(blocks: blocks).html)
  }
}
