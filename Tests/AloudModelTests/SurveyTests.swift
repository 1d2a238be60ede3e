import Testing

@testable import AloudModel

@Suite struct SurveyTests {
  static let base = Fernhill.survey()

  @Test func `a survey whose parts agree is coherent`() {
    #expect(Self.base.isCoherent)
    #expect(Fernhill.survey(comments: [], breakdowns: []).isCoherent)
    #expect(Fernhill.survey(waves: [Fernhill.wave(asks: ["honesty"], focus: "honesty")]).isCoherent)
    #expect(Fernhill.survey(promise: Fernhill.promise(group: 8)).isCoherent)
    #expect(
      Fernhill.survey(breakdowns: [], promise: Fernhill.promise(channels: [.link])).isCoherent)
  }

  @Test func `a wave may count its groups anew`() {
    let counts = [Fernhill.role.id: [Fernhill.role.groups[1].id: 10]]
    #expect(Fernhill.survey(waves: [Fernhill.wave(invited: 40, counts: counts)]).isCoherent)
    #expect(!Fernhill.survey(waves: [Fernhill.wave(invited: 42, counts: counts)]).isCoherent)
  }

  static let twins = Fernhill.scale(
    "twins", items: [Fernhill.item("twin"), Fernhill.item("twin")])

  /// The role with 12 in support, who join one group, and 30 teaching, who join another.
  static func merging(_ support: String, _ teaching: String?) -> Breakdown {
    let groups = zip(Fernhill.role.groups, [teaching, support]).map { group, into in
      Group(
        id: group.id, label: group.label, count: group.count,
        mergeInto: into.map { Identifier($0)! })
    }
    return Breakdown(id: Fernhill.role.id, text: Fernhill.role.text, groups: groups)
  }

  @Test func `a group may join another, and a wave may close a minute after it opens`() {
    #expect(Fernhill.survey(breakdowns: [Self.merging("teaching", nil)]).isCoherent)
    let short = Fernhill.wave(opens: "2026-10-05 09:00", closes: "2026-10-05 09:01")
    #expect(Fernhill.survey(waves: [short]).isCoherent)
  }

  static let contradictions: [(String, Survey)] = [
    ("no language", Fernhill.survey(languages: [])),
    ("a language twice", Fernhill.survey(languages: [.english, .english])),
    (
      "a response scale twice",
      Fernhill.survey(responseScales: [
        Fernhill.agree5,
        .init(
          id: Fernhill.agree5.id, options: Fernhill.options(1...5), unfavourable: [], favourable: []
        ),
        Fernhill.never5,
      ])
    ),
    ("no response scale", Fernhill.survey(responseScales: [Fernhill.never5])),
    (
      "a scale twice",
      Fernhill.survey(
        scales: Fernhill.scales + [
          Fernhill.scale("reward", items: [Fernhill.item("x")])
        ])
    ),
    ("an item twice in a scale", Fernhill.survey(scales: [twins])),
    (
      "an item in two scales",
      Fernhill.survey(
        scales: Fernhill.scales + [
          Fernhill.scale("other", items: [Fernhill.item("honest-try")])
        ])
    ),
    (
      "an item with other values",
      Fernhill.survey(scales: [
        Fernhill.scale("other", items: [Fernhill.item("x", responses: "yesno")])
      ])
    ),
    (
      "an item with an unknown response scale",
      Fernhill.survey(scales: [
        Fernhill.scale("other", items: [Fernhill.item("x", responses: "nowhere")])
      ])
    ),
    (
      "an item of revision 0",
      Fernhill.survey(scales: [
        Fernhill.scale("other", items: [Fernhill.item("x", revision: 0)])
      ])
    ),
    ("a comment question twice", Fernhill.survey(comments: ["a", "a"])),
    ("a breakdown twice", Fernhill.survey(breakdowns: [Fernhill.role, Fernhill.role])),
    ("a wave twice", Fernhill.survey(waves: [Fernhill.wave(), Fernhill.wave()])),
    (
      "a wave that closes as it opens",
      Fernhill.survey(waves: [
        Fernhill.wave(opens: "2026-10-05 09:00", closes: "2026-10-05 09:00")
      ])
    ),
    ("nobody invited", Fernhill.survey(breakdowns: [], waves: [Fernhill.wave(invited: 0)])),
    ("counts that do not add up", Fernhill.survey(waves: [Fernhill.wave(invited: 41)])),
    ("nothing asked", Fernhill.survey(waves: [Fernhill.wave(asks: [])])),
    ("an unknown scale asked", Fernhill.survey(waves: [Fernhill.wave(asks: ["nowhere"])])),
    (
      "a focus not asked",
      Fernhill.survey(waves: [
        Fernhill.wave(asks: ["honesty"], focus: "reward")
      ])
    ),
    ("an unknown focus", Fernhill.survey(waves: [Fernhill.wave(focus: "nowhere")])),
    ("too few responses", Fernhill.survey(promise: Fernhill.promise(responses: 9))),
    ("too small a group", Fernhill.survey(promise: Fernhill.promise(group: 7))),
    ("no channel", Fernhill.survey(promise: Fernhill.promise(channels: []))),
    ("a link and a breakdown", Fernhill.survey(promise: Fernhill.promise(channels: [.link]))),
    (
      "a link beside slips",
      Fernhill.survey(breakdowns: [], promise: Fernhill.promise(channels: [.slips, .link]))
    ),
    ("a group merged into itself", Fernhill.survey(breakdowns: [merging("support", nil)])),
    ("groups merged in a circle", Fernhill.survey(breakdowns: [merging("teaching", "support")])),
    ("a group merged into none", Fernhill.survey(breakdowns: [merging("nowhere", nil)])),
    (
      "four breakdowns",
      Fernhill.survey(
        breakdowns: (0..<4).map {
          Breakdown(
            id: Identifier("b\($0)")!, text: Fernhill.text("?"), groups: Fernhill.role.groups)
        })
    ),
  ]

  @Test(arguments: contradictions)
  func `a contradiction is seen`(what: String, survey: Survey) {
    #expect(!survey.isCoherent, "\(what)")
  }

  @Test func `a wave asks whole scales in the order declared`() {
    let wave = Fernhill.wave(asks: ["honesty", "reward"])
    #expect(Self.base.scales(askedIn: wave).map(\.id.text) == ["reward", "honesty"])
    #expect(Self.base.scales(askedIn: Fernhill.wave()).count == 2)
    #expect(
      Self.base.scales(askedIn: Fernhill.wave(asks: ["honesty"])).map(\.id.text) == ["honesty"])
  }

  @Test func `an item has its own options or those of its scale`() {
    let reward = Fernhill.scales[0]
    #expect(Self.base.responses(to: reward.items[0], in: reward) == Fernhill.agree5)
    #expect(Self.base.responses(to: reward.items[1], in: reward) == Fernhill.never5)
  }

  @Test(arguments: [0...1, 1...5, -2...2, 1...11])
  func `reversing mirrors the values, and twice leaves them`(values: ClosedRange<Int>) {
    let scale = ResponseScale(
      id: Fernhill.agree5.id, options: Fernhill.options(values), unfavourable: [], favourable: [])
    #expect(values.map(scale.reversed) == values.reversed())
    #expect(values.map { scale.reversed(scale.reversed($0)) } == Array(values))
    #expect(scale.lowest == values.lowerBound)
    #expect(scale.highest == values.upperBound)
  }

  static let agree = String(
    decoding: CanonicalJSON.bytes(of: Fernhill.yesno, layout: .compact), as: UTF8.self)

  @Test(arguments: [
    (#""value":1"#, #""value":2"#), (#""value":1"#, #""value":0"#),
    (#""favourable":[1]"#, #""favourable":[0]"#), (#""favourable":[1]"#, #""favourable":[7]"#),
    (#""id":"yesno""#, #""id":"Yes No""#),
  ])
  func `a response scale that contradicts itself is not decoded`(old: String, new: String) throws {
    let edited = Self.agree.replacing(old, with: new)
    #expect(edited != Self.agree)
    let good = try CanonicalJSON.lenientValue(ResponseScale.self, from: Array(Self.agree.utf8))
    #expect(good == Fernhill.yesno)
    #expect(throws: CanonicalJSON.Refusal.malformed) {
      try CanonicalJSON.lenientValue(ResponseScale.self, from: Array(edited.utf8))
    }
  }
}
