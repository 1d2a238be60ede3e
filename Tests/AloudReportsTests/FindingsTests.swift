import AloudDisclosure
import AloudModel
import AloudStatistics
import AloudTally
import Testing

@testable import AloudReports

struct PeopleReadingTests {
  private func item(_ keying: Keying) -> Item {
    Item(id: id("i"), text: english("?"), keying: keying)
  }

  private func reading(_ people: PeopleCounts, _ keying: Keying = .positive) -> PeopleReading {
    PeopleReading(people, to: item(keying), responses: SampleSurvey.agree)
  }

  @Test func `five options fall into three parts by their sides`() {
    let reading = reading(.five(options: [3, 4, 5, 6, 7], noAnswer: nil))
    #expect(reading.parts == .sides(safer: 13, neither: 5, lessSafe: 7, noAnswer: nil))
    #expect(reading.detail == .five)
    #expect(reading.total == 25)
  }

  @Test func `a reversed item is turned round option by option`() {
    let reading = reading(.five(options: [3, 4, 5, 6, 7], noAnswer: 10), .reversed)
    #expect(reading.parts == .sides(safer: 7, neither: 5, lessSafe: 13, noAnswer: 10))
    #expect(reading.total == 35)
    #expect(reading.neitherOrNoAnswer == 15)
    #expect(reading.notSafer == 28)
  }

  @Test func `merged parts are turned already`() {
    let people = PeopleCounts.three(lessSafe: 3, neither: 4, safer: 5, noAnswer: nil)
    #expect(reading(people, .reversed).parts == reading(people).parts)
    #expect(reading(people).safer == 5)
    #expect(reading(people).lessSafe == 3)
  }

  @Test func `two parts do not tell the middle from the less safe side`() {
    let reading = reading(.two(safer: 20, notSafer: 11))
    #expect(reading.safer == 20)
    #expect(reading.notSafer == 11)
    #expect(reading.lessSafe == nil)
    #expect(reading.neitherOrNoAnswer == nil)
  }

  @Test(arguments: NearUnanimity.allCases)
  func `words have no number at all`(words: NearUnanimity) {
    let reading = reading(.words(words))
    #expect(reading.total == nil)
    #expect(reading.safer == nil)
    #expect(reading.notSafer == nil)
  }
}

struct ScaleFormTests {
  private func form(_ change: (inout SampleSurvey) -> Void) -> ScaleForm {
    var sample = SampleSurvey()
    change(&sample)
    let survey = sample.survey(waves: [])
    return ScaleForm(survey.scales.first { $0.id == id("reward") }!, in: survey)
  }

  @Test func `a corrected label or title keeps the form`() {
    #expect(
      form { _ in }
        == form { ($0.texts, $0.scaleTitles) = (["honest-try": "A typo less."], ["reward": "New"]) }
    )
  }

  @Test func `a new revision is another form`() {
    #expect(form { _ in } != form { $0.revisions["honest-try"] = 2 })
  }

  @Test func `a new revision on another scale changes nothing`() {
    #expect(form { _ in } == form { $0.revisions["concerns-heard"] = 2 })
  }

  private func form(
    keying: Keying = .positive, items: Int = 1, favourable: Set<Int> = [4, 5], options: Int = 5
  ) -> ScaleForm {
    let responses = ResponseScale(
      id: id("r"),
      options: (1...options).map { ResponseOption(value: $0, label: english("\($0)")) },
      unfavourable: [1, 2], favourable: favourable)
    let scale = Scale(
      id: id("s"), title: english("S"), level: .other, acts: .both, responses: responses.id,
      items: (1...items).map { Item(id: id("i\($0)"), text: english("?"), keying: keying) })
    let survey = Survey(
      school: School(id: id("x"), name: "X"), id: id("y"), title: english("Y"), goal: english("Z"),
      languages: [.english], timezone: "Etc/UTC", outsideContact: "c",
      responseScales: [responses], scales: [scale], comments: [], breakdowns: [], waves: [],
      promise: SampleSurvey().survey(waves: []).promise)
    return ScaleForm(scale, in: survey)
  }

  @Test func `keying, items, options and sides belong to the form`() {
    #expect(form() == form())
    #expect(form() != form(keying: .reversed))
    #expect(form() != form(items: 2))
    #expect(form() != form(favourable: [5]))
    #expect(form() != form(options: 6))
  }
}

struct PageOneTests {
  private func scales(
    without: Set<String> = [], asks: [String]? = nil
  ) -> [String] {
    var sample = SampleSurvey()
    sample.without = without
    let wave = Wave(
      id: id("w"), opens: LocalMoment("2026-10-05 00:00")!,
      closes: LocalMoment("2026-10-16 17:00")!,
      invited: 42, asks: asks.map { $0.map { id($0) } })
    return sample.survey(waves: [wave]).pageOne(askedIn: wave).map(\.id.text)
  }

  @Test func `page 1 has both legs of safety and the first scale of each level`() {
    #expect(scales() == ["vulnerability", "reward", "beliefs", "practices", "policies"])
  }

