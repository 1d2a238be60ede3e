import AloudModel
import Foundation
import Testing

@testable import AloudReports

/// The record of a survey's action cycles: its steps and its file.
struct ActionCyclesTests {
  @Test func `a cycle begins, is written about, and ends`() {
    let begun = ActionCycles.running()
    #expect(begun.running?.id.text == "cycle-1")
    #expect(begun.running?.plan == PlanText().plan)
    let ended = ActionCycles.reviewed()
    #expect(ended.running == nil)
    #expect(ended.cycles[0].notes == [entry("2026-04-20", "Two drafts so far.")])
    #expect(ended.cycles[0].review == entry("2026-05-26", "Four drafts, and two were changed."))
    #expect(ended.cycles[0].plan == PlanText().plan)
  }

  @Test func `cycles are numbered in their order`() throws {
    var later = PlanText()
    (later.started, later.review) = ("2026-09-07", "2026-10-26")
    let two = try #require(ActionCycles.reviewed().starting(later.plan).taken)
    #expect(two.cycles.map(\.id.text) == ["cycle-1", "cycle-2"])
    #expect(two.running?.id.text == "cycle-2")
  }

  @Test func `one cycle runs at a time`() {
    let running = ActionCycles.running()
    #expect(running.starting(PlanText().plan) == .stillRunning(running.cycles[0]))
  }

  @Test func `nothing is written about a cycle that does not run`() {
    let line = entry("2026-06-01", "Late.")
    #expect(ActionCycles.fernhill.noting(line) == .noneRunning)
    #expect(ActionCycles.reviewed().noting(line) == .noneRunning)
    #expect(ActionCycles.reviewed().reviewing(line) == .noneRunning)
  }

  @Test func `a record does not go back in time`() {
    let early = entry("2026-04-05", "Too early.")
    #expect(ActionCycles.running().noting(early) == .before(day("2026-04-06")))
    #expect(ActionCycles.running().reviewing(early) == .before(day("2026-04-06")))
    #expect(ActionCycles.reviewed().starting(PlanText().plan) == .before(day("2026-05-26")))
  }

  // MARK: The file

  private static let records: [ActionCycles] = [.fernhill, .running(), .reviewed()]

  @Test(arguments: records)
  func `a record is read back as it was written`(record: ActionCycles) throws {
    #expect(try ActionCycles.read(record.bytes) == record)
  }

  @Test func `the file is what the page on formats says`() {
    var plan = PlanText()
    plan.believed = nil
    #expect(
      String(decoding: ActionCycles.running(plan).bytes, as: UTF8.self) == """
        {
          "aloud_cycles": 1,
          "cycles": [
            {
              "id": "cycle-1",
              "notes": [],
              "plan": {
                "level": "policies",
                "measures": [
                  "concerns-heard"
                ],
                "principal_clears": "Twenty minutes of every staff meeting",
                "review_on": "2026-05-25",
                "scale": "policies",
                "started_on": "2026-04-06",
                "what_we_try": "Two teachers draft each new rule with the principal.",
                "who_goes_first": "The teacher leaders",
                "would_stop": "Staff tell us that it makes speaking up harder."
              }
            }
          ],
          "survey": "fernhill-staff"
        }

        """)
  }

  @Test(
    arguments: [
      ("\"aloud_cycles\": 1", "\"aloud_cycles\": 2", CanonicalJSON.Refusal.unknownVersion(2)),
      ("cycle-1", "cycle-2", .contradictsItself),
      ("cycle-1", "Cycle 1", .malformed),
      ("2026-05-26", "2026-04-19", .contradictsItself),
      ("2026-05-25", "2026-04-06", .contradictsItself),
      ("Two drafts so far.", "", .contradictsItself),
      ("Two drafts so far.", "two\\nlines", .contradictsItself),
      ("Two drafts so far.", "\u{202E}backwards", .contradictsItself),
      ("\"policies\"", "\"politics\"", .malformed),
      ("[\n          \"concerns-heard\"\n        ]", "[]", .contradictsItself),
      ("  \"survey\"", "    \"survey\"", .notCanonical),
      ("\"notes\": [", "\"mood\": 1,\n      \"notes\": [", .notCanonical),
    ])
  func `a file that was changed by hand is refused`(
    from: String, to: String, refusal: CanonicalJSON.Refusal
  ) throws {
    let text = String(decoding: ActionCycles.reviewed().bytes, as: UTF8.self)
    try #require(text.contains(from))
    #expect(throws: refusal) { try ActionCycles.read(Array(text.replacing(from, with: to).utf8)) }
  }

  @Test func `only the last cycle of a file may be running`() throws {
    var later = PlanText()
    (later.started, later.review) = ("2026-09-07", "2026-10-26")
    let two = try #require(ActionCycles.reviewed().starting(later.plan).taken)
    let text = String(decoding: two.bytes, as: UTF8.self)
    let review = try #require(text.range(of: ",\n      \"review\": {"))
    let end = try #require(text[review.upperBound...].range(of: "}"))
    let open = text.replacingCharacters(in: review.lowerBound..<end.upperBound, with: "")
    #expect(throws: CanonicalJSON.Refusal.contradictsItself) {
      try ActionCycles.read(Array(open.utf8))
    }
  }

  // MARK: Texts

  @Test(
    arguments: [
      "x", "Decisions are drafted with two teachers, not for them.",
      "Más tiempo para hablar", "👩‍🏫 first", "=1+1", "<b>bold</b> | *stars*",
      String(repeating: "x", count: 500),
    ])
  func `people write one line in their own words`(text: String) {
    #expect(CycleText.isLegal(text))
  }

  @Test(
    arguments: [
      "", " ", "\t", "two\nlines", "two\r\nlines", "a\u{2028}b", "a\u{0}b", "a\u{1B}[31mb",
      "\u{202E}b", "\u{FEFF}b", String(repeating: "x", count: 501),
    ])
  func `what is no line or cannot be seen is not taken`(text: String) {
    #expect(!CycleText.isLegal(text))
  }

  @Test(arguments: [[], ["a", "a"], ["a", "b", "c", "d", "e", "f"]])
  func `a plan measures one to five questions, each once`(measures: [String]) {
    var text = PlanText()
    text.measures = measures
    #expect(!text.plan.isCoherent)
    #expect(PlanText().plan.isCoherent)
  }
}
