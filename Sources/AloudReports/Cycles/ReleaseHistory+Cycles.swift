package import AloudModel

/// What surveys say of one cycle, for whoever reads it outside a report.
package struct CycleReading: Hashable, Sendable {
  package let cycle: ActionCycle
  /// The scale's title, else its id.
  package let title: String
  /// The survey that decided; nothing while there is none.
  package let wave: Identifier<Wave>?
  /// As CSV files name it; nothing where no verdict was given.
  package let verdict: String?
  package let sentence: String
}

extension ReleaseHistory {
  /// - Parameter language: of titles and sentences.
  package func readings(
    of cycles: ActionCycles, in language: Language = .english
  ) -> [CycleReading] {
    let findings = CycleFindings(cycles, in: self, SurveyFindings(self))
    let content = CycleContent(findings: findings, wording: ReportLanguage.wording(in: language))
    return findings.records.map { record in
      CycleReading(
        cycle: record.cycle,
        title: record.scale?.title.text(in: language) ?? record.cycle.plan.scale.text,
        wave: record.result.wave?.wave.id, verdict: record.result.verdict?.rawValue,
        sentence: content.sentence(on: record).plain)
    }
  }
}
