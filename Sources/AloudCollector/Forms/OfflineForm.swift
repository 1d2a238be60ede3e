import AloudBallots
import AloudMarkup
package import AloudModel
import AloudPapers

/// A wave's survey as one HTML file that needs no network: it seals answers and saves them as a
/// dropped file.
///
/// Its bytes are a function of the manifest, so that everybody can make the file anew and compare.
package struct OfflineForm: Sendable {
  package let bytes: [UInt8]

  package init(manifest: Manifest) {
    let survey = manifest.survey
    let terms = SealingTerms(for: manifest)
    let blocks = survey.languages.map { language in
      let plan = SurveyPlan(manifest, in: language, .file, terms: terms)
      return LanguageBlocks.Block(
        language: language, ours: plan.tags.ours, title: plan.words.neutralTitle,
        content: PageFrame(plan: plan, content: .form).body(Self.main(plan)))
    }
    let document = PageDocument(
      language: blocks[0].ours, title: blocks[0].title, style: .style, script: .fileScript)
    bytes = document.offline(LanguageBlocks(blocks: blocks).html)
  }

  /// A form as it lies beside the manifest.
  package init(published bytes: [UInt8]) { self.bytes = bytes }

  /// The SHA-256 of the file, for posters and slips.
  package var fingerprint: Fingerprint { Fingerprint(of: bytes) }

  private static func main(_ plan: SurveyPlan) -> HTML {
    let words = plan.words
    return """
      <p class="plain problem">\(words.scriptNeeded)</p>
      \(SurveyForm(plan: plan).html)\
      <div data-outcome="stored" data-title="\(words.saved) · \(words.neutralTitle)" hidden>
      <h2 tabindex="-1">\(words.saved)</h2>
      <p>\(words.savedName) <code></code></p><p>\(words.savedWhere)</p>
      <p>\(words.sentNobodyKnows) \(words.savedReceipt)</p>
      <p><a class="button" href="">\(words.saveAgain)</a></p></div>

      """
  }
}
