import AloudHTTP
import AloudModel
import AloudWaveSupport
import Testing

@testable import AloudCollector

/// What is foretold of a page is what the page has.
struct PageWeightTests {
  @Test(arguments: [FullSurvey.manifest, FullSurvey.everything])
  func `the weight foretold is that of the page, and within half a kilobyte`(manifest: Manifest) {
    let foretold = PageWeight(of: manifest.survey, in: manifest.wave)
    let pages = SurveyPages(manifest: manifest, setting: .web)
    let largest = pages.languages.map { pages.survey(in: $0).bytes.count }.max() ?? 0
    #expect(foretold.language == .spanish)
    #expect((largest...largest + 512).contains(foretold.bytes), "\(foretold) \(largest)")
    #expect(largest < PageWeight.most)
  }
}
