import AloudDisclosure
import AloudModel
import Testing

@testable import AloudReports

/// The headline and the three boxes of page 1.
struct TeamChoiceTests {
  private func choice(_ scores: [String: Int], earlier: [String: Int]? = nil) throws -> TeamChoice {
    let before = earlier.map { scores in [varied(.spring2026) { $0.scores = scores }] } ?? []
    let sample = Sample("scores", before + [varied(.autumn2026) { $0.scores = scores }])
    return TeamChoice(SurveyFindings(try sample.history()))
  }

  private static let level = [
    "vulnerability": 60, "reward": 55, "beliefs": 70, "practices": 65, "policies": 50,
  ]

  @Test func `the highest is kept and the lowest is talked about first`() throws {
    let choice = try choice(Self.level)
    #expect(choice.keep.map(\.scale.id.text) == ["beliefs"])
    #expect(choice.talkFirst.map(\.scale.id.text) == ["policies"])
    #expect(choice.first?.id.text == "policies")
  }

  @Test func `a clear fall comes before the lowest, and never more than two are named`() throws {
    var fallen = Self.level
    fallen["beliefs"] = 20
    fallen["practices"] = 40
    fallen["vulnerability"] = 35
    let choice = try choice(fallen, earlier: Self.level)
    #expect(choice.talkFirst.map(\.scale.id.text) == ["beliefs", "vulnerability"])
    #expect(choice.keep.map(\.scale.id.text) == ["reward"])
  }

  @Test func `what clearly fell is not kept, however high it stands`() throws {
    var fallen = Self.level
    fallen["beliefs"] = 66
    fallen["practices"] = 60
    let choice = try choice(
      fallen, earlier: Self.level.merging(["beliefs": 88, "policies": 20]) { $1 })
    #expect(!choice.keep.map(\.scale.id.text).contains("beliefs"))
    #expect(choice.talkFirst.first?.scale.id.text == "beliefs")
  }

  @Test func `scales that are level are named together`() throws {
    let choice = try choice(Self.level.merging(["practices": 70]) { $1 })
    #expect(choice.keep.map(\.scale.id.text) == ["beliefs", "practices"])
  }

  @Test func `a cycle check has a first page of its own, which proposes nothing new`() throws {
    let text = MarkdownReader(try Sample.cycleCheck.markdown())
    #expect(
      text.section("What this check shows").contains {
        $0.contains("**A say in policies and decisions** rose from ")
      })
    #expect(text.section("Decide now").contains { $0.contains("Go on, change it or stop") })
    #expect(text.section("Keep").isEmpty && text.section("Talk about first").isEmpty)
    let page = text.lines.joined()
    #expect(!page.contains("stands highest") && !page.contains("Choose one scale before"))
    // What was left out stands in one line, with its last score.
    let left = text.lines.filter { $0.hasPrefix("Not asked this time: ") }
    #expect(left.count == 1 && left[0].contains("Risk is worth it (57 in March 2026)"))
  }

  @Test func `what to talk about first is the lowest of all scales asked`() throws {
    let choice = try choice(Self.level.merging(["coherence": 12]) { $1 })
    #expect(choice.talkFirst.map(\.scale.id.text) == ["coherence"])
  }

  @Test func `scales without a number are named as what nobody can tell`() throws {
    let lines = MarkdownReader(try Sample.nearEnd.markdown()).section("What we cannot tell yet")
    #expect(
      lines.contains { $0.contains("**A say in policies and decisions**: no number is shown") })
  }

  @Test(arguments: Sample.all)
  func `no box has more than two sentences of its own`(sample: Sample) throws {
    for box in try sample.history().content().boxes {
      #expect((1...2).contains(box.sentences.count))
    }
  }
}

struct HeadlineTests {
  private func headline(_ sample: Sample) throws -> String {
    let findings = SurveyFindings(try sample.history())
    return EnglishWording().headline(Headline(findings), in: findings)
  }

  private func wave(vulnerability: Int, reward: Int) -> SampleWave {
    func people(_ safer: Int) -> PeopleCounts {
      .three(lessSafe: 4, neither: 27 - safer, safer: safer, noAnswer: nil)
    }
    return varied(.autumn2026) {
      $0.scalePeople = ["vulnerability": people(vulnerability), "reward": people(reward)]
    }
  }

  @Test func `what staff say comes first, then change`() throws {
    #expect(
      try headline(Sample("x", [.spring2026, wave(vulnerability: 18, reward: 9)]))
        == "Most who answered say colleagues risk mistakes together; fewer say honest tries are "
        + "rewarded. More say in decisions since March.")
    #expect(
      try headline(Sample("x", [wave(vulnerability: 18, reward: 20)]))
        == "Most who answered say colleagues risk mistakes together and honest tries are rewarded. "
        + "This is the starting point.")
  }

  @Test func `within one word the further apart are told apart`() throws {
    #expect(
      try headline(Sample("x", [wave(vulnerability: 15, reward: 9)])).contains(
        "together; fewer say honest tries"))
    #expect(
      try headline(Sample("x", [wave(vulnerability: 9, reward: 14)])).contains(
        "together; more say honest tries"))
  }

  @Test(arguments: [
    (PeopleCounts.words(.allOrNearlyAll), Headline.Commonness.allOrNearlyAll),
    (.words(.fewOrNone), .fewOrNone),
    (.two(safer: 15, notSafer: 15), .half), (.two(safer: 16, notSafer: 14), .most),
    (.two(safer: 14, notSafer: 16), .some), (.two(safer: 8, notSafer: 24), .some),
    (.two(safer: 7, notSafer: 25), .few),
  ])
  func `how common is decided on exact shares`(
    people: PeopleCounts, commonness: Headline.Commonness
  ) throws {
    var wave = SampleWave.autumn2026
    wave.invited = 60
    wave.survey.hasBreakdown = false
    wave.counted = people.total ?? 30
    wave.scalePeople = ["vulnerability": people]
    let reading = WaveReading(
      published: try wave.published(after: []), closed: CalendarDay("2026-10-16")!,
      sharesMonth: false, themes: nil)
    let scale = try #require(reading.survey.scales.first { $0.id.text == "vulnerability" })
    #expect(ScalePeople(of: scale, in: reading).flatMap { Headline.Commonness($0) } == commonness)
  }

  @Test func `titles of any length fit`() throws {
    let long = String(repeating: "very long words ", count: 12)
    let sample = Sample(
      "long",
      [
        .spring2026,
        varied(.autumn2026) {
          $0.survey.scaleTitles = ["policies": long, "vulnerability": long]
          $0.scalePeople = ["vulnerability": .words(.fewOrNone)]
        },
      ])
    #expect(try headline(sample).split(separator: " ").count <= 20)
  }
}
