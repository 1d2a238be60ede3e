import AloudBallots
import AloudCollector
import AloudDefinition
import AloudDisclosure
import AloudFiles
package import AloudModel

/// Where every wave of one survey stands.
package struct SurveyStatus {
  package let workspace: Workspace
  package let survey: Identifier<Survey>
  package let school: String
  package let waves: [WaveStatus]
  /// What the definition says otherwise than waves that are frozen and not finished.
  package let frozen: [FrozenEdits]

  /// What cannot be told of it.
  package let troubles: [StatusTrouble]

  /// Reads the manifests of waves that were frozen, and the definition for those that were not; what
  /// cannot be read keeps nothing else from being told.
  package init(of survey: Identifier<Survey>, in workspace: Workspace, now: Instant) {
    var reading = Reading(survey: survey, workspace: workspace, now: now)
    reading.readWaves()
    reading.readDefinition()
    (self.survey, self.workspace) = (survey, workspace)
    school = reading.school
    frozen = reading.frozen
    troubles = reading.troubles
    waves = reading.waves.sorted {
      ($0.wave.opens, $0.wave.id) < ($1.wave.opens, $1.wave.id)
    }
  }
}

extension SurveyStatus {
  /// Collects what can be told.
  private struct Reading {
    let survey: Identifier<Survey>
    let workspace: Workspace
    let now: Instant
    var school: String
    var waves: [WaveStatus] = []
    var frozen: [FrozenEdits] = []
    var troubles: [StatusTrouble] = []
    private var begun: [WaveFolder] = []
    /// Given up, and without a manifest that could be read.
    private var nameless: [Identifier<Wave>] = []

    init(survey: Identifier<Survey>, workspace: Workspace, now: Instant) {
      (self.survey, self.workspace, self.now) = (survey, workspace, now)
      school = survey.text
    }

    mutating func readWaves() {
      do throws(Refusal) { begun = try workspace.waveFolders(of: survey) } catch {
        note(error, of: nil)
      }
      nameless = begun.filter { $0.stage == .purged && $0.givenUpManifest == nil }.map(\.wave)
      for folder in begun where !nameless.contains(folder.wave) {
        do throws(Refusal) { try read(folder) } catch { note(error, of: folder.wave) }
      }
    }

    private mutating func read(_ folder: WaveFolder) throws(Refusal) {
      let manifest = try SurveyStatus.manifest(of: folder)
      school = manifest.survey.school.name
      let reader = try Reader(manifest.survey, now)
      waves.append(try reader.status(of: folder, manifest, in: workspace))
    }

    mutating func readDefinition() {
      let path = workspace.definition(of: survey)
      guard DurableFile.exists(path) else { return }
      do throws(Refusal) {
        if let declared = try SurveySource(reading: path).definition.survey { try read(declared) }
      } catch { note(error, of: nil) }
    }

    private mutating func read(_ declared: Survey) throws(Refusal) {
      let reader = try Reader(declared, now)
      let known = Set(begun.map(\.wave))
      school = declared.school.name
      frozen = FrozenEdits.readable(in: declared, workspace)
      waves += declared.waves.filter { !known.contains($0.id) }.map { reader.status(of: $0) }
      waves += declared.waves.filter { nameless.contains($0.id) }
        .map { reader.status(of: $0, in: .purged) }
    }

    private mutating func note(_ refusal: Refusal, of wave: Identifier<Wave>?) {
      troubles.append(StatusTrouble(wave: wave, refusal: refusal))
    }
  }

  /// A colleague's folder may hold the release alone.
  private static func manifest(of folder: WaveFolder) throws(Refusal) -> Manifest {
    if let release = try folder.release() { return release.release.manifest }
    return try folder.manifest()
  }

  /// The clock of a school, with what it shows.
  private struct Reader {
    let survey: Survey
    let now: Instant
    let clock: ZoneClock
    let today: CalendarDay

    init(_ survey: Survey, _ now: Instant) throws(Refusal) {
      guard let clock = ZoneClock(zone: survey.timezone), let today = clock.day(of: now) else {
        throw .definition(.noZone(survey.timezone))
      }
      (self.survey, self.now, self.clock, self.today) = (survey, now, clock, today)
    }

    func status(
      of folder: WaveFolder, _ manifest: Manifest, in workspace: Workspace
    ) throws(Refusal) -> WaveStatus {
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
