import AloudModel
import AloudTestSupport

/// The running example: two scored scales, a gauge and a breakdown, with the numbers a test sets.
enum Fernhill {
  static let candour = Identifier<Scale>("candour")!
  static let say = Identifier<Scale>("say")!
  static let askForHelp = Identifier<Item>("ask-for-help")!
  static let hideDoubts = Identifier<Item>("hide-doubts")!
  static let raiseHardThings = Identifier<Item>("raise-hard-things")!
  static let haveSay = Identifier<Item>("have-say")!
  static let answeredHonestly = Identifier<Item>("answered-honestly")!
  static let items = [askForHelp, hideDoubts, raiseHardThings, haveSay, answeredHonestly]
  static let wave = Identifier<Wave>("2026-autumn")!
  static let role = Identifier<Breakdown>("role")!
  static let teaching = Identifier<Group>("teaching")!
  static let support = Identifier<Group>("support")!

  /// Five options, the middle one on no side.
  static let agree5 = responses("agree5", 1...5, unfavourable: [1, 2], favourable: [4, 5])
  /// No option in the middle.
  static let often4 = responses("often4", 0...3, unfavourable: [0, 1], favourable: [2, 3])
  /// Two options in the middle.
  static let edges4 = responses("edges4", 1...4, unfavourable: [1], favourable: [4])

  static let yesNo = responses("yesno", 0...1, unfavourable: [0], favourable: [1])

  static func text(_ english: String) -> LocalizedText { LocalizedText([.english: english]) }

  static func responses(
    _ id: String, _ values: ClosedRange<Int>, unfavourable: Set<Int>, favourable: Set<Int>
  ) -> ResponseScale {
    ResponseScale(
      id: Identifier(id)!,
      options: values.map { ResponseOption(value: $0, label: text("\(id) \($0)")) },
      unfavourable: unfavourable, favourable: favourable)
  }

  static func manifest(
    invited: Int = 42, minimumResponses: Int = 10, minimumGroup: Int = 10
  ) -> Manifest {
    let groups = [
      Group(id: teaching, label: text("Teaching"), count: invited - invited / 2),
      Group(id: support, label: text("Support"), count: invited / 2),
    ]
    let wave = Wave(
      id: Identifier("2026-autumn")!, opens: LocalMoment("2026-10-05 00:00")!,
      closes: LocalMoment("2026-10-16 17:00")!, invited: invited)
    let survey = Survey(
      school: School(id: Identifier("fernhill")!, name: "Fernhill School"),
      id: Identifier("fernhill-staff")!, title: text("Speaking up"), goal: text("Reading"),
      languages: [.english], timezone: "America/Chicago", outsideContact: "555 0142",
      responseScales: [agree5, often4], scales: scales, comments: [],
      breakdowns: [Breakdown(id: role, text: text("Your work?"), groups: groups)], waves: [wave],
      promise: Promise(
        minimumResponses: minimumResponses, minimumGroup: minimumGroup, comments: .off,
        channels: [.slips], count: .keyHolder,
        keyHolder: KeyHolder(role: text("Staff representative"), key: nil)))
    return Manifest(
      survey: survey, waveID: wave.id, opensAt: Instant(secondsSinceEpoch: 1_791_176_400),
      closesAt: Instant(secondsSinceEpoch: 1_792_188_000), keyHolderKey: "", intakeKey: "",
      earlierReleases: [])!
  }

  private static let scales: [Scale] = [
    Scale(
      id: candour, title: text("Candour"), level: .safety, acts: .teacherLeaders,
      responses: agree5.id,
      items: [
        Item(id: askForHelp, text: text("Help is asked for.")),
        Item(id: hideDoubts, text: text("Doubts stay hidden."), keying: .reversed),
        Item(id: raiseHardThings, text: text("Hard things are raised.")),
      ]),
    Scale(
      id: say, title: text("A say"), level: .policies, acts: .principal, responses: often4.id,
      items: [Item(id: haveSay, text: text("Staff have a say."))]),
    Scale(
      id: Identifier("honesty")!, title: text("This survey"), level: .gauge, acts: .both,
      responses: agree5.id,
      items: [Item(id: answeredHonestly, text: text("I answered honestly."))]),
  ]

  /// Staff with all kinds of views, one answer in ten left out.
  static func staff(_ count: Int, seed: UInt64 = 1) -> [Response] {
    var dice = Dice(seed: seed)
    return (0..<count).map { place in
      var answers: [Identifier<Item>: Int] = [:]
      for item in items where Int.random(in: 0..<10, using: &dice) > 0 {
        answers[item] = Int.random(in: item == haveSay ? 0...3 : 1...5, using: &dice)
      }
      return Response(answers: answers, groups: [role: place % 2 == 0 ? teaching : support])
    }
  }
}
