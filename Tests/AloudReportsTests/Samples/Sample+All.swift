import AloudDisclosure
import AloudModel

extension Sample {
  static let first = Sample("first survey", [.autumn2025])
  static let two = Sample("two surveys", [.autumn2025, .spring2026])
  static let three = Sample("three surveys", [.autumn2025, .spring2026, .autumn2026])

  static let identical = Sample(
    "two surveys with the same figures",
    [
      .autumn2025,
      varied(.autumn2025) { ($0.id, $0.opens, $0.closes) = ("2026-x", "2026-03-02", "2026-03-13") },
    ])
  static let identicalAndLarge = Sample(
    "two large surveys with the same figures",
    identical.waves.map { varied($0) { ($0.invited, $0.counted) = (250, 230) } })
  static let smallMove = Sample(
    "a small move in a large school",
    [
      varied(.autumn2025) { ($0.invited, $0.counted, $0.likeness) = (250, 230, 20) },
      varied(.autumn2026) {
        ($0.invited, $0.counted, $0.likeness) = (250, 230, 20)
        $0.scores = [
          "vulnerability": 61, "reward": 50, "policies": 41, "beliefs": 63, "practices": 76,
        ]
      },
    ])
  static let drift = Sample(
    "steps that are small and go one way",
    zip([34, 50, 56, 60], [SampleWave.autumn2025, .spring2026, .autumn2026, .spring2027]).map {
      score, wave in
      varied(wave) {
        $0.scores["policies"] = score
        $0.scores["reward"] = 100 - score
      }
    })

  static let lowCoverage = Sample(
    "coverage under 40 %",
    [.autumn2025, varied(.spring2026) { ($0.counted, $0.withheld) = (14, [.coverage: 19]) }])
  static let belowFloor = Sample(
    "below the floor",
    [.autumn2025, varied(.spring2026) { ($0.counted, $0.withheld) = (nil, [.waveFloor: 19]) }])
  static let belowFloorFirst = Sample(
    "below the floor at first", [varied(.autumn2025) { $0.counted = nil }])
  static let gapBetween = Sample(
    "below the floor in between",
    [.autumn2025, varied(.spring2026) { $0.counted = nil }, .autumn2026])

  static let nearEnd = Sample(
    "near the end and nearly alike",
    [
      varied(.spring2026) { $0.levels["reward"] = .shown(.nearEnd(.low)) },
      varied(.autumn2026) {
        $0.levels["vulnerability"] = .shown(.nearEnd(.high))
        $0.levels["policies"] = .withheld(.tailCoded)
        $0.scalePeople["vulnerability"] = .words(.allOrNearlyAll)
        $0.scalePeople["policies"] = .words(.fewOrNone)
        $0.scalePeople["beliefs"] = .two(safer: 21, notSafer: 10)
        $0.withheld = [.scales: 2]
      },
    ])
  static let merged = Sample(
    "every level of detail",
    [
      varied(.autumn2026) {
        $0.people = [
          "own-mistakes": .five(options: [3, 4, 5, 9, 10], noAnswer: nil),
          "say-unsure": .five(options: [10, 9, 5, 4, 3], noAnswer: nil),
          "ask-for-help": .words(.allOrNearlyAll), "honest-try": .words(.fewOrNone),
          "failure-blamed": .two(safer: 20, notSafer: 11),
          "fair-beliefs": .three(lessSafe: 3, neither: 6, safer: 12, noAnswer: 10),
        ]
        $0.withheld = [.items: 2]
      }
    ])
  static let split = Sample(
    "split views",
    [
      varied(.autumn2026) {
        $0.scalePeople["reward"] = .three(lessSafe: 12, neither: 6, safer: 13, noAnswer: nil)
      }
    ])
  static let doubtful = Sample(
    "few felt able to answer honestly",
    [
      varied(.autumn2026) {
        $0.people["answered-honestly"] = .three(lessSafe: 5, neither: 5, safer: 21, noAnswer: nil)
      }
    ])

  static let reworded = Sample(
    "a question in other words",
    [
      .autumn2025,
      varied(.spring2026) { $0.survey.revisions["honest-try"] = 2 },
      varied(.autumn2026) { $0.survey.revisions = ["honest-try": 2, "concerns-heard": 2] },
    ])
  static let cycleCheck = Sample(
    "a cycle check",
    [
      .autumn2025, .spring2026,
      varied(.autumn2026) { ($0.asks, $0.focus) = (["policies", "honesty"], "policies") },
    ])
  static let focused = Sample(
    "a focus among all scales", [.autumn2025, varied(.spring2026) { $0.focus = "policies" }])
  static let everyone = Sample("everybody answered", [varied(.autumn2026) { $0.counted = 42 }])
  static let tooMany = Sample(
    "more ballots than people, over the open link",
    [
      varied(.autumn2026) {
        ($0.counted, $0.invalid, $0.survey.channels, $0.survey.hasBreakdown) = (
          45, 2, [.link], false
        )
      }
    ])
  static let oneMonth = Sample(
    "two surveys in one month",
    [
      varied(.autumn2025) { ($0.opens, $0.closes) = ("2026-10-01", "2026-10-02") },
      varied(.autumn2026) { $0.counted = 39 },
    ])

  static let groups = Sample(
    "two groups side by side",
    [
      .spring2026,
      varied(.autumn2026) {
        $0.likeness = 35
        $0.silenced = ["beliefs"]
        $0.groups = [
          "teaching": ["reward": .mean(70)],
          "support": ["reward": .mean(34)],
        ]
      },
    ])

  /// Without the ones whose labels are hostile on purpose.
  static let all = [
    first, two, three, identical, identicalAndLarge, smallMove, drift, lowCoverage, belowFloor,
    belowFloorFirst, gapBetween, nearEnd, merged, split, doubtful, reworded, cycleCheck, focused,
    everyone, tooMany, oneMonth, groups,
  ]

  static let aimless = Sample(
    "a school that leaves its goal out", [varied(.autumn2026) { $0.survey.goal = nil }])

  /// Nearly everybody handed in an empty ballot: only one scale has answers.
  static let blank = Sample(
    "ballots without answers",
    [
      varied(.autumn2026) { wave in
        for id in ["vulnerability", "beliefs"] { wave.levels[id] = .withheld(.tooFewAnswers) }
        for item in wave.survey.survey(waves: []).scales.flatMap(\.items) {
          wave.tooFew.insert(item.id.text)
        }
      }
    ])

  static let hostile = Sample(
    "labels that attack",
    [
      varied(.autumn2026) {
        $0.survey.title = "# <script>alert(1)</script>"
        $0.survey.goal = "- one\n\n## two | three"
        $0.survey.schoolName = "[x](javascript:alert) *School*"
        $0.survey.groupLabel = "+1"
        $0.survey.scaleTitles = ["reward": "=cmd|' /C calc'!A0", "beliefs": "a|b\n| c |"]
        $0.survey.texts = [
          "own-mistakes": "@SUM(A1), \"quoted\"\r\n<b>bold</b>", "find-out": "`x`_y_",
        ]
      }
    ])
}
