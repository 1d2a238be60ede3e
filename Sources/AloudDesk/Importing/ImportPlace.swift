import AloudBallots
import AloudDefinition
import AloudDiagnostics
import AloudDisclosure
import AloudExchange
import AloudFiles
package import AloudModel

/// The wave that answers are taken over for, and where its mapping lies.
package struct ImportPlace {
  package let workspace: Workspace
  package let survey: Survey
  package let wave: Wave
  /// `Imports/<wave>.yaml`, or the file that was named.
  package let mappingPath: String

  /// - Parameters:
  ///   - survey: of a definition without errors.
  ///   - named: the wave as typed; nothing, where there is but one.
  ///   - mapping: another file than the one that lies in `Imports`.
  package init(
    _ workspace: Workspace, _ survey: Survey, wave named: String?, mapping: String? = nil
  ) throws(Refusal) {
    self.workspace = workspace
    self.survey = survey
    wave = try Self.wave(named, of: survey)
    mappingPath = mapping ?? "\(workspace.imports)/\(wave.id).yaml"
  }

  package var folder: WaveFolder { workspace.waveFolder(survey.id, wave.id) }

  private static func wave(_ named: String?, of survey: Survey) throws(Refusal) -> Wave {
    guard let named else {
      guard survey.waves.count == 1 else { throw .importing(.whichWave(survey.waves.map(\.id))) }
      return survey.waves[0]
    }
    guard let id = Identifier<Wave>(named), let wave = survey.wave(id) else {
      throw .choice(.undeclared(named, survey.waves.map(\.id)))
    }
    return wave
  }

  /// Fails for a wave that was frozen, counted or taken over before.
  package func requireUntouched() throws(Refusal) {
    let stage = folder.stage
    guard stage != .draft else { return }
    if stage == .finished, let tool = try folder.release()?.release.manifest.tool {
      throw .importing(.takenBefore(wave.id, tool))
    }
    throw .importing(.collectedHere(wave.id, stage))
  }

  /// The mapping, without a mistake, and its file.
  ///
  /// - Parameter isShared: whether all schools of a district have it.
  func mapping(
    isShared: Bool
  ) throws(Refusal) -> (mapping: ImportMapping, report: DiagnosticReport) {
    guard DurableFile.exists(mappingPath) else { throw .importing(.noMapping(mappingPath)) }
    let bytes = try Files.named.read(mappingPath, atMost: FileLimits.definition)
    let reader =
      isShared
      ? MappingReader(sharedBy: survey, wave: wave) : MappingReader(survey: survey, wave: wave)
    let read = reader.read(bytes, name: mappingPath)
    guard let mapping = read.mapping else {
      throw .importing(.mapping(mappingPath, [read.report]))
    }
    return (mapping, read.report)
  }
}
