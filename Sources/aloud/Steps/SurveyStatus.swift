import AloudBallots
import AloudCollector
import AloudDefinition
import AloudDisclosure
import AloudModel

/// Where every wave of one survey stands.
struct SurveyStatus {
  let survey: Identifier<Survey>
  let school: String
  let waves: [WaveStatus]
  /// What the definition says otherwise than waves that are frozen and not finished.
  let frozen: [FrozenEdits]

  /// Reads the manifests of waves that were frozen, and the definition for those that were not.
  init(
    of survey: Identifier<Survey>, in workspace: Workspace, now: Instant
  ) throws(CommandFailure) {
    self.survey = survey
    let begun = try workspace.waveFolders(of: survey)
    var waves: [WaveStatus] = []
    var school = survey.text
    var edits: [FrozenEdits] = []
    let lost = begun.filter { $0.stage == .purged && $0.givenUpManifest == nil }.map(\.wave)
    for folder in begun where !lost.contains(folder.wave) {
      let manifest = try Self.manifest(of: folder)
      school = manifest.survey.school.name
      let reader = try Reader(manifest.survey, now)
      waves.append(try reader.status(of: folder, manifest, in: workspace))
    }
    let path = workspace.definition(of: survey)
    if DurableFile.exists(path),
      let declared = try SurveySource(reading: path).definition.survey
    {
      let frozen = Set(begun.map(\.wave))
      let reader = try Reader(declared, now)
      school = declared.school.name
      edits = try FrozenEdits.all(in: declared, workspace)
      waves += declared.waves.filter { !frozen.contains($0.id) }.map { reader.status(of: $0) }
      waves += declared.waves.filter { lost.contains($0.id) }
        .map { reader.status(of: $0, in: .purged) }
    }
    self.school = school
    frozen = edits
    self.waves = waves.sorted {
      ($0.wave.opens, $0.wave.id) < ($1.wave.opens, $1.wave.id)
    }
  }

  /// A colleague's folder may hold the release alone.
  private static func manifest(of folder: WaveFolder) throws(CommandFailure) -> Manifest {
    if let release = try folder.release() { return release.release.manifest }
    return try folder.manifest()
  }

  /// The clock of a school, with what it shows.
  private struct Reader {
    let survey: Survey
    let now: Instant
    let clock: ZoneClock
    let today: CalendarDay

    init(_ survey: Survey, _ now: Instant) throws(CommandFailure) {
      guard let clock = ZoneClock(zone: survey.timezone), let today = clock.day(of: now) else {
        throw CommandFailure(
          .definitionHasErrors, "there is no time zone '\(survey.timezone)'",
          help: "write an IANA name, such as America/Chicago")
      }
      (self.survey, self.now, self.clock, self.today) = (survey, now, clock, today)
    }

    func status(
      of folder: WaveFolder, _ manifest: Manifest, in workspace: Workspace
    ) throws(CommandFailure) -> WaveStatus {
      if folder.stage == .open { try folder.requireBox(opensAt: manifest.opensAt) }
      var turnout: Turnout?
      if folder.stage == .open, now >= manifest.opensAt {
        turnout = try TurnoutReading(folder: folder, manifest: manifest, today: today).turnout()
      }
      return WaveStatus(
        wave: manifest.wave, today: today, now: now, turnout: turnout,
        situation: WaveSituation(of: folder, manifest, in: workspace, now: now),
        sharedOn: Sharing(folder: folder).day, clock: clock)
    }

    /// That of a wave of which no manifest can be read.
    func status(of wave: Wave, in stage: WaveStage = .draft) -> WaveStatus {
      var situation = WaveSituation(draft: wave, of: survey, by: clock, now: now)
      situation.stage = stage
      return WaveStatus(
        wave: wave, today: today, now: now, turnout: nil, situation: situation, sharedOn: nil,
        clock: clock)
    }
  }
}
