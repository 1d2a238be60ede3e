import AloudBallots
import AloudCollector
import AloudCrypto
import AloudDefinition
import AloudDesk
import AloudDisclosure
import AloudFiles
import AloudModel

/// Every wave of a definition, run for real by invented people: slips, answers over HTTP and sealed
/// files in a folder, the count with the key, the release, the report; and an action cycle before a
/// wave that has a focus.
///
/// The clock stands where each step would happen. Answers, the key holder's keys and the intake keys
/// come from the seed and are no secret; salts, codes and nonces are random as always.
struct Demo {
  let folder: DemoFolder
  /// Nothing, for the school of `Surveys` or of the program itself.
  let definitionPath: String?
  let seed: UInt64
  var climate = DemoClimate.usual

  /// The paths of the last wave's report, `report.md` first.
  func run() async throws -> [String] {
    try folder.prepare()
    let source = try SurveySource(reading: definition())
    let survey = try source.survey()
    let workspace = Workspace(folder.path)
    try Files.named.write(
      source.bytes, to: workspace.definition(of: survey.id), access: .everyone)
    var paths: [String] = []
    for (number, wave) in survey.waves.enumerated() {
      let cycle = number > 0 ? DemoCycle(before: wave, of: survey) : nil
      try cycle?.begin(in: workspace)
      paths = try await run(wave.id, number: number, of: survey.id, in: workspace)
      try cycle?.end(in: workspace)
    }
    return paths
  }

  private func definition() throws -> String {
    let usual = "Surveys/fernhill-staff.yaml"
    if let definitionPath { return definitionPath }
    guard !DurableFile.exists(usual) else { return usual }
    let path = "\(folder.path)/\(usual)"
    try Files.named.write(ShippedTemplate.demo, to: path, access: .everyone)
    return path
  }

  private func run(
    _ wave: Identifier<Wave>, number: Int, of survey: Identifier<Survey>, in workspace: Workspace
  ) async throws -> [String] {
    let waveFolder = workspace.waveFolder(survey, wave)
    let key = seededKey("key holder of wave \(number)")
    let source = try SurveySource(reading: workspace.definition(of: survey))
    try KeyAdding.put(key.publicKey, into: source)
    let manifest = try freeze(waveFolder, in: workspace, number)
    Console.say("\(wave): frozen as '\(manifest.fingerprint.words.joined(separator: " "))'")
    let answered = try await answer(waveFolder, manifest, number: number)
    try close(waveFolder, in: workspace)
    let release = try count(waveFolder, key, slipsHandedOut: answered)
    let finishing = Finishing(folder: waveFolder)
    let incoming = try finishing.incoming(release)
    try finishing.take(
      incoming, words: incoming.release.fingerprint.words.joined(separator: " "))
    Console.say("\(wave): box, codes, salt and intake key destroyed")
    return try Reporting(workspace: workspace, folder: waveFolder, language: nil).write().paths
  }

  private func freeze(
    _ waveFolder: WaveFolder, in workspace: Workspace, _ number: Int
  ) throws -> Manifest {
    let survey = try SurveySource(reading: workspace.definition(of: waveFolder.survey)).survey()
    guard let wave = survey.wave(waveFolder.wave) else {
      throw Refusal.choice(.undeclared(waveFolder.wave.text, survey.waves.map(\.id)))
    }
    let opens = try ZoneClock(of: survey).instant(of: wave.opens)
    var dice = SeededDice(seed: seed, purpose: "salt of wave \(number)")
    return try Freezer(workspace: workspace, now: opens).freeze(
      waveFolder, survey, intake: intakeKey(of: number), using: &dice)
  }

  /// Half the people answer in a browser, the others drop a sealed file.
  private func answer(
    _ waveFolder: WaveFolder, _ manifest: Manifest, number: Int
  ) async throws -> Int {
    let open = try OpenWave(waveFolder)
    var dice = SeededDice(seed: seed, purpose: "codes of wave \(number)")
    let codes = try SlipIssue(wave: open).issue(nil, using: &dice).sorted {
      $0.symbols < $1.symbols
    }
    let responses = SyntheticSchool(seed: seed, climate: climate).responses(
      to: manifest, number: number)
    let online = responses.count / 2
    try await serve(Array(responses[..<online]), Array(codes[..<online]), open)
    let dropped = try drop(responses[online...], codes[online..<responses.count], open)
    Console.say(
      "\(waveFolder.wave): \(codes.count) slips, \(online) answers over HTTP, \(dropped) sealed files "
        + "from \(folder.drop)/\(waveFolder.wave)")
    return responses.count
  }

