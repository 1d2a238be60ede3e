import AloudBallots
import AloudCrypto
import AloudModel
import AloudTestSupport

/// The running example with keys: two scales, a breakdown, a comment question.
enum Fernhill {
  static let askForHelp = Identifier<Item>("ask-for-help")!
  static let hideDoubts = Identifier<Item>("hide-doubts")!
  static let haveSay = Identifier<Item>("have-say")!
  static let items = [askForHelp, hideDoubts, haveSay]
  static let policies = Identifier<Scale>("policies")!
  static let role = Identifier<Breakdown>("role")!
  static let teaching = Identifier<Group>("teaching")!
  static let keep = Identifier<CommentQuestion>("keep-or-change")!
  static let autumn = Identifier<Wave>("2026-autumn")!
  static let spring = Identifier<Wave>("2027-spring")!
  static let opensAt = Instant(secondsSinceEpoch: 1_791_176_400)
  static let closesAt = Instant(secondsSinceEpoch: 1_792_188_000)

  /// The key holder's key of the autumn wave; another for each other seed.
  static func key(_ seed: UInt64 = 1) -> PrivateKey {
    var dice = Dice(seed: seed)
    return PrivateKey(using: &dice)
  }

  static func intake(_ seed: UInt64 = 100) -> IntakeKey {
    var dice = Dice(seed: seed)
    return IntakeKey(using: &dice)
  }

  static func salt(_ seed: UInt64 = 200) -> WaveSalt {
    var dice = Dice(seed: seed)
    return WaveSalt(using: &dice)
  }

  static func text(_ english: String) -> LocalizedText { LocalizedText([.english: english]) }

  static func responses(_ id: String, _ values: ClosedRange<Int>) -> ResponseScale {
    ResponseScale(
      id: Identifier(id)!,
      options: values.map { ResponseOption(value: $0, label: text("\(id) \($0)")) },
      unfavourable: [values.lowerBound], favourable: [values.upperBound])
  }

  static func promise(
    minimumResponses: Int = 10, minimumGroup: Int = 10, comments: CommentPolicy = .themes,
    count: CountingPlace = .keyHolder, role: String = "Staff representative",
    key: String? = Fernhill.key().publicKey.line
  ) -> Promise {
    Promise(
      minimumResponses: minimumResponses, minimumGroup: minimumGroup, comments: comments,
      channels: [.slips, .file], count: count,
      keyHolder: KeyHolder(role: text(role), key: key))
  }

  static let scales: [Scale] = [
    Scale(
      id: Identifier("candour")!, title: text("Candour"), level: .safety, acts: .teacherLeaders,
      responses: Identifier("agree5")!,
      items: [
        Item(id: askForHelp, text: text("Help is asked for.")),
        Item(id: hideDoubts, text: text("Doubts stay hidden."), keying: .reversed),
      ]),
    Scale(
      id: policies, title: text("A say"), level: .policies, acts: .principal,
      responses: Identifier("often11")!,
      items: [Item(id: haveSay, text: text("Staff have a say."))]),
  ]

  static func wave(
    _ id: Identifier<Wave> = autumn, invited: Int = 42, asks: [Identifier<Scale>]? = nil,
    on days: (opens: String, closes: String) = ("2026-10-05", "2026-10-16")
  ) -> Wave {
    Wave(
      id: id, opens: LocalMoment("\(days.opens) 00:00")!,
      closes: LocalMoment("\(days.closes) 17:00")!, invited: invited, asks: asks)
  }

  static func survey(promise: Promise = promise(), waves: [Wave] = [wave()]) -> Survey {
    let groups = [("teaching", 30), ("support", 12)].map { id, count in
      Group(id: Identifier(id)!, label: text(id), count: count)
    }
    return Survey(
      school: School(id: Identifier("fernhill")!, name: "Fernhill School"),
      id: Identifier("fernhill-staff")!, title: text("Speaking up"), goal: text("Reading"),
      languages: [.english], timezone: "America/Chicago", outsideContact: "555 0142",
      responseScales: [responses("agree5", 1...5), responses("often11", 0...10)], scales: scales,
      comments: [CommentQuestion(id: keep, text: text("Keep or change?"))],
      breakdowns: [Breakdown(id: role, text: text("Your work?"), groups: groups)], waves: waves,
      promise: promise)
  }

  static func manifest(
    _ survey: Survey = survey(), wave: Identifier<Wave> = autumn, key: PrivateKey = key(),
    intake: IntakeKey = intake(), earlierReleases: [Fingerprint] = []
  ) -> Manifest {
    Manifest(
      survey: survey, waveID: wave, opensAt: opensAt, closesAt: closesAt,
      keyHolderKey: key.publicKey.line, intakeKey: intake.publicLine,
      earlierReleases: earlierReleases)!
  }

  /// Somebody who answered everything.
  static let fullResponse = Response(
    answers: [askForHelp: 4, hideDoubts: 2, haveSay: 10], groups: [role: teaching],
    comments: [keep: Comment(text: "More \"time\" – bitte.\n", quote: true)])
}
