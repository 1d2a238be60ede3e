import AloudDefinition
import AloudDiagnostics
import AloudModel

/// A survey without errors, with the places of what was written.
///
/// Its parts stand in the order of the survey's own.
struct WrittenSurvey {
  let survey: Survey
  let responseScales: [WrittenResponseScale]
  let scales: [WrittenScale]
  let comments: [WrittenQuestion]
  let breakdowns: [WrittenQuestion]
  /// The place of each wave's id.
  let waves: [SourceRange]
  /// The labels of each group of a breakdown.
  let groupLabels: [[WrittenText]]
  /// What each wave says of what was done since the one before.
  let since: [[WrittenText]]
  /// Titles, the goal, what was done and labels: what is read and not answered.
  let otherTexts: [[WrittenText]]

  /// - Parameter root: the tree the survey was read from.
  init(_ survey: Survey, root: YAMLNode) {
    self.survey = survey
    responseScales = zip(survey.responseScales, Self.list("response_scales", in: root))
      .map(WrittenResponseScale.init)
    scales = zip(survey.scales, Self.list("scales", in: root)).map(WrittenScale.init)
    comments = zip(survey.comments, Self.list("comments", in: root)).map { question, node in
      WrittenQuestion(owner: "comment question '\(question.id)'", node)
    }
    let breakdowns = zip(survey.breakdowns, Self.list("breakdowns", in: root))
    self.breakdowns = breakdowns.map { breakdown, node in
      WrittenQuestion(owner: "breakdown '\(breakdown.id)'", node)
    }
    waves = Self.list("waves", in: root).map { $0["id"]?.place ?? $0.place }
    var others = [
      root["title"]?.texts(of: "the title"), root["goal"]?.texts(of: "the goal"),
      root["promise"]?["key_holder"]?["role"]?.texts(of: "the role of the key holder"),
    ].compactMap { $0 }
    others += scales.map(\.title) + responseScales.flatMap { $0.options.map(\.label) }
    groupLabels = breakdowns.flatMap { breakdown, node in
      zip(breakdown.groups, node["groups"]?.elements ?? []).map {
        $1["label"]?.texts(of: "group '\($0.id)'") ?? []
      }
    }
    since = zip(survey.waves, Self.list("waves", in: root)).map { wave, node in
      node["since"]?.texts(of: "what was done before '\(wave.id)'") ?? []
    }
    otherTexts = others + groupLabels + since
  }

  private static func list(_ key: String, in root: YAMLNode) -> [YAMLNode] {
    root[key]?.elements ?? []
  }

  var items: [WrittenItem] { scales.flatMap(\.items) }
}
