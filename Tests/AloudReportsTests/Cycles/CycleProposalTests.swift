import AloudDisclosure
import AloudModel
import Testing

@testable import AloudReports

/// The scale that reports suggest for the next cycle.
struct CycleProposalTests {
  private func proposal(_ waves: SampleWave...) throws -> CycleProposal? {
    try Sample("a proposal", waves).history().cycleProposal
  }

  @Test func `without a fall it is the lowest on page 1`() throws {
    let proposal = try #require(try proposal(.autumn2025, .spring2026))
    #expect(proposal.scale.id.text == "policies" && proposal.reason == .lowest)
    #expect(proposal.score == 39)
  }

  @Test func `a clear fall comes first, and of two the lower`() throws {
    let fallen = varied(SampleWave.autumn2026) {
      ($0.scores["beliefs"], $0.scores["practices"], $0.scores["policies"]) = (44, 42, 39)
    }
    let proposal = try #require(try proposal(.spring2026, fallen))
    #expect(proposal.scale.id.text == "practices" && proposal.reason == .clearFall)
    #expect(proposal.score == 42)
  }

  @Test func `the lowest of all scales is suggested, wherever it stands`() throws {
    let low = varied(SampleWave.autumn2025) { $0.scores["coherence"] = 12 }
    #expect(try proposal(low)?.scale.id.text == "coherence")
  }

  @Test func `a focus is on page 1`() throws {
    let low = varied(SampleWave.autumn2025) {
      ($0.scores["coherence"], $0.focus) = (12, "coherence")
    }
    #expect(try proposal(low)?.scale.id.text == "coherence")
  }

  @Test func `a check of one scale does not make the others forgotten`() throws {
    let check = varied(SampleWave.autumn2026) { $0.asks = ["policies", "honesty"] }
    let proposal = try #require(try proposal(.autumn2025, .spring2026, check))
    #expect(proposal.scale.id.text == "hard-conversations", "policies has risen to 63 since")
    #expect(proposal.score == 52)
  }

  @Test func `of two equal scores the scale declared first`() throws {
    let equal = varied(SampleWave.autumn2025) {
      ($0.scores["vulnerability"], $0.scores["policies"]) = (30, 30)
    }
    #expect(try proposal(equal)?.scale.id.text == "vulnerability")
  }

  @Test func `where nothing may be said nothing is suggested`() throws {
    #expect(try proposal(varied(.autumn2025) { $0.counted = nil }) == nil)
    #expect(try proposal(varied(.autumn2025) { $0.counted = 12 }) == nil)
  }
}
