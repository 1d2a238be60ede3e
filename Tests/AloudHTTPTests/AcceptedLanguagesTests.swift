import AloudModel
import Testing

@testable import AloudHTTP

/// The language a browser asks for, among those a survey is asked in.
@Suite struct AcceptedLanguagesTests {
  private let offered = ["en", "es", "ar"].map { Language($0)! }

  @Test(arguments: [
    ("es", "es"), ("es-MX,es;q=0.9,en;q=0.8", "es"), ("fr,es;q=0.5,en;q=0.7", "en"),
    ("en;q=0.1, ar;q=0.2", "ar"), ("en;q=0.55,es;q=0.5", "en"), ("en;q=0.5,es;q=0.505", "es"),
    ("en;q=0,es;q=0.001", "es"), ("EN-GB", "en"), ("en;q=1.0,es;q=1", "en"),
  ])
  func `the best one that is offered is chosen`(header: String, expected: String) {
    #expect(AcceptedLanguages(header).first(among: offered) == Language(expected))
  }

  @Test(arguments: ["", "*", "fr", "de-CH;q=0.9", "en;q=0", "en;x=1", ";;,,", "q=1", "日本"])
  func `nothing is chosen where nothing fits`(header: String) {
    #expect(AcceptedLanguages(header).first(among: offered) == nil)
  }

  @Test func `a header without end is read in its beginning only`() {
    let header = String(repeating: "fr,", count: 10_000) + "es"
    #expect(AcceptedLanguages(header).first(among: offered) == nil)
  }
}
