package import AloudBallots
package import AloudCrypto
package import AloudModel
import AloudTestSupport

/// The running example with keys: a survey of one scale, whose ballots are small.
package enum Fernhill {
  package static let closesAt = Instant(secondsSinceEpoch: 4_000_000_000)
  package static let askForHelp = Identifier<Item>("ask-for-help")!
  package static let manifest = manifest(closesAt: closesAt)

  package static let intake: IntakeKey = {
    var dice = Dice(seed: 100)
    return IntakeKey(using: &dice)
  }()

  package static let salt: WaveSalt = {
    var dice = Dice(seed: 200)
    return WaveSalt(using: &dice)
  }()

  /// The key holder's.
  package static let key: PrivateKey = {
    var dice = Dice(seed: 1)
    return PrivateKey(using: &dice)
  }()

  package static func text(_ english: String) -> LocalizedText {
    LocalizedText([.english: english])
  }

  package static func wave(invited: Int = 42, since: LocalizedText? = nil) -> Wave {
    Wave(
      id: Identifier("2026-autumn")!, opens: LocalMoment("2026-10-05 00:00")!,
      closes: LocalMoment("2026-10-16 17:00")!, invited: invited, since: since)
  }

  package static let role = Identifier<Breakdown>("role")!
  package static let keep = Identifier<CommentQuestion>("keep")!

  /// With a second item, a breakdown and a comment question.
  package static let rich = manifest(closesAt: closesAt, isRich: true)

  /// Answered over one open link.
  package static let openLink = manifest(closesAt: closesAt, channels: [.link])

  package static func manifest(
    closesAt: Instant = closesAt, intake: IntakeKey = intake,
    channels: [Channel] = [.slips, .file],
    isRich: Bool = false, place: LocalizedText? = nil, languages: [Language] = [.english],
    since: LocalizedText? = nil
  ) -> Manifest {
    let key = key.publicKey.line
    let options = (1...5).map { ResponseOption(value: $0, label: text("option \($0)")) }
    let survey = Survey(
      school: School(id: Identifier("fernhill")!, name: "Fernhill School"),
      id: Identifier("fernhill-staff")!, title: text("Speaking up"), goal: text("Reading"),
      languages: languages, timezone: "America/Chicago",
      outsideContact: "District counsellor, 555 0142", whereToAnswer: place,
      responseScales: [
        ResponseScale(
          id: Identifier("agree5")!, options: options, unfavourable: [1, 2], favourable: [4, 5])
      ],
      scales: [
        Scale(
          id: Identifier("candour")!, title: text("Candour"), level: .safety, acts: .both,
          responses: Identifier("agree5")!,
          items: [Item(id: askForHelp, text: text("Help is asked for."))]
            + (isRich ? [Item(id: Identifier("say-unsure")!, text: text("Doubts are said."))] : []))
      ], comments: isRich ? [CommentQuestion(id: keep, text: text("Keep what?"))] : [],
      breakdowns: isRich ? [breakdown] : [], waves: [wave(since: since)],
      promise: Promise(
        minimumResponses: 10, minimumGroup: 10, comments: isRich ? .themes : .off,
        channels: channels,
        count: .keyHolder, keyHolder: KeyHolder(role: text("Staff representative"), key: key)))
    return Manifest(
      survey: survey, waveID: wave().id, opensAt: Instant(secondsSinceEpoch: 1_700_000_000),
      closesAt: closesAt, keyHolderKey: key, intakeKey: intake.publicLine, earlierReleases: [])!
  }
}

extension Fernhill {
  fileprivate static var breakdown: Breakdown {
    let groups = [("teaching", 30), ("support", 12)].map { id, count in
      Group(id: Identifier(id)!, label: text(id), count: count)
    }
    return Breakdown(id: role, text: text("Your work?"), groups: groups)
  }
}

/// Slips, and a sealed file for each.
package struct Slips: Sendable {
  package let codes: [Code]
  package let ballots: [SealedBallot]
  package let files: [[UInt8]]

  /// Made once: sealing takes its time.
  package static let shared = Slips(16, seed: 1)

  package init(_ count: Int, seed: UInt64, under manifest: Manifest = Fernhill.manifest) {
    var dice = Dice(seed: seed)
    codes = (0..<count).map { _ in Code(using: &dice) }
    ballots = (0..<count).map { place in
      .seal(
        Response(answers: [Fernhill.askForHelp: 1 + place % 5]), under: manifest, using: &dice)
    }
    files = zip(codes, ballots).map {
      DroppedFile(code: $0, ballot: $1, under: manifest, using: &dice).bytes
    }
  }

  package func entry(_ place: Int) -> EntryID { Fernhill.salt.entry(of: codes[place]) }

  /// A box in memory that knows the shared slips.
  package static func box() -> InMemoryBallotBox {
    let box = InMemoryBallotBox()
    box.issue(shared.entries)
    return box
  }

  package var entries: Set<EntryID> { Set(codes.indices.map(entry)) }

  /// A file that covers one slip's ballot with another slip's code.
  package func file(code: Int, ballot: Int) -> [UInt8] {
    var dice = Dice(seed: UInt64(100 + code * 100 + ballot))
    return DroppedFile(
      code: codes[code], ballot: ballots[ballot], under: Fernhill.manifest, using: &dice
    ).bytes
  }
}
