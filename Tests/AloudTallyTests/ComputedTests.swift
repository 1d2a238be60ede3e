import Testing

@testable import AloudTally

@Suite struct ComputedTests {
  @Test func `a reason survives what would be done with the value`() {
    let missing = Computed<Int>.notComputable(.noVariation)
    #expect(missing.map { $0 + 1 } == .notComputable(.noVariation))
    #expect(missing.value == nil)
    #expect(Computed.value(2).map { $0 + 1 } == .value(3))
    #expect(Computed.value(2).value == 2)
  }
}
