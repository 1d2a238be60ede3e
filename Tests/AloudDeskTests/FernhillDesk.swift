import AloudBallots
import AloudCrypto
import AloudDefinition
import AloudDesk
import AloudDisclosure
import AloudFiles
import AloudModel
import AloudTestSupport
import Testing

/// Fernhill School, where nobody sits at a terminal: a folder, a clock that stands where it is put, and
/// dice that fall alike in every run.
final class FernhillDesk {
  private let folder: ScratchFolder
  var now: Instant
  var dice: Dice

  init(seed: UInt64 = 2018) throws {
    folder = try ScratchFolder()
    now = try Self.instant("2026-09-21 09:00")
    dice = Dice(seed: seed)
  }

  var workspace: Workspace { Workspace("\(folder.path)/school") }
  var drop: String { "\(folder.path)/drop" }
  var stick: String { "\(folder.path)/stick" }
  /// The key holder's own computer.
  var register: CountedRegister { CountedRegister(folder: "\(folder.path)/counted") }
  var output: String { "\(folder.path)/key-holder" }

  static let survey = Identifier<Survey>("fernhill-school-staff")!
  static let autumn = Identifier<Wave>("2026-10")!
  static let staff = 14

  static func instant(_ moment: String) throws -> Instant {
    let clock = try #require(ZoneClock(zone: "America/Chicago"))
    return clock.instant(of: try #require(LocalMoment(moment)))
  }

  func choice() throws -> WaveChoice { try WaveChoice(workspace, survey: nil, now: now) }

  // MARK: What a principal does

  /// Makes the short survey, with one wave in October.
  @discardableResult
  func found() throws -> Founding {
    let draft = SurveyDraft(
      school: "Fernhill School", staff: Self.staff,
      opens: try #require(LocalMoment("2026-10-05 00:00")),
      closes: try #require(LocalMoment("2026-10-16 17:00")), channels: [.slips, .file],
      outsideContact: "District counsellor, 555 0142", languages: [.english],
      timezone: "America/Chicago")
    let made = try NewSurvey(template: ShippedTemplate.short.template).definition(of: draft)
    let founding = Founding(workspace: workspace, survey: made.survey.id)
    _ = try founding.write(made.bytes)
    return founding
  }

  /// A new key, whose line stands in the definition afterwards.
  func agreeOnKey() throws -> PrivateKey {
    let key = PrivateKey(using: &dice)
    let choice = try choice()
    _ = try KeyAdding(choice: choice).add(key.publicKey.line, to: choice.source())
    return key
  }

  func freeze() throws -> FrozenWave {
    try choice().frozen(nil, for: .freeze, using: &dice)
  }

  /// The codes as they stand on the slips.
  func printSlips(_ frozen: FrozenWave) throws -> [Code] {
    let making = try SlipMaking(.slips, of: frozen, address: nil, language: nil, now: now)
    let slips = try making.slips(nil, as: .text, using: &dice)
    let lines = slips.sheet.split(separator: "\n").filter { $0.hasPrefix("    Code ") }
    let codes = lines.compactMap { line -> Code? in
      let typed = String(line.dropFirst("    Code ".count))
      if case .code(let code) = Code.read(typed, as: frozen.manifest.codeForm) { return code }
      return nil
    }
    #expect(codes.count == slips.count)
    return codes
  }

  // MARK: What staff do

  /// Drops a sealed file for each code, as saved while the wave was open.
  func answer(_ codes: some Sequence<Code>) throws {
    let sealing = try AnswerSealing(choice(), wave: nil)
    try sealing.requireTime(now)
    try Files.named.makeFolder(drop)
    for code in codes {
      var answers: [Identifier<Item>: Int] = [:]
      for item in sealing.manifest.plan.items {
        answers[item] = Int.random(in: 1...5, using: &dice)
      }
      let path = try sealing.seal(
        Response(answers: answers), code: code, into: drop, using: &dice)
      try Files.named.setTime(of: path, to: now)
    }
  }

  // MARK: What the key holder does

  var holder: KeyHolderDesk {
    KeyHolderDesk(
      bundlePath: "\(stick)/\(Self.survey)-\(Self.autumn).aloudbox", output: output,
      register: register, comments: .refuse)
  }

  func count(with key: PrivateKey, handedOut: Int?) throws -> KeyHolderDesk.Result {
    let ready = try holder.ready(slipsHandedOut: handedOut)
    return try holder.count(ready, with: key, using: &dice)
  }

  /// As the key holder reads them out.
  func words(of release: PublishedRelease) throws -> String {
    try #require(release.fingerprint.spoken(in: [.english]).first)
  }
}
