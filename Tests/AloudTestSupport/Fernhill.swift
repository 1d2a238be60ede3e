package import AloudModel

/// The running example: a small school, two scored scales and a gauge.
package enum Fernhill {
  package static let vulnerability = Identifier<Scale>("vulnerability")!
  package static let policies = Identifier<Scale>("policies")!
  package static let honesty = Identifier<Scale>("honesty")!

  package static let askForHelp = Identifier<Item>("ask-for-help")!
  package static let hideDoubts = Identifier<Item>("hide-doubts")!
  package static let raiseHardThings = Identifier<Item>("raise-hard-things")!
  package static let haveSay = Identifier<Item>("have-say")!
  package static let learnWhy = Identifier<Item>("learn-why")!
  package static let answeredHonestly = Identifier<Item>("answered-honestly")!

  package static let role = Identifier<Breakdown>("role")!
  package static let teaching = Identifier<Group>("teaching")!
  package static let support = Identifier<Group>("support")!

  package static func text(_ english: String) -> LocalizedText {
    LocalizedText([.english: english])
  }

  package static func responses(_ id: String, labels: String) -> ResponseScale {
    ResponseScale(
      id: Identifier(id)!,
      options: (1...5).map { ResponseOption(value: $0, label: text("\(labels) \($0)")) },
      unfavourable: [1, 2], favourable: [4, 5])
  }

  package static let scales: [Scale] = [
    Scale(
      id: vulnerability, title: text("Candour"), level: .safety, acts: .teacherLeaders,
      responses: Identifier("agree5")!,
      items: [
        Item(id: askForHelp, text: text("Help is asked for.")),
        Item(id: hideDoubts, text: text("Doubts stay hidden."), keying: .reversed),
        Item(
          id: raiseHardThings, text: text("Hard things are raised."),
          responses: Identifier("often5")!),
      ]),
    Scale(
      id: policies, title: text("A say"), level: .policies, acts: .principal,
      responses: Identifier("agree5")!,
      items: [
        Item(id: haveSay, text: text("Staff have a say.")),
        Item(id: learnWhy, text: text("Reasons are given.")),
      ]),
    Scale(
      id: honesty, title: text("This survey"), level: .gauge, acts: .both,
      responses: Identifier("agree5")!,
      items: [Item(id: answeredHonestly, text: text("I answered honestly."))]),
  ]

  package static func manifest(asks: [Identifier<Scale>]? = nil) -> Manifest {
    let wave = Wave(
      id: Identifier("2026-autumn")!, opens: LocalMoment("2026-10-05 00:00")!,
      closes: LocalMoment("2026-10-16 17:00")!, invited: 42, asks: asks)
    let survey = Survey(
      school: School(id: Identifier("fernhill")!, name: "Fernhill School"),
      id: Identifier("fernhill-staff")!, title: text("Speaking up"), goal: text("Reading"),
      languages: [.english], timezone: "America/Chicago", outsideContact: "555 0142",
      responseScales: [
        responses("agree5", labels: "Agreement"), responses("often5", labels: "Frequency"),
      ],
      scales: scales, comments: [],
      breakdowns: [
        Breakdown(
          id: role, text: text("Your work?"),
          groups: [
            Group(id: teaching, label: text("Teaching"), count: 30),
            Group(id: support, label: text("Support"), count: 12),
          ])
      ], waves: [wave],
      promise: Promise(
        minimumResponses: 10, minimumGroup: 10, comments: .off, channels: [.slips],
        count: .keyHolder, keyHolder: KeyHolder(role: text("Staff representative"), key: nil)))
    return Manifest(
      survey: survey, waveID: wave.id, opensAt: Instant(secondsSinceEpoch: 0),
      closesAt: Instant(secondsSinceEpoch: 1), keyHolderKey: "", intakeKey: "",
      earlierReleases: [])!
  }

  package static let items = scales.flatMap { $0.items.map(\.id) }

  /// Staff who leave about one item in five out; one in three does not say what they do.
  package static func staff(_ count: Int, seed: UInt64) -> [Response] {
    var dice = Dice(seed: seed)
    return (0..<count).map { _ in
      var answers: [Identifier<Item>: Int] = [:]
      for item in items where Int.random(in: 0..<5, using: &dice) > 0 {
        answers[item] = Int.random(in: 1...5, using: &dice)
      }
      let group = [teaching, support, nil][Int.random(in: 0..<3, using: &dice)]
      return Response(answers: answers, groups: group.map { [role: $0] } ?? [:])
    }
  }
}
