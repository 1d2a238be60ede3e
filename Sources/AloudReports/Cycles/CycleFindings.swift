import AloudDisclosure
import AloudModel

/// What a report knows of a survey's action cycles.
struct CycleFindings: Sendable {
  /// Oldest first.
  let records: [CycleRecord]
  /// What the next cycle could be about.
  let proposal: CycleProposal?
  /// The scales as the newest survey declares them.
  let survey: Survey

  /// - Parameters:
  ///   - cycles: those that began after the newest survey are told too: a report is written for people
  ///     who are in the middle of one.
  ///   - findings: of the same history.
  init(_ cycles: ActionCycles, in history: ReleaseHistory, _ findings: SurveyFindings) {
    records = cycles.cycles.map { CycleRecord($0, in: history, findings) }
    proposal = findings.cycleProposal
    survey = history.newest.release.manifest.survey
  }

  var running: CycleRecord? { records.last { $0.cycle.isRunning } }

  /// The newest cycle of which there is something to tell: one that was reviewed, or one whose
  /// scale a survey asked since.
  var told: CycleRecord? { records.last { !$0.cycle.isRunning || $0.result.wave != nil } }
}

/// A cycle and what surveys say of its scale.
struct CycleRecord: Sendable {
  let cycle: ActionCycle
  let result: CycleResult
  /// The scale and the questions, in the words of the newest survey that has them.
  let scale: Scale?
  let measures: [Item]

  init(_ cycle: ActionCycle, in history: ReleaseHistory, _ findings: SurveyFindings) {
    self.cycle = cycle
    result = CycleResult(of: cycle, in: history, findings)
    let surveys = history.releases.map(\.release.manifest.survey).reversed()
    scale = surveys.lazy.compactMap { $0.scales.first { $0.id == cycle.plan.scale } }.first
    measures = cycle.plan.measures.compactMap { id in
      surveys.lazy.compactMap { survey in
        survey.scales.lazy.flatMap(\.items).first { $0.id == id }
      }.first
    }
  }
}
