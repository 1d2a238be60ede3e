import AloudPapers
import Testing

extension BrowserTests {
  /// The page that counts, from `file://` with the network off.
  struct CountPages {
    private func expect(_ scenario: String) throws {
      let school = try ExampleSurvey.school()
      defer { withExtendedLifetime(school) {} }
      try Browser.expect(scenario, of: "counting", Checkout.program(), school.path)
    }

    @Test func `a wave counted in a browser has the files of one counted here`() throws {
      try expect("whole_wave")
    }

    @Test func `the count page fits, and axe finds nothing, in both languages`() throws {
      try expect("languages")
    }

    @Test func `a browser keeps nothing of a count`() throws {
      try expect("forgotten")
    }
  }
}

/// The page itself.
struct CountPageTests {
  @Test func `the count page is below a megabyte, and the same each time`() {
    let page = CountPage().bytes
    #expect(page == CountPage().bytes)
    #expect(page.count < 1_000_000)
  }
}
