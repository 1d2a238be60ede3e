import AloudDisclosure
import AloudModel
import AloudStatistics
import Testing

@testable import AloudReports

struct EnglishWordingTests {
  private let wording = EnglishWording()

  private func day(_ iso: String) -> CalendarDay { CalendarDay(iso)! }

  @Test(arguments: [
    ("2026-10-05", "2026-10-16", "5 to 16 October 2026"),
    ("2026-09-28", "2026-10-02", "28 September to 2 October 2026"),
    ("2025-12-15", "2026-01-09", "15 December 2025 to 9 January 2026"),
    ("2026-05-04", "2026-05-04", "4 May 2026"),
  ])
  func `days are said in words, month and year once`(first: String, last: String, words: String) {
    #expect(wording.days(from: day(first), to: day(last)) == words)
  }

  @Test func `a survey is named by its month, and by its day where the month is not enough`() throws
  {
    let three = SurveyFindings(try Sample.three.history()).waves
    #expect(three.map(wording.name) == ["October 2025", "March 2026", "October 2026"])
    #expect(three.map(wording.shortName) == ["Oct 2025", "Mar 2026", "Oct 2026"])
    #expect(wording.name(of: three[0], seenFrom: three[2]) == "October 2025")
    #expect(wording.name(of: three[1], seenFrom: three[2]) == "March")

    let month = SurveyFindings(try Sample.oneMonth.history()).waves
    #expect(month.map(wording.name) == ["2 October 2026", "16 October 2026"])
    #expect(month.map(wording.shortName) == ["2 Oct 2026", "16 Oct 2026"])
    #expect(wording.name(of: month[0], seenFrom: month[1]) == "2 October 2026")
  }

  private static let agree = ResponseScale(
    id: id("agree"),
    options: (1...5).map { ResponseOption(value: $0, label: LocalizedText([.english: "\($0)"])) },
    unfavourable: [1, 2], favourable: [4, 5])
  private static let item = Item(id: id("item"), text: LocalizedText([.english: "Item"]))

  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
  ])
  func `lists end in and`(parts: [String], words: String) {
    #expect(wording.list(parts) == words)
  }

  @Test(arguments: [("Goal", "Goal."), ("Goal.", "Goal."), ("Why?", "Why?"), ("Go!", "Go!")])
  func `a sentence ends once`(words: String, sentence: String) {
    #expect(wording.sentence(words) == sentence)
  }

  @Test(arguments: [
    (
      31, 42, "31 of 42 staff (74%). One person is about 3 points.",
      "Many of those invited answered. Those who did not may see the school differently."
    ),
    (
      17, 42, "17 of 42 staff (40%). One person is about 6 points.",
      "Fewer than half of those invited answered. Read every figure with caution: those who did "
        + "not answer may see the school differently."
    ),
    (
      32, 42, "32 of 42 staff (76%). One person is about 3 points.",
      "Most of those invited answered, so these figures speak for most of the staff."
    ),
    (
      42, 42, "42 of 42 staff (100%). One person is about 2 points.",
      "Everybody who was invited answered."
    ),
    (
      45, 42, "45 ballots for 42 staff. One person is about 2 points.",
      "More ballots were counted than people were invited: check the number invited."
    ),
    (
      100, 110, "100 of 110 staff (91%). One person is about 1 point.",
      "Most of those invited answered, so these figures speak for most of the staff."
    ),
    (
      230, 250, "230 of 250 staff (92%). One person is less than 1 point.",
      "Most of those invited answered, so these figures speak for most of the staff."
    ),
  ])
  func `coverage is said in people, in points and in words`(
    counted: Int, invited: Int, who: String, band: String
  ) {
    let coverage = Coverage(counted: counted, invited: invited)
    #expect(wording.whoAnswered(coverage) == who)
    #expect(wording.coverageSentence(coverage) == band)
  }

  @Test(arguments: [
    (
      PeopleCounts.three(lessSafe: 4, neither: 5, safer: 22, noAnswer: nil),
      "22 of 31 safer, 5 neither or no answer, 4 less safe"
    ),
    (
      .three(lessSafe: 4, neither: 3, safer: 14, noAnswer: 10),
      "14 of 31 safer, 3 neither, 10 no answer, 4 less safe"
    ),
    (.two(safer: 20, notSafer: 11), "20 of 31 safer, 11 neither, less safe or no answer"),
    (.words(.allOrNearlyAll), "all or nearly all answers safer"),
    (.words(.fewOrNone), "few or none safer"),
  ])
  func `people are said in as many parts as are told apart`(people: PeopleCounts, words: String) {
    #expect(wording.people(PeopleReading(people, to: Self.item, responses: Self.agree)) == words)
  }

  @Test(arguments: [
    ([], ""), (["Always"], "“Always”"), (["Sometimes", "Never"], "“Sometimes” or “Never”"),
    (["A", "B", "C"], "“A”, “B” or “C”"),
  ])
  func `every safer option is named as it was asked`(labels: [String], words: String) {
    #expect(wording.saferOptions(labels) == words)
  }
}

