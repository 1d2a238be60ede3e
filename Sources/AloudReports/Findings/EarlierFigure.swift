package import AloudModel

/// A result without answers, which somebody else reckoned: shown as such, and in no verdict.
package struct EarlierFigure: Hashable, Sendable {
  package let day: CalendarDay
  package let subject: Subject
  /// From 0 to 100.
  package let figure: Int
  package let people: Int?
  package let source: String
  /// The words in which it was asked; nothing where they were those of now.
  package let otherWords: String?

  /// What it is of.
  package enum Subject: Hashable, Sendable {
    case scale(Identifier<Scale>)
    case item(Identifier<Item>)
  }

  package init(
    day: CalendarDay, subject: Subject, figure: Int, people: Int?, source: String,
    otherWords: String?
  ) {
    self.day = day
    self.subject = subject
    self.figure = figure
    self.people = people
    self.source = source
    self.otherWords = otherWords
  }
}

extension ReportContent {
  /// Those before the newest survey, oldest first.
  var earlierFigures: [EarlierFigure] {
    earlier.filter { $0.day < newest.closed }.sorted {
      ($0.day, title(of: $0.subject)) < ($1.day, title(of: $1.subject))
    }
  }

  /// Those of one scale, in runs of the same words: only these may be joined.
  func earlierRuns(of scale: Scale) -> [[TrendPanel.Dot]] {
    let figures = earlierFigures.filter { $0.subject == .scale(scale.id) }
    var runs: [(words: String?, dots: [TrendPanel.Dot])] = []
    for figure in figures {
      let dot = TrendPanel.Dot(day: figure.day.daysSinceEpoch, score: figure.figure)
      if let last = runs.last, last.words == figure.otherWords {
        runs[runs.count - 1].dots.append(dot)
      } else {
        runs.append((figure.otherWords, [dot]))
      }
    }
    return runs.map(\.dots)
  }

  /// In the appendix: every figure with its source, whatever it is of.
  var earlierTable: [ReportBlock] {
    let figures = earlierFigures
    if figures.isEmpty { return [] }
    let kinds: [ReportTable.Content] = [.words, .words, .figures, .figures, .words, .words]
    let table = ReportTable(
      caption: wording.othersHeading,
      columns: zip(wording.othersColumns, kinds).map { .init($0, $1) },
      rows: figures.map { figure in
        [
          wording.date(figure.day), title(of: figure.subject), "\(figure.figure)",
          figure.people.map { "\($0)" } ?? wording.notShown, figure.source,
          figure.otherWords ?? wording.sameWords,
        ].map { Prose($0) }
      })
    return [
      .heading(level: 3, wording.othersHeading), .paragraph(Prose(wording.othersIntroduction)),
      .table(table),
    ]
  }

  private func title(of subject: EarlierFigure.Subject) -> String {
    switch subject {
    case .scale(let id):
      newest.survey.scales.first { $0.id == id }.map { text($0.title) } ?? id.text
    case .item(let id):
      newest.survey.scales.flatMap(\.items).first { $0.id == id }.map { text($0.text) } ?? id.text
    }
  }
}
