package import AloudDiagnostics
package import AloudModel

/// Results without answers, as somebody wrote them down: CSV, a row for each figure of each earlier survey.
package struct EarlierSheet: Sendable {
  package let rows: [Row]
  /// The mistakes, each at its cell; the sheet is of use only where there is none.
  package let report: DiagnosticReport

  /// One figure.
  package struct Row: Hashable, Sendable {
    /// The last day on which people could answer.
    package let day: CalendarDay
    package let subject: Subject
    /// From 0 to 100.
    package let figure: Int
    /// How many answered, where it is known.
    package let people: Int?
    package let source: String
    /// Whether the words were those of the definition, or which others.
    package let wording: Wording
  }

  /// What a figure is of.
  package enum Subject: Hashable, Sendable {
    case scale(Identifier<Scale>)
    case item(Identifier<Item>)
  }

  /// In which words it was asked.
  package enum Wording: Hashable, Sendable {
    case same
    case other(String)
  }

  /// What is done with a figure of something that the survey does not have.
  package enum Strange: Sendable {
    case refused
    /// An earlier survey of the same name may have had it.
    case leftOut
  }

  package static let columns = ["wave", "of", "figure", "n", "source", "wording"]

  /// - Parameter name: what messages call the file.
  package init(name: String, bytes: [UInt8], for survey: Survey, strange: Strange) {
    var sheet = FormSheet(XLSForm.File(name: name, bytes: bytes), .ids)
    sheet.requireColumns(Self.columns)
    var rows: [Row] = []
    if !sheet.problems.hasErrors {
      for row in sheet.rows {
        if let read = Self.read(row, survey, strange, &sheet) { rows.append(read) }
      }
    }
    self.rows = rows
    report = sheet.problems.report(on: sheet.source)
  }

  private static func read(
    _ row: FormRow, _ survey: Survey, _ strange: Strange, _ sheet: inout FormSheet
  ) -> Row? {
    let day = row["wave"].flatMap { CalendarDay($0.text) }
    if day == nil {
      sheet.error(
        .earlierDay, at: row["wave"]?.place ?? row.place,
        help: "write the last day on which people could answer, such as 2024-10-18")
    }
    let subject = row["of"].flatMap { Self.subject($0.text, in: survey) }
    if subject == nil, strange == .refused || row["of"] == nil {
      sheet.error(
        .earlierSubject, at: row["of"]?.place ?? row.place,
        help: "write the id of a scale or an item of the definition")
    }
    let figure = row["figure"].flatMap { Int($0.text) }.flatMap {
      (0...100).contains($0) ? $0 : nil
    }
    if figure == nil {
      sheet.error(
        .earlierFigure, at: row["figure"]?.place ?? row.place,
        help: "write a whole number from 0, the least safe answers, to 100")
    }
    let people = row["n"].map { Int($0.text) ?? -1 }
    if let people, !(1...1_000_000).contains(people) {
      sheet.error(
        .earlierPeople, at: row["n"]?.place ?? row.place,
        help: "write how many answered, or leave the cell empty")
    }
    guard let source = row["source"], let wording = row["wording"] else {
      sheet.error(
        .earlierSource, at: row.place,
        help: "write whose figure it is behind `source`, and `same` or the words behind `wording`")
      return nil
    }
    guard let day, let subject, let figure else { return nil }
    return Row(
      day: day, subject: subject, figure: figure, people: people, source: source.text,
      wording: wording.text.lowercased() == "same" ? .same : .other(wording.text))
  }

  private static func subject(_ text: String, in survey: Survey) -> Subject? {
    if let scale = survey.scales.first(where: { $0.id.text == text && $0.level != .gauge }) {
      return .scale(scale.id)
    }
    return survey.scales.flatMap(\.items).first { $0.id.text == text }.map { .item($0.id) }
  }
}

extension Diagnostic.Message {
  static let earlierDay = Self(id: "earlier-day", text: "the row has no day of its survey")

  static let earlierSubject = Self(
    id: "earlier-subject", text: "the survey has no such scale with a score, and no such item")

  static let earlierFigure = Self(
    id: "earlier-figure", text: "the row has no figure from 0 to 100")

  static let earlierPeople = Self(
    id: "earlier-people", text: "this is no number of people who answered")

  static let earlierSource = Self(
    id: "earlier-source",
    text: "the row does not say whose figure it is, or in which words it was asked")
}
