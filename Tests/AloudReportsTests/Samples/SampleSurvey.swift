import AloudModel

/// A survey of the running example, Fernhill School, with the parts a test wants to change.
struct SampleSurvey: Sendable {
  var title = "Speaking up at Fernhill"
  var goal: String? = "Equitable grade 3-5 reading outcomes"
  var schoolID = "fernhill"
  var schoolName = "Fernhill School"
  var surveyID = "fernhill-staff"
  var channels: [Channel] = [.slips, .file]
  var hasBreakdown = true
  /// Asked where there are any.
  var comments: [CommentQuestion] = []
  var groupLabel = "Teaching"
  /// Revisions other than 1, by item.
  var revisions: [String: Int] = [:]
  /// Texts other than the sample's own, by item.
  var texts: [String: String] = [:]
  var scaleTitles: [String: String] = [:]
  /// Scales of the sample left out of the definition.
  var without: Set<String> = []

  static let scales: [(id: String, title: String, level: Level, items: [SampleItem])] = [
    (
      "vulnerability", "Willing to risk together", .safety,
      [
        SampleItem("own-mistakes", "In this school, people talk about things they got wrong."),
        SampleItem("ask-for-help", "When people here are stuck, they ask a colleague."),
        SampleItem("say-unsure", "People here hide it when they are unsure.", .reversed),
      ]
    ),
    (
      "reward", "Risk is worth it", .safety,
      [
        SampleItem("honest-try", "In this school, people get credit for an honest try."),
        SampleItem(
          "failure-blamed", "When a new idea fails here, somebody gets blamed.", .reversed),
      ]
    ),
    (
      "hard-conversations", "Ready for difficult conversations", .safety,
      [
        SampleItem(
          "helped-to-learn", "People who say something hurtful are helped to learn from it.")
      ]
    ),
    (
      "beliefs", "Examining beliefs together", .beliefs,
      [SampleItem("fair-beliefs", "People here ask whether their beliefs about students are fair.")]
    ),
    (
      "practices", "Inquiry in practice", .practices,
      [SampleItem("find-out", "People here work together to find out what helps students.")]
    ),
    (
      "policies", "A say in policies and decisions", .policies,
      [SampleItem("concerns-heard", "Staff worries about a new rule are taken seriously here.")]
    ),
    (
      "coherence", "Part of our goals, not an add-on", .coherence,
      [SampleItem("part-of-goals", "Fair results for students are part of our main goals.")]
    ),
    (
      "honesty", "Honest answers that are used", .gauge,
      [
        SampleItem("answered-honestly", "I felt able to answer this survey honestly."),
        SampleItem("answers-used", "I expect the answers to this survey to be used."),
      ]
    ),
  ]

  func survey(waves: [Wave]) -> Survey {
    Survey(
      school: School(id: id(schoolID), name: schoolName), id: id(surveyID), title: english(title),
      goal: goal.map(english), languages: [.english], timezone: "America/Chicago",
      outsideContact: "District counsellor, 555 0142", responseScales: [Self.agree], scales: scales,
      comments: comments, breakdowns: breakdowns, waves: waves,
      promise: Promise(
        minimumResponses: 10, minimumGroup: 10, comments: comments.isEmpty ? .off : .themes,
        channels: channels,
        count: .keyHolder,
        keyHolder: KeyHolder(role: english("Staff representative"), key: "aloud-key-1x")))
  }

  private var scales: [Scale] {
    Self.scales.filter { !without.contains($0.id) }.map { scale in
      Scale(
        id: id(scale.id), title: english(scaleTitles[scale.id] ?? scale.title), level: scale.level,
        acts: Self.actors[scale.id] ?? .both, responses: Self.agree.id,
        items: Self.filled(scale).map { item in
          Item(
            id: id(item.id), text: english(texts[item.id] ?? item.text), keying: item.keying,
            revision: revisions[item.id] ?? 1)
        })
    }
  }

  /// A scale with a score has three items at least; those the tests do not look at follow.
  private static func filled(
    _ scale: (id: String, title: String, level: Level, items: [SampleItem])
  ) -> [SampleItem] {
    guard scale.level != .gauge else { return scale.items }
    let missing = max(0, 3 - scale.items.count)
    return scale.items
      + (0..<missing).map {
        SampleItem("\(scale.id)-\($0)", "Staff here talk about \(scale.id) \($0).")
      }
  }

  private static let actors: [String: Actors] = [
    "vulnerability": .teacherLeaders, "reward": .principal, "practices": .teacherLeaders,
    "policies": .principal,
  ]

  private var breakdowns: [Breakdown] {
    guard hasBreakdown else { return [] }
    let groups = [(groupLabel, "teaching", 30), ("Support", "support", 12)].map {
      Group(id: id($0.1), label: english($0.0), count: $0.2)
    }
    return [Breakdown(id: id("role"), text: english("Your work?"), groups: groups)]
  }

  static let agree = ResponseScale(
    id: id("agree5"),
    options: [
      (1, "Strongly disagree"), (2, "Disagree"), (3, "Neither agree nor disagree"), (4, "Agree"),
      (5, "Strongly agree"),
    ].map { ResponseOption(value: $0.0, label: english($0.1)) },
    unfavourable: [1, 2], favourable: [4, 5])
}

struct SampleItem: Sendable {
  let id: String
  let text: String
  let keying: Keying

  init(_ id: String, _ text: String, _ keying: Keying = .positive) {
    self.id = id
    self.text = text
    self.keying = keying
  }
}

func english(_ text: String) -> LocalizedText { LocalizedText([.english: text]) }

func id<Subject>(_ text: String) -> Identifier<Subject> {
  guard let id = Identifier<Subject>(text) else { preconditionFailure("an id in a test is legal") }
  return id
}