struct WaveNameTests {
  @Test func `two surveys of one month are told apart by the day, in whole sentences`() throws {
    let text = try Sample.oneMonth.markdown()
    let waves = SurveyFindings(try Sample.oneMonth.history()).waves
    for wave in waves {
      #expect(
        EnglishWording().within(wave) == "in the survey of \(EnglishWording().name(of: wave))")
      #expect(!text.contains(" in \(EnglishWording().name(of: wave))"))
    }
    #expect(text.contains(" answers \(EnglishWording().within(waves[0])) with "))
  }

  @Test func `a survey alone in its month is named by the month`() throws {
    let waves = SurveyFindings(try Sample.two.history()).waves
    #expect(waves.map { EnglishWording().within($0) }.allSatisfy { $0.hasPrefix("in ") })
    #expect(!waves.map { EnglishWording().within($0) }.contains { $0.contains("survey of") })
  }
}

struct VerdictWordingTests {
  private func sentence(_ scale: String, _ sample: Sample) throws -> String {
    let findings = SurveyFindings(try sample.history())
    let change = try #require(findings.changes.first { $0.scale.id == id(scale) })
    return EnglishWording().sentence(on: change, in: findings).plain
  }

  private func label(_ scale: String, _ sample: Sample) throws -> String {
    let findings = SurveyFindings(try sample.history())
    let change = try #require(findings.changes.first { $0.scale.id == id(scale) })
    return EnglishWording().label(of: change, in: findings)
  }

