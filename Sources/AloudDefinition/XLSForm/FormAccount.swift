import AloudDiagnostics
import AloudModel

/// What became of a form, for whoever gave it: nothing is left out or assumed without a word.
struct FormAccount {
  private let form: ImportedForm
  private let languages: FormLanguages
  private let reports: [DiagnosticReport]
  private let columns: [String]
  private let unkept: Int

  /// - Parameters:
  ///   - reports: with every problem, however many of them are shown elsewhere.
  ///   - columns: names of columns that were not taken over.
  ///   - unkept: how many more cells were left out than the reports name.
  init(
    _ form: ImportedForm, _ languages: FormLanguages, _ reports: [DiagnosticReport],
    columns: [String], unkept: Int
  ) {
    self.form = form
    self.languages = languages
    self.reports = reports
    self.columns = columns
    self.unkept = unkept
  }

  var lines: [String] {
    ["Taken over from the form:"] + counts + leftOut + leftColumns + directions + notes
  }

  private var counts: [String] {
    let items = form.scales.reduce(0) { $0 + $1.items.count }
    var parts = [Self.count(items, "question"), "in \(Self.count(form.scales.count, "scale"))"]
    if !form.comments.isEmpty {
      parts.append("and \(Self.count(form.comments.count, "question")) to be answered in words")
    }
    return ["  " + parts.joined(separator: " ")]
  }

  /// Each with its cell; the reason and the remedy stand with the warning above.
  private var leftOut: [String] {
    let left = reports.flatMap { report in
      report.diagnostics.lazy.filter { Self.names($0.message) }.map {
        "    \(report.source.name):\($0.place.start.line):\($0.place.start.column): "
          + $0.message.text
      }
    }
    guard !left.isEmpty else { return ["  Left out: no question and no choice"] }
    let more = unkept == 0 ? [] : ["    and \(unkept) more; to see them, save the sheets in parts"]
    return ["  Left out:"] + left + more
  }

  /// Whether a warning says that something was left out.
  static func names(_ message: Diagnostic.Message) -> Bool { leaving.contains(message.id) }

  private static let leaving: Set<String> = [
    "form-type", "form-note", "form-metadata", "form-non-answer", "form-fact", "form-disabled",
    "form-unused-list", "form-media",
  ]

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
    form.lists.flatMap { list in
      let ends = [list.options.first, list.options.last].map {
        VisibleText.escaped($0?.label[languages.standard] ?? "")
      }
      return [
        "  List '\(list.name)': '\(ends[0])' is taken as the least safe end and '\(ends[1])' as "
          + "the safest, \(list.basis.reason).",
        "    The other way round: add --turn \(list.name)",
      ]
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
      "  A question to which the safest answer is the lowest one needs `keying: reversed`.",
      "  Every scale has `level: other`, which cannot stand on page 1 of a report: give those that "
        + "should the level safety, beliefs, practices or policies.",
    ]
    return lines
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
