import AloudDisclosure
import AloudModel
import AloudStatistics

/// One line of page 1 over all surveys: the overall score, or a scale.
struct ChangeLine {
  let title: String
  let level: LevelChange
  /// What each survey says, oldest first, in the words of a table.
  let scores: [String]
  let hasNewestScore: Bool
  /// Scores that may be joined by a line.
  let runs: [[TrendPanel.Dot]]
  /// The verdict in a few words.
  let label: String
  /// The scale, for what a school tried on it; nothing for the overall score.
  let scale: Scale?

  /// The verdict with its symbol.
  var verdict: String { "\(VerdictName(level.verdict).symbol) \(label)" }

  var isFirst: Bool { level.isFirst }
}

extension ReportContent {
  /// The overall score first, then the scales of page 1 in the order declared.
  var changeLines: [ChangeLine] {
    (findings.overall.map { [line(of: $0)] } ?? []) + findings.changes.map(line)
  }

  private func line(of overall: OverallChange) -> ChangeLine {
    let comparable = Set(overall.level.series.waves.map(\.wave))
    let isOther = { (wave: WaveReading) in !comparable.contains(wave.wave.id) }
    return ChangeLine(
      title: wording.overallTitle, level: overall.level,
      scores: findings.waves.map { wave in
        guard let score = wave.overall else { return wording.noBand }
        return "\(score.level.mean)" + (isOther(wave) ? wording.otherQuestions : "")
      },
      hasNewestScore: true,
      runs: runs { isOther($0) ? nil : ($0.overall?.level).map { ($0.mean, nil) } },
      label: wording.label(of: overall.level, in: findings), scale: nil)
  }

  private func line(of change: ScaleChange) -> ChangeLine {
    ChangeLine(
      title: text(change.scale.title), level: change.level, scores: scores(of: change.scale),
      hasNewestScore: ScaleStanding(of: change.scale.id, in: newest).score != nil,
      runs: runs { wave in
        ScaleStanding(of: change.scale.id, in: wave).score.map {
          ($0.mean, wave.form(of: change.scale.id))
        }
      },
      label: wording.label(of: change, in: findings),
      scale: change.scale)
  }

  /// A scale's score in each survey; a survey that did not ask it says so.
  func scores(of scale: Scale) -> [String] {
    let form = newest.survey.scales.first { $0.id == scale.id }.map {
      ScaleForm($0, in: newest.survey)
    }
    return findings.waves.map { wave in
      let standing = ScaleStanding(of: scale.id, in: wave)
      let isOther =
        wave.wave.id != newest.wave.id && standing.score != nil && wave.form(of: scale.id) != form
      return wording.score(standing) + (isOther ? wording.otherQuestions : "")
    }
  }

  /// The scores of all surveys in runs: a survey that did not ask, does not say or asked otherwise ends one.
  private func runs(
    _ scored: (WaveReading) -> (score: Int, form: ScaleForm?)?
  ) -> [[TrendPanel.Dot]] {
    var runs: [[TrendPanel.Dot]] = [[]]
    var form: ScaleForm?
    for wave in findings.waves {
      guard let said = scored(wave) else {
        runs.append([])
        continue
      }
      if let form, form != said.form { runs.append([]) }
      form = said.form
      runs[runs.count - 1].append(
        TrendPanel.Dot(day: wave.closed.daysSinceEpoch, score: said.score))
    }
    return runs.filter { !$0.isEmpty }
  }
}
