import AloudBallots
import AloudCrypto
import AloudModel
import AloudTestSupport

/// A school out of dice: what it asks, of whom, and what they sealed; a few ballots of it are foreign.
struct InventedSchool {
  let key: PrivateKey
  let bundle: [UInt8]
  let slips: Int

  init(_ seed: Int, after earlier: [[UInt8]] = []) {
    var dice = Dice(seed: UInt64(seed))
    let key = PrivateKey(using: &dice)
    self.key = key
    let people = Int.random(in: 10...(seed % 5 == 0 ? 60 : 30), using: &dice)
    let manifest = Self.manifest(people, key, earlier, using: &dice)
    var contents = BoxContents()
    let salt = WaveSalt(using: &dice)
    let other = Self.manifest(people + 1, key, earlier, using: &dice)
    for person in 0..<people {
      let code = Code(using: &dice)
      contents.issued.insert(salt.entry(of: code))
      guard Int.random(in: 0..<8, using: &dice) > 0 || person < 9 else { continue }
      let isForeign = seed % 3 == 0 && person % 11 == 10
      let answered = isForeign ? other : manifest
      let sealed = SealedBallot.seal(
        Self.response(under: answered, using: &dice), under: answered, using: &dice)
      contents.spent.insert(salt.entry(of: code))
      contents.ballots[salt.entry(of: sealed)] = sealed
    }
    bundle = Bundle(manifest: manifest, earlierReleases: earlier, contents: contents).bytes
    slips = seed % 7 == 6 ? contents.spent.count - 1 : people
  }

  private static func response(
    under manifest: Manifest, using dice: inout Dice
  ) -> Response {
    let level = Int.random(in: 0...4, using: &dice)
    var answers: [Identifier<Item>: Int] = [:]
    for (item, values) in manifest.offered.sorted(by: { $0.key < $1.key }) {
      guard Int.random(in: 0..<12, using: &dice) > 0 else { continue }
      let near = values.lowerBound + level + Int.random(in: -1...1, using: &dice)
      answers[item] = min(max(near, values.lowerBound), values.upperBound)
    }
    var groups: [Identifier<Breakdown>: Identifier<Group>] = [:]
    for breakdown in manifest.survey.breakdowns {
      groups[breakdown.id] = breakdown.groups.randomElement(using: &dice)?.id
    }
    var comments: [Identifier<CommentQuestion>: Comment] = [:]
    for question in manifest.survey.commentsAsked {
      let text = "ñandú \(Int.random(in: 0...9, using: &dice))\n\"línea\""
      comments[question.id] = Comment(text: text, quote: Bool.random(using: &dice))
    }
    return Response(answers: answers, groups: groups, comments: comments)
  }

  private static func manifest(
    _ people: Int, _ key: PrivateKey, _ earlier: [[UInt8]], using dice: inout Dice
  ) -> Manifest {
    func text(_ words: String) -> LocalizedText {
      LocalizedText([.english: words, .spanish: "ñ " + words])
    }
    let options = Int.random(in: 2...11, using: &dice)
    let lowest = Int.random(in: -3...3, using: &dice)
    let values = Array(lowest..<(lowest + options))
    let responses = ResponseScale(
      id: Identifier("r")!, options: values.map { ResponseOption(value: $0, label: text("\($0)")) },
      unfavourable: Set(values.prefix(options / 2)),
      favourable: Set(values.suffix(options / 3 + 1)).subtracting(values.prefix(options / 2)))
    let scales = (0..<Int.random(in: 1...6, using: &dice)).map { place in
      Scale(
        id: Identifier("s\(place)")!, title: text("S"), level: place == 5 ? .gauge : .safety,
        acts: .both, responses: responses.id,
        items: (0..<Int.random(in: 1...6, using: &dice)).map {
          Item(
            id: Identifier("s\(place)-\($0)")!, text: text("\(place) \($0)?"),
            keying: $0 % 3 == 2 ? .reversed : .positive)
        })
    }
    let breakdowns = (0..<Int.random(in: 0...3, using: &dice)).map { place in
      Breakdown(
        id: Identifier("b\(place)")!, text: text("B"), groups: groups(people, text, using: &dice))
    }
    let wave = Wave(
      id: Identifier("w")!, opens: LocalMoment("2026-10-05 00:00")!,
      closes: LocalMoment("2026-10-16 17:00")!, invited: people)
    let survey = Survey(
      school: School(id: Identifier("school")!, name: "Ésta \"School\""), id: Identifier("survey")!,
      title: text("Title"), goal: nil, languages: [.spanish, .english], timezone: "Europe/Madrid",
      outsideContact: "somebody", responseScales: [responses], scales: scales,
      comments: [CommentQuestion(id: Identifier("c")!, text: text("Why?"))],
      breakdowns: breakdowns, waves: [wave],
      promise: Promise(
        minimumResponses: 10, minimumGroup: 8, comments: people % 2 == 0 ? .themes : .off,
        channels: [.slips], count: .keyHolder,
        keyHolder: KeyHolder(role: text("R"), key: key.publicKey.line)))
    let intake = IntakeKey(using: &dice)
    return Manifest(
      survey: survey, waveID: wave.id, opensAt: Instant(secondsSinceEpoch: 1_791_176_400),
      closesAt: Instant(secondsSinceEpoch: 4_000_000_000), keyHolderKey: key.publicKey.line,
      intakeKey: intake.publicLine, earlierReleases: earlier.map { Fingerprint(of: $0) })!
  }

  private static func groups(
    _ people: Int, _ text: (String) -> LocalizedText, using dice: inout Dice
  ) -> [Group] {
    let count = Int.random(in: 2...5, using: &dice)
    var left = people
    return (0..<count).map { place in
      let size = place == count - 1 ? left : Int.random(in: 0...left, using: &dice)
      left -= size
      return Group(id: Identifier("g\(place)")!, label: text("G\(place)"), count: size)
    }
  }
}
