@testable import AloudModel

/// A small survey with one of everything, whose parts a test can replace.
enum Fernhill {
  static func text(_ text: String) -> LocalizedText { LocalizedText([.english: text]) }

  static func options(_ values: ClosedRange<Int>) -> [ResponseOption] {
    values.map { ResponseOption(value: $0, label: text("option \($0)")) }
  }

  static let agree5 = ResponseScale(
    id: Identifier("agree5")!, options: options(1...5), unfavourable: [1, 2], favourable: [4, 5])
  static let never5 = ResponseScale(
    id: Identifier("never5")!, options: options(1...5), unfavourable: [1], favourable: [5])
  static let yesno = ResponseScale(
    id: Identifier("yesno")!, options: options(0...1), unfavourable: [0], favourable: [1])

  static func item(_ id: String, responses: String? = nil, revision: Int = 1) -> Item {
    Item(
      id: Identifier(id)!, text: text("About \(id)"), revision: revision,
      responses: responses.map { Identifier($0)! })
  }

  static func scale(
    _ id: String, items: [Item], level: Level = .safety, responses: String = "agree5"
  ) -> Scale {
    Scale(
      id: Identifier(id)!, title: text(id), level: level, acts: .both,
      responses: Identifier(responses)!, items: items)
  }

  static let scales = [
    scale("reward", items: [item("honest-try"), item("worth-it", responses: "never5")]),
    scale("honesty", items: [item("answered-honestly")], level: .gauge),
  ]

  static let role = Breakdown(
    id: Identifier("role")!, text: text("Your work?"),
    groups: [
      Group(id: Identifier("teaching")!, label: text("Teaching"), count: 30),
      Group(id: Identifier("support")!, label: text("Support"), count: 12),
    ])

  static func wave(
    _ id: String = "autumn", opens: String = "2026-10-05 00:00",
    closes: String = "2026-10-16 17:00",
    invited: Int = 42, asks: [String]? = nil, focus: String? = nil,
    counts: [Identifier<Breakdown>: [Identifier<Group>: Int]]? = nil
  ) -> Wave {
    Wave(
      id: Identifier(id)!, opens: LocalMoment(opens)!, closes: LocalMoment(closes)!,
      invited: invited, asks: asks?.map { Identifier($0)! }, focus: focus.map { Identifier($0)! },
      counts: counts)
  }

  static func promise(
    responses: Int = 10, group: Int = 10, channels: [Channel] = [.slips, .file]
  ) -> Promise {
    Promise(
      minimumResponses: responses, minimumGroup: group, comments: .themes, channels: channels,
      count: .keyHolder, keyHolder: KeyHolder(role: text("Staff representative"), key: nil))
  }

  static func survey(
    languages: [Language] = [.english], responseScales: [ResponseScale] = [agree5, never5, yesno],
    scales: [Scale] = scales, comments: [String] = ["keep-or-change"],
    breakdowns: [Breakdown] = [role], waves: [Wave] = [wave()], promise: Promise = promise()
  ) -> Survey {
    Survey(
      school: School(id: Identifier("fernhill")!, name: "Fernhill School"),
      id: Identifier("fernhill-staff")!, title: text("Speaking up at Fernhill"),
      goal: text("Reading"), languages: languages, timezone: "America/Chicago",
      outsideContact: "District counsellor, 555 0142", responseScales: responseScales,
      scales: scales,
      comments: comments.map { CommentQuestion(id: Identifier($0)!, text: text("Keep?")) },
      breakdowns: breakdowns, waves: waves, promise: promise)
  }

  static func manifest(_ survey: Survey = survey(), wave: String = "autumn") -> Manifest? {
    Manifest(
      survey: survey, waveID: Identifier(wave)!,
      opensAt: Instant(secondsSinceEpoch: 1_791_176_400),
      closesAt: Instant(secondsSinceEpoch: 1_792_188_000), keyHolderKey: "aloud-key-1-x",
      intakeKey: "aloud-key-1-y",
      earlierReleases: [Fingerprint(Array(repeating: 7, count: 32))!])
  }
}