  /// Every fourth browser runs no script, and the server seals for it.
  private func serve(
    _ responses: [Response], _ codes: [Code], _ open: OpenWave
  ) async throws {
    let manifest = open.manifest
    try await DemoServer(wave: open, instant: manifest.opensAt).serve { port in
      let browser = DemoBrowser(manifest: manifest, port: port)
      for (place, (response, code)) in zip(responses, codes).enumerated() {
        if place % 4 == 3 {
          try await browser.sendPlain(response, code: code)
        } else {
          try await browser.sendSealed(response, code: code)
        }
      }
    }
  }

  /// Two sweeps of the folder: one while the wave is open, one at its close.
  private func drop(
    _ responses: ArraySlice<Response>, _ codes: ArraySlice<Code>, _ open: OpenWave
  ) throws -> Int {
    let drop = "\(folder.drop)/\(open.folder.wave)"
    try Files.named.makeFolder(drop)
    let early = responses.count * 2 / 3
    try seal(responses.prefix(early), codes.prefix(early), open.manifest, into: drop)
    let collecting = Collecting(wave: open, now: open.manifest.opensAt)
    let first = try sweep(collecting, drop, .atLeastFive)
    try seal(responses.dropFirst(early), codes.dropFirst(early), open.manifest, into: drop)
    return try first + sweep(collecting, drop, .last)
  }

  private func seal(
    _ responses: ArraySlice<Response>, _ codes: ArraySlice<Code>, _ manifest: Manifest,
    into drop: String
  ) throws {
    var dice = SecureRandom()
    let sealing = AnswerSealing(manifest: manifest)
    for (response, code) in zip(responses, codes) {
      let path = try sealing.seal(response, code: code, into: drop, using: &dice)
      try Files.named.setTime(of: path, to: manifest.opensAt)
    }
  }

  private func sweep(
    _ collecting: Collecting, _ drop: String, _ policy: BatchPolicy
  ) throws -> Int {
    let sweep = try collecting.sweep(drop, policy)
    try SweepReport(sweep: sweep).requireNothingRefused()
    return sweep.stored
  }

  private func close(_ waveFolder: WaveFolder, in workspace: Workspace) throws {
    try Closing(wave: try OpenWave(waveFolder), workspace: workspace).close()
  }

  /// The bundle is carried to a folder that stands for the key holder's computer, and counted there.
  private func count(
    _ waveFolder: WaveFolder, _ key: PrivateKey, slipsHandedOut: Int
  ) throws -> String {
    let desk = "\(folder.keyHolder)/\(waveFolder.wave)"
    let carried = "\(desk)/\(waveFolder.bundleName)"
    try Files.named.makeFolder(desk)
    let bytes = try Files.named.read(waveFolder.bundlePath, atMost: FileLimits.bundle)
    try Files.named.write(bytes, to: carried, access: .owner)
    let holder = KeyHolderDesk(
      bundlePath: carried, output: desk,
      register: CountedRegister(folder: "\(folder.keyHolder)/counted"), comments: .refuse)
    var dice = SecureRandom()
    let result = try holder.count(
      try holder.ready(slipsHandedOut: slipsHandedOut), with: key, using: &dice)
    Console.say(
      "\(waveFolder.wave): \(result.opened) ballots opened, \(result.invalid) invalid; release "
        + "'\(result.release.fingerprint.words.joined(separator: " "))'")
    return result.releasePath
  }

  private func intakeKey(of number: Int) -> IntakeKey {
    var dice = SeededDice(seed: seed, purpose: "intake of wave \(number)")
    return IntakeKey(using: &dice)
  }

  private func seededKey(_ purpose: String) -> PrivateKey {
    var dice = SeededDice(seed: seed, purpose: purpose)
    return PrivateKey(using: &dice)
  }
}
