import AloudBallots
import AloudModel
import Testing

@testable import AloudCollector

struct SurveyPagesTests {
  static let pages = SurveyPages(manifest: Fernhill.manifest, setting: .web)

  static func text(_ page: Page) -> String { String(decoding: page.bytes, as: UTF8.self) }

  @Test func `a survey page is one document with one form that posts to its own address`() {
    let page = Self.text(Self.pages.survey(in: .english))
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">"))
    #expect(page.components(separatedBy: "<form ").count == 2)
    #expect(page.contains("<form method=\"post\" action=\"/en\" autocomplete=\"off\""))
  }

  @Test func `a page in a language that is not asked is the page in the first language`() {
    let pages = Self.pages
    #expect(pages.survey(in: Language("fr")!) == pages.survey(in: .english))
    #expect(pages.outcome(.codeUsed, in: Language("fr")!) == pages.outcome(.codeUsed, in: .english))
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