  @Test func `a clear rise and a clear fall`() throws {
    #expect(
      try sentence("policies", .three) == """
        A say in policies and decisions rose from 40 on average to 63 out of 100. A move this size is \
        more than we would expect from the usual mix of who answers and how the day went. This \
        compares 31 answers in October 2026 with the average of the 2 surveys before (October 2025 \
        and March 2026; 28 and 29 answers). The last of them, in March 2026, stood at 39.
        """)
    #expect(try label("policies", .three) == "Clear rise compared with the 2 surveys before")
    let fall = Sample(
      "fall", [.autumn2025, varied(.spring2026) { $0.scores["beliefs"] = 30 }])
    #expect(
      try sentence("beliefs", fall) == """
        Examining beliefs together fell from 63 to 30 out of 100. A move this size is more than we \
        would expect from the usual mix of who answers and how the day went. This compares 28 \
        answers in October 2025 with 29 in March 2026.
        """)
    #expect(try label("beliefs", fall) == "Clear fall since October 2025")
  }

  @Test func `a small rise and a small fall`() throws {
    #expect(
      try sentence("vulnerability", .smallMove) == """
        Willing to risk together rose a little, from 57 to 61. The move is small, but it is more \
        than \
        chance would explain. This compares 230 answers in October 2025 with 230 in October 2026.
        """)
    #expect(
      try sentence("reward", .smallMove).hasPrefix("Risk is worth it fell a little, from 54 to 50.")
    )
    #expect(
      try label("vulnerability", .smallMove) == "Small but consistent rise since October 2025")
    #expect(try label("reward", .smallMove) == "Small but consistent fall since October 2025")
  }

  @Test func `no meaningful change`() throws {
    #expect(
      try sentence("vulnerability", .identicalAndLarge) == """
        Willing to risk together shows no meaningful change (57, now 57). This compares 230 \
        answers in October 2025 with 230 in March 2026.
        """)
    #expect(
      try label("vulnerability", .identicalAndLarge) == "No meaningful change since October 2025")
  }

  @Test func `what is not settled is said as a range, and what cannot be told from what`() throws {
    let findings = SurveyFindings(try Sample.two.history())
    let change = try #require(findings.changes[1].verdict.change)
    #expect(
      try sentence("reward", .two) == """
        Risk is worth it stood at 57 out of 100, after 54 before. The move lies between \
        \(-change.interval.low) down and \(change.interval.high) up: we cannot tell a rise, a fall \
        and no change apart. This compares 28 answers in October 2025 with 29 in March 2026.
        """)
    #expect(
      try label("reward", .two)
        == "between \(-change.interval.low) down and \(change.interval.high) up")
  }

  @Test(arguments: [
    (-2, 14, "a rise from no change"), (-14, 2, "a fall from no change"),
    (-8, 8, "a rise, a fall and no change apart"),
  ])
  func `a range says what it leaves open`(low: Int, high: Int, words: String) throws {
    let reach = (high - low) / 2
    let sd = reach * 10 / 13
    func wave(_ place: Int, _ mean: Int) -> WaveLevel {
      WaveLevel(
        wave: id("w\(place)"), day: CalendarDay("2026-0\(place)-10")!,
        level: ReleasedLevel(mean: mean, sd: sd, n: 8))
    }
    let change = WaveChange(
      from: Baseline([wave(1, 50)]), to: wave(2, 50 + (low + high) / 2), level: .fivePercent)
    let text = EnglishWording().inconclusive("It", change).plain
    #expect(text.hasSuffix("we cannot tell \(words)."), "\(text)")
  }

  @Test func `a move over several surveys names no single move`() throws {
    #expect(
      try sentence("policies", .drift) == """
        The last move does not stand out by itself, but over 4 surveys since October 2025 A say in \
        policies and decisions has risen from 34 to 60. These surveys had 28, 29, 31 and 31 answers.
        """)
    #expect(try sentence("reward", .drift).contains("Risk is worth it has fallen from 66 to 40."))
    #expect(try label("policies", .drift) == "Rise over several surveys since October 2025")
  }

  @Test func `too few answers, other questions, a first survey`() throws {
    #expect(
      try sentence("reward", .belowFloor)
        == "Risk is worth it: Too few people answered, so we do not show this. "
        + "It protects the people who did.")
    #expect(
      try sentence("policies", .reworded)
        == "A say in policies and decisions: The questions changed in October 2026, so we do not "
        + "compare with earlier surveys.")
    #expect(
      try sentence("policies", .first)
        == "A say in policies and decisions: This is your starting point. "
        + "There is nothing to compare with yet.")
  }

  @Test func `near an end no number is named`() throws {
    let alike = "so we give no number. It protects the people who answered."
    #expect(
      try sentence("vulnerability", .nearEnd)
        == "Willing to risk together: Nearly everybody answered alike, near the top, " + alike)
    #expect(
      try sentence("policies", .nearEnd)
        == "A say in policies and decisions: Nearly everybody answered one of its questions alike, or "
        + "all of them, " + alike)
    #expect(
      try sentence("reward", .nearEnd) == """
        Risk is worth it: Nearly everybody answered alike in March 2026, so there is no number to \
        compare with. It protects the people who answered.
        """)
    #expect(
      try label("vulnerability", .nearEnd) == "No number: nearly everybody answered alike")
    #expect(
      try label("reward", .nearEnd) == "Not compared: nearly everybody answered alike before")
  }

  @Test func `one sentence says what could have been seen on all lines`() {
    func words(_ moves: [Int]) -> String { EnglishWording().sharedUncertainty(seeing: moves).plain }
    #expect(
      words([18, 18, 18])
        == "A range means that the answers do not settle it. We could count on seeing only a move of "
        + "18 points or more in a school this size; read the level.")
    #expect(words([17, 18, 14]).contains("only a move of 14 to 18 points or more, depending on"))
    #expect(
      words([101, 120, 130]).hasSuffix("We could not count on seeing any move; read the level."))
    #expect(
      words([90, 120, 95]).contains("a move of 90 points or more, and on some lines no move"))
  }
}
