package import AloudDiagnostics
import AloudModel

/// What became of a form, for whoever gave it: nothing is left out or assumed without a word.
package struct FormAccount: Sendable {
  /// How many questions became items.
  package let questions: Int
  package let scales: Int
  /// How many questions are answered in words.
  package let comments: Int
  /// What was left out, sheet by sheet, in the order of cells.
  package let leftOut: [Left]
  /// Names of columns that were not taken over.
  package let columns: [String]
  /// In the order of first use.
  package let lists: [List]
  /// Questions whose lowest answer was taken as the safest.
  package let reversed: [Reversed]
  private let languages: FormLanguages

  /// A question that is scored the other way round.
  package struct Reversed: Hashable, Sendable {
    package let name: String
    /// How that was settled: `column`, `label` or `name`.
    package let basis: String
    let reason: String
  }

  /// A cell that was not taken over.
  package struct Left: Hashable, Sendable {
    package let file: String
    package let place: SourceLocation
    package let reason: String
  }

  /// Which end of a list is which.
  package struct List: Hashable, Sendable {
    package let name: String
    package let leastSafe: String
    package let safest: String
    /// How that was settled: `words`, `numbers`, `rows` or `turned`.
    package let basis: String
    let reason: String
  }

  /// - Parameter columns: names of columns that were not taken over.
  init(
    _ form: ImportedForm, _ languages: FormLanguages, _ sheets: [FormSheet], columns: [String]
  ) {
    questions = form.scales.reduce(0) { $0 + $1.items.count }
    scales = form.scales.count
    comments = form.comments.count
    leftOut = sheets.flatMap { sheet in
      sheet.left.sorted { $0.place.start < $1.place.start }.map {
        Left(file: sheet.source.name, place: $0.place.start, reason: $0.text)
      }
    }
    self.columns = columns
    lists = form.lists.map { list in
      List(
        name: list.name, leastSafe: list.options.first?.label[languages.standard] ?? "",
        safest: list.options.last?.label[languages.standard] ?? "", basis: "\(list.basis)",
        reason: list.basis.reason)
    }
    reversed = form.scales.flatMap(\.items).compactMap { item in
      item.reversal.map {
        Reversed(name: item.id.text, basis: $0.basis, reason: $0.reason)
      }
    }
    self.languages = languages
  }

  /// For the terminal.
  package var lines: [String] {
    ["Taken over from the form:"] + counts + leftLines + leftColumns + directions + turned + notes
  }

  private var counts: [String] {
    var parts = [Self.count(questions, "question"), "in \(Self.count(scales, "scale"))"]
    if comments > 0 {
      parts.append("and \(Self.count(comments, "question")) to be answered in words")
    }
    return ["  " + parts.joined(separator: " ")]
  }

  /// Each with its cell; the remedy stands with the warning above.
  private var leftLines: [String] {
    guard !leftOut.isEmpty else { return ["  Left out: no question and no choice"] }
    let lines = leftOut.prefix(DefinitionReader.mostProblems).map {
      "    \($0.file):\($0.place.line):\($0.place.column): \(VisibleText.escaped($0.reason))"
    }
    let more = leftOut.count - lines.count
    return ["  Left out:"] + lines
      + (more > 0 ? ["    and \(more) more; to see them, save the sheets in parts"] : [])
  }

  private var leftColumns: [String] {
    guard !columns.isEmpty else { return [] }
    let names = columns.prefix(12).map(VisibleText.escaped)
    let more = columns.count > 12 ? " and \(columns.count - 12) more" : ""
    return [
      "  Columns not taken over: \(names.joined(separator: ", "))\(more); whatever they ask for, "
        + "every question may be skipped"
    ]
  }

  private var directions: [String] {
    lists.flatMap { list in
      [
        "  List '\(VisibleText.escaped(list.name))': '\(VisibleText.escaped(list.leastSafe))' is "
          + "taken as the least safe end and '\(VisibleText.escaped(list.safest))' as the safest, "
          + "\(list.reason).",
        "    The other way round: add --turn \(VisibleText.escaped(list.name))",
      ]
    }
  }

  private var turned: [String] {
    reversed.map {
      "  Question '\($0.name)': its lowest answer is taken as the safest, "
        + "\(VisibleText.escaped($0.reason)). If it is not, delete its line `keying: reversed`."
    }
  }

  private var notes: [String] {
    var lines: [String] = []
    if languages.isGuessed {
      lines.append(
        "  Labels without a language are taken as '\(languages.standard.tag)'; a settings sheet can "
          + "say otherwise: default_language.")
    }
    lines += [
      "  \(reversed.isEmpty ? "A" : "Any other") question to which the safest answer is the lowest "
        + "one needs `keying: reversed`.",
      "  Every scale has `level: other`, which cannot stand on page 1 of a report: give those that "
        + "should the level safety, beliefs, practices or policies.",
    ]
    return lines
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
