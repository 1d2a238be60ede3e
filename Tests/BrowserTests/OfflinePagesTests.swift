import Foundation
import Testing

extension BrowserTests {
  /// The pages that are files, from `file://` with the network off.
  struct OfflinePages {
    let pages: PageFolder

    init() throws { pages = try PageFolder.shared() }

    private var form: String { pages.scratch.address(of: "form.html") }
    private var key: String { pages.scratch.address(of: "key.html") }
    private var preview: String { pages.scratch.address(of: "preview.html") }

    @Test
    func `T18: ten forms from file with the network off are collected and counted`() throws {
      let school = try ExampleSurvey.school()
      defer { withExtendedLifetime(school) {} }
      try Browser.expect("whole_wave", of: "offline", Checkout.program(), school.path)
    }

    @Test func `a form without a code that can be saves nothing, and says so`() throws {
      try Browser.expect("form_without_code", of: "offline", form)
    }

    @Test func `the form shows the file it will save, and saves that file`() throws {
      try Browser.expect("form_shows_itself", of: "offline", form)
    }

    @Test func `one form speaks every language of the survey`() throws {
      try Browser.expect("form_languages", of: "offline", form)
    }

    @Test func `without script the files say that they cannot work`() throws {
      try Browser.expect("without_script", of: "offline", form, key)
    }

    @Test(arguments: ["light", "dark"])
    func `axe finds nothing in the form, the key page and the preview`(scheme: String) throws {
      try Browser.expect("accessible", of: "offline", scheme, form, key, preview)
    }

    @Test func `the key page makes a card that reads, checks it, and prints it twice`() throws {
      try Browser.expect("key_page", of: "offline", key)
    }

    @Test func `a preview shows every part under its banner and stores nothing`() throws {
      try Browser.expect("preview", of: "offline", preview)
    }
  }
}
