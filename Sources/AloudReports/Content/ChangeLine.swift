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
    var runs: [[TrendPanel.Dot]] = [[]]
    let scores = findings.waves.map { wave -> String in
      guard let score = wave.overall else {
        runs.append([])
        return wording.noBand
      }
      let isOther = !comparable.contains(wave.wave.id)
      if isOther {
        runs.append([])
      } else {
        runs[runs.count - 1].append(
          TrendPanel.Dot(day: wave.closed.daysSinceEpoch, score: score.mean))
      }
      return "\(score.mean)" + (isOther ? wording.otherQuestions : "")
    }
    return ChangeLine(
      title: wording.overallTitle, level: overall.level, scores: scores, hasNewestScore: true,
      runs: runs.filter { !$0.isEmpty }, label: wording.label(of: overall.level, in: findings),
      scale: nil)
  }

  private func line(of change: ScaleChange) -> ChangeLine {
    ChangeLine(
      title: text(change.scale.title), level: change.level, scores: scores(of: change.scale),
      hasNewestScore: ScaleStanding(of: change.scale.id, in: newest).score != nil,
      runs: runs(of: change.scale), label: wording.label(of: change, in: findings),
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

  /// A survey that did not ask, does not say or asked otherwise ends a run.
  private func runs(of scale: Scale) -> [[TrendPanel.Dot]] {
    var runs: [[TrendPanel.Dot]] = [[]]
    var form: ScaleForm?
    for wave in findings.waves {
      guard let score = ScaleStanding(of: scale.id, in: wave).score else {
        runs.append([])
        continue
      }
      if let form, form != wave.form(of: scale.id) { runs.append([]) }
      form = wave.form(of: scale.id)
      runs[runs.count - 1].append(
        TrendPanel.Dot(day: wave.closed.daysSinceEpoch, score: score.mean))
    }
    return runs.filter { !$0.isEmpty }
  }
}
