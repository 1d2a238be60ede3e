import AloudDisclosure
import AloudModel
import Testing

@testable import AloudReports

/// What becomes of a cycle's scale follows from releases alone.
struct CycleResultTests {
  private func reading(
    _ sample: Sample, _ cycles: ActionCycles = .running()
  ) throws -> CycleReading {
    try #require(try sample.history().readings(of: cycles).last)
  }

  @Test func `the first survey after the beginning gives the verdict`() throws {
    let reading = try reading(.three)
    #expect(reading.wave?.text == "2026-autumn")
    #expect(reading.verdict == "clear_rise")
    #expect(
      reading.sentence.hasPrefix("A say in policies and decisions rose from 40 on average to 63"))
  }

  @Test func `it is the verdict of that survey's own report, word for word`() throws {
    let row = try #require(
      try Sample.three.rows("changes.csv").first { $0["scale_id"] == "policies" })
    let reading = try reading(.three)
    #expect(row["verdict"] == reading.verdict)
    #expect(row["sentence"] == reading.sentence)
  }

  @Test func `a survey that comes later does not change it`() throws {
    let later = Sample(
      "four", Sample.three.waves + [varied(.spring2027) { $0.scores["policies"] = 20 }])
    let (before, after) = (try reading(.three), try reading(later))
    #expect(before.verdict == after.verdict && before.wave == after.wave)
    #expect(before.sentence == after.sentence)
  }

  @Test func `a review in words changes nothing that the questions show`() throws {
    #expect(try reading(.three, .reviewed()).sentence == reading(.three).sentence)
  }

  @Test(arguments: ["2026-10-05", "2026-10-06"])
  func `a survey that had opened when the cycle began says nothing of it`(started: String) throws {
    var plan = PlanText()
    (plan.started, plan.review) = (started, "2026-12-01")
    let reading = try reading(.three, .running(plan))
    #expect(reading.wave == nil && reading.verdict == nil)
    #expect(reading.sentence == "No survey has been counted since the cycle began.")
  }

  @Test func `a survey that did not ask the scale is passed over`() throws {
    let check = varied(SampleWave.autumn2026) { $0.asks = ["reward", "honesty"] }
    let sample = Sample("not asked", [.autumn2025, .spring2026, check])
    #expect(
      try reading(sample).sentence
        == "No survey since the cycle began has asked this scale.")
    let later = Sample("asked later", sample.waves + [.spring2027])
    #expect(try reading(later).wave?.text == "2027-spring")
    #expect(try reading(later).verdict == "clear_rise")
  }

  @Test func `where too few answered, the next survey decides`() throws {
    let silent = varied(SampleWave.autumn2026) { $0.counted = nil }
    let sample = Sample("silent", [.autumn2025, .spring2026, silent])
    #expect(try reading(sample).verdict == "not_enough_answers")
    let later = Sample("silent, then told", sample.waves + [.spring2027])
    #expect(try reading(later).wave?.text == "2027-spring")
    #expect(try reading(later).verdict == "clear_rise")
  }

  @Test func `a scale off page 1 has a level and no verdict, and as the focus a verdict`() throws {
    var plan = PlanText()
    (plan.scale, plan.level, plan.measures) = ("coherence", .coherence, ["part-of-goals"])
    let level = try reading(.three, .running(plan))
    #expect(level.wave?.text == "2026-autumn" && level.verdict == nil)
    #expect(level.sentence.contains("stood at 52 out of 100"))
    #expect(level.sentence.contains("no verdict"))
    let focused = Sample(
      "focused", [.autumn2025, .spring2026, varied(.autumn2026) { $0.focus = "coherence" }])
    #expect(try reading(focused, .running(plan)).verdict == "inconclusive")
  }

  @Test func `a scale that is gone keeps its id`() throws {
    var plan = PlanText()
    plan.scale = "gone"
    let reading = try reading(.three, .running(plan))
    #expect(reading.title == "gone" && reading.verdict == nil)
  }

  @Test(arguments: Sample.all)
  func `no sentence says why, and none names a cause`(sample: Sample) throws {
    for scale in ["policies", "reward", "vulnerability", "coherence"] {
      var plan = PlanText()
      (plan.started, plan.review, plan.scale) = ("2025-01-01", "2025-02-20", scale)
      let sentence = try reading(sample, .running(plan)).sentence.lowercased()
      for word in ["because", "caused", "due to", "thanks to", "worked", "proves", "stable"] {
        #expect(!sentence.contains(word), "\(sentence)")
      }
    }
  }
}