  @Test func `a level without a scale has no place`() {
    #expect(scales(without: ["beliefs"]) == ["vulnerability", "reward", "practices", "policies"])
  }

  @Test func `a scale not asked is not replaced by another`() {
    #expect(scales(asks: ["hard-conversations", "policies", "coherence"]) == ["policies"])
  }
}

struct SurveyFindingsTests {
  private func verdicts(_ sample: Sample) throws -> [String: VerdictName] {
    let findings = SurveyFindings(try sample.history())
    return Dictionary(
      uniqueKeysWithValues: findings.changes.map { ($0.scale.id.text, VerdictName($0.verdict)) })
  }

  @Test func `a first survey has nothing to compare with`() throws {
    let verdicts = try verdicts(.first)
    #expect(verdicts.count == 5)
    #expect(Set(verdicts.values) == [.firstSurvey])
  }

  @Test func `two small identical surveys leave a range, two large ones show no change`() throws {
    #expect(Set(try verdicts(.identical).values) == [.inconclusive])
    #expect(Set(try verdicts(.identicalAndLarge).values) == [.noMeaningfulChange])
  }

  @Test func `moves are told apart by their size`() throws {
    #expect(
      try verdicts(.smallMove)
        == [
          "vulnerability": .smallRise, "reward": .smallFall, "beliefs": .noMeaningfulChange,
          "policies": .noMeaningfulChange, "practices": .clearRise,
        ])
  }

  @Test func `steps too small to name can make a drift`() throws {
    let verdicts = try verdicts(.drift)
    #expect(verdicts["policies"] == .driftUp)
    #expect(verdicts["reward"] == .driftDown)
    #expect(verdicts["vulnerability"] == .inconclusive)
  }

  @Test func `a changed wording is not compared across, only from then on`() throws {
    let findings = SurveyFindings(try Sample.reworded.history())
    let verdicts = try verdicts(.reworded)
    #expect(verdicts["policies"] == .notComparable)
    #expect(verdicts["reward"] == .inconclusive)
    let reward = findings.changes.first { $0.scale.id == id("reward") }
    #expect(reward?.verdict.change?.from.newest.wave == id("2026-spring"))
    #expect(reward?.level.series.levels.count == 2)
  }

  @Test func `a wave with too few answers is passed over`() throws {
    let findings = SurveyFindings(try Sample.gapBetween.history())
    #expect(
      findings.changes.allSatisfy { $0.verdict.change?.from.newest.wave == id("2025-autumn") })
  }

  @Test func `a level near the end is not compared, now or before`() throws {
    let verdicts = try verdicts(.nearEnd)
    #expect(verdicts["vulnerability"] == .nearEnd)
    #expect(verdicts["reward"] == .nearEnd)
    #expect(verdicts["policies"] == .nearEnd)
    #expect(verdicts["practices"] == .inconclusive)
  }

  @Test func `a cycle check has its own scale alone to judge`() throws {
    let findings = SurveyFindings(try Sample.cycleCheck.history())
    #expect(findings.changes.map(\.scale.id.text) == ["policies"])
    #expect(findings.overall == nil)
    // All of it, two thirds for the change: it can be compared over three waves.
    #expect(findings.changes[0].verdict.change?.level.alpha == Ratio(33_333, 1_000_000))
  }

  @Test
  func `overall score and focus share the risk with the others, and what is called passes on`()
    throws
  {
    let findings = SurveyFindings(try Sample.focused.history())
    let risks = Dictionary(
      uniqueKeysWithValues: findings.changes.map {
        ($0.scale.id.text, $0.verdict.change?.level.alpha)
      })
    let overall = try #require(findings.overall)
    #expect(overall.scales.map(\.id.text) == findings.changes.map(\.scale.id.text))
    let first = findings.family.members.first
    #expect(first == .overall && findings.family.focus == id("policies"))
    #expect(risks["policies"] == Ratio(20_000, 1_000_000))
    #expect(risks["reward"] == Ratio(2_500, 1_000_000))
  }

  @Test
  func `an overall score is the mean of page 1, compared only where the same scales have scores`()
    throws
  {
    let two = SurveyFindings(try Sample.two.history())
    let scores = two.changes.compactMap {
      ScaleStanding(of: $0.scale.id, in: two.newest).score?.mean
    }
    let overall = try #require(two.overall)
    #expect(overall.score.mean == (2 * scores.reduce(0, +) + 5) / 10)
    #expect(overall.level.verdict.change?.from.waves.count == 1)
    // Near an end: other scales than before.
    let ends = SurveyFindings(try Sample.nearEnd.history())
    #expect(ends.overall == nil || ends.overall?.level.verdict.change == nil)
    #expect(SurveyFindings(try Sample.cycleCheck.history()).overall == nil)
  }

  @Test func `only waves of one month share it`() throws {
    #expect(SurveyFindings(try Sample.oneMonth.history()).waves.map(\.sharesMonth) == [true, true])
    #expect(SurveyFindings(try Sample.two.history()).waves.map(\.sharesMonth) == [false, false])
  }
}
