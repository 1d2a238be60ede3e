import Testing

@testable import AloudDiagnostics

@Suite struct NearestNameTests {
  static let ids = ["agree5", "agree7", "frequency", "vulnerability", "reward"]

  @Test(arguments: [
    ("agre5", "agree5"), ("agree6", "agree5"), ("agere7", "agree7"), ("freqency", "frequency"),
    ("frequnecy", "frequency"), ("vulnerabilty", "vulnerability"), ("rewrad", "reward"),
    ("vunlerablity", "vulnerability"),
  ])
  func `a typing mistake leads to the name that was meant`(typed: String, meant: String) {
    #expect(NearestName.nearest(to: typed, among: Self.ids) == meant)
  }

  @Test(arguments: ["", "xy", "policies", "vulxxxxbility", String(repeating: "a", count: 100)])
  func `a name too far from all leads nowhere`(typed: String) {
    #expect(NearestName.nearest(to: typed, among: Self.ids) == nil)
  }

  @Test func `a name is not its own correction`() {
    #expect(NearestName.nearest(to: "agree5", among: ["agree5"]) == nil)
  }

  @Test func `of two equally near names the first is taken`() {
    #expect(NearestName.nearest(to: "catx", among: ["caty", "catz"]) == "caty")
    #expect(NearestName.nearest(to: "catx", among: ["catz", "caty"]) == "catz")
  }

  @Test func `no candidates, no name`() {
    #expect(NearestName.nearest(to: "agree5", among: []) == nil)
  }

  @Test func `a nearer name wins over an earlier one`() {
    #expect(NearestName.nearest(to: "policees", among: ["palicies", "policies"]) == "policies")
  }
}
