import Testing

extension BrowserTests {
  /// The survey as `aloud serve` gives it out.
  struct Served {
    @Test
    func `ten people answer over the server, half without script, and all are counted`() throws {
      let school = try ExampleSurvey.school()
      defer { withExtendedLifetime(school) {} }
      try Browser.expect(
        "whole_wave", of: "served", Checkout.program(), school.path)
    }

    @Test func `without script the next person at a station begins on a page of their own`() throws
    {
      let school = try ExampleSurvey.school()
      defer { withExtendedLifetime(school) {} }
      try Browser.expect("station_without_script", of: "served", Checkout.program(), school.path)
    }

    @Test func `people answer in turn at a station, and nothing of the last is there`() throws {
      let school = try ExampleSurvey.school()
      defer { withExtendedLifetime(school) {} }
      try Browser.expect("station", of: "served", Checkout.program(), school.path)
    }
  }
}
