import AloudModel

/// The beginnings of action cycles on a trend, drawn and in words.
///
/// They say when a cycle on a scale began, and nothing of what came of it.
struct CycleMarks {
  private let begun: [(scale: Scale, day: CalendarDay)]
  private let words: CycleWording
  private let language: Language

  /// - Parameter scales: those that the chart shows; only cycles on them, which began after the
  ///   first survey closed and before the newest did, are marked.
  init(
    of cycles: CycleFindings, on scales: [Scale], in findings: SurveyFindings,
    _ wording: any Wording
  ) {
    let (first, newest) = (findings.waves[0].closed, findings.newest.closed)
    begun = scales.flatMap { scale in
      cycles.records.map(\.cycle.plan)
        .filter { $0.scale == scale.id && first < $0.startedOn && $0.startedOn < newest }
        .map { (scale: scale, day: $0.startedOn) }
    }
    words = CycleWording(in: wording.language)
    language = wording.language
  }

  /// Since 1 January 1970.
  var days: [Int] { begun.map(\.day.daysSinceEpoch) }

  /// How to read the marks; nothing where there are none.
  var notes: [String] { begun.isEmpty ? [] : [words.mark] }

  /// For those who cannot see them.
  var sentences: [String] {
    begun.map { words.began($0.scale.title.text(in: language), words.day($0.day)) }
  }
}
