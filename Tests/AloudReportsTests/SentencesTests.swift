import AloudDisclosure
import Testing

@testable import AloudReports

/// Five histories and the sentences that each gives, as a team reads them.
struct SentencesTests {
  private static func page(_ sample: Sample) throws -> MarkdownReader {
    MarkdownReader(try sample.markdown())
  }

  /// What the file says of each scale, and the sentence for it.
  private static func changes(_ sample: Sample) throws -> [String: (verdict: String, says: String)]
  {
    Dictionary(
      uniqueKeysWithValues: try sample.rows("changes.csv").map {
        (
          $0["subject"] == "overall" ? "overall" : $0["scale_id"]!,
          ($0["verdict"]!, $0["sentence"]!)
        )
      })
  }

  private static func headline(_ sample: Sample) throws -> String {
    try page(sample).lines[6].replacing("*", with: "")
  }

  // MARK: Two waves with the same figures

  @Test(arguments: [Sample.identical, .identicalAndLarge])
  func `two identical surveys have no clear change anywhere`(sample: Sample) throws {
    let changes = try Self.changes(sample)
    #expect(changes.count == 6)
    for (scale, change) in changes {
      #expect(["inconclusive", "no_meaningful_change"].contains(change.verdict), "\(scale)")
    }
    let text = try sample.markdown()
    for word in ["▲", "▼", "△", "▽", "Clear rise", "Clear fall", " rose ", " fell "] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(try Self.headline(sample).hasSuffix("No clear change since October 2025."))
  }

  @Test func `a small school hears what it could have seen, a large one that nothing moved`() throws
  {
    #expect(
      try Self.changes(.identical)["policies"]?.says.hasPrefix(
        "A say in policies and decisions stood at 41 out of 100, after 41 before. The move lies between "
      ) == true)
    #expect(
      try Self.changes(.identicalAndLarge)["policies"]?.says.hasPrefix(
        "A say in policies and decisions shows no meaningful change (41, now 41).") == true)
  }

  // MARK: Five waves that drift

  private static let drifting = Sample(
    "five steps that are small and go one way",
    zip(
      [30, 40, 48, 52, 56],
      [
        varied(.autumn2025) {
          ($0.id, $0.opens, $0.closes) = ("2025-x", "2025-03-03", "2025-03-14")
        },
        .autumn2025, .spring2026, .autumn2026, .spring2027,
      ]
    ).map { score, wave in varied(wave) { $0.scores["policies"] = score } })

  @Test func `five drifting surveys have no clear last move and a move over all`() throws {
    let change = try #require(try Self.changes(Self.drifting)["policies"])
    #expect(change.verdict == "drift_up")
    #expect(
      change.says.hasPrefix(
        "The last move does not stand out by itself, but over 5 surveys since March 2025 A say in policies "
          + "and decisions has risen from 30 to 56."))
    let trend = try #require(
      try Self.drifting.rows("trends.csv").first { $0["scale_id"] == "policies" })
    #expect(trend["waves"] == "5" && trend["verdict"] == "line_up")
    #expect(try Self.changes(Self.drifting)["reward"]?.verdict == "inconclusive")
  }

  @Test func `two of them are no move`() throws {
    let two = Sample("the first two of five", Array(Self.drifting.waves.prefix(2)))
    #expect(try Self.changes(two)["policies"]?.verdict == "inconclusive")
  }

  // MARK: 35 % coverage

  private static let third = Sample(
    "35 % coverage",
    [
      .autumn2025,
      varied(.spring2026) { ($0.invited, $0.counted, $0.withheld) = (40, 14, [.coverage: 19]) },
    ])

  @Test func `at 35 % coverage no word says what moved`() throws {
    let text = try Self.third.markdown()
    #expect(text.contains("14 of 40 staff answered, which is under 40%."))
    for word in [
      "▲", "▼", "△", "▽", "●", "○", "rose", "risen", "fell", "fallen", " rise", "no clear change",
      "No clear change", "no meaningful change", "cannot tell whether", "out of 100",
      "charts/trends",
    ] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(try Self.changes(Self.third).values.allSatisfy { $0.verdict == "not_enough_answers" })
    #expect(try Self.third.rows("trends.csv").isEmpty)
    let newest = try Self.third.rows("scales.csv").filter { $0["wave_id"] == "2026-spring" }
    #expect(newest.allSatisfy { $0["pomp"] == "" })
  }

  @Test func `at 40 % there are verdicts again`() throws {
    let enough = Sample(
      "40 % coverage",
      [.autumn2025, varied(.spring2026) { ($0.invited, $0.counted) = (40, 16) }])
    #expect(try Self.changes(enough)["policies"]?.verdict == "inconclusive")
    #expect(try enough.markdown().contains("○ between "))
  }

  // MARK: A reversed question

  @Test func `a question turned round is flipped, and right is the safer answer`() throws {
    // The same five numbers of people by option, from "strongly disagree" on.
    let counts = PeopleCounts.five(options: [3, 4, 5, 9, 10], noAnswer: nil)
    let sample = Sample(
      "one question each way",
      [
        varied(.autumn2026) {
          $0.people = ["own-mistakes": counts, "say-unsure": counts]
        }
      ])
    let rows = try sample.rows("items.csv")
    let straight = try #require(rows.first { $0["item_id"] == "own-mistakes" })
    let turned = try #require(rows.first { $0["item_id"] == "say-unsure" })
    #expect(straight["keying"] == "positive" && turned["keying"] == "reversed")
    #expect(straight["safer"] == turned["less_safe"] && straight["safer"] == "19")
    #expect(straight["less_safe"] == turned["safer"] && straight["less_safe"] == "7")
    let table = try #require(try Self.page(sample).table(in: "Willing to risk together"))
    let text = "People here hide it when they are unsure."
    #expect(
      table.cell(text + " (turned round)", "Answers")
        == "7 of 31 safer, 5 neither or no answer, 19 less safe")
    let page = try sample.html()
    #expect(page.contains("Agree or Strongly agree (less safe): 19"))
    #expect(page.contains("Disagree or Strongly disagree (safer): 7"))
  }

  // MARK: Other words

  @Test func `a question in other words is not compared, and the report says since when`() throws {
    let changes = try Self.changes(.reworded)
    #expect(changes["policies"]?.verdict == "not_comparable")
    #expect(
      changes["policies"]?.says
        == "A say in policies and decisions: The questions changed in October 2026, so we do not compare with earlier surveys."
    )
    #expect(changes["vulnerability"]?.verdict == "inconclusive")
    let table = try #require(try Self.page(.reworded).table(in: "In one minute"))
    let said = table.cell("A say in policies and decisions", "What we can say") ?? ""
    #expect(said.hasPrefix("≠"), "\(said)")
  }
}
