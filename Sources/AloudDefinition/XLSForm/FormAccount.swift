import AloudDiagnostics
import AloudModel

/// What became of a form, for whoever gave it: nothing is left out or assumed without a word.
struct FormAccount {
  private let form: ImportedForm
  private let languages: FormLanguages
  private let reports: [DiagnosticReport]
  private let columns: [String]

  /// - Parameter columns: names of columns that were not taken over.
  init(
    _ form: ImportedForm, _ languages: FormLanguages, _ reports: [DiagnosticReport],
    columns: [String]
  ) {
    self.form = form
    self.languages = languages
    self.reports = reports
    self.columns = columns
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
      report.diagnostics.lazy.filter { Self.leaving.contains($0.message.id) }.map {
        "    \(report.source.name):\($0.place.start.line):\($0.place.start.column): "
          + $0.message.text
      }
    }
    return left.isEmpty ? ["  Left out: no question and no choice"] : ["  Left out:"] + left
  }

  private static let leaving: Set<String> = [
    "form-type", "form-note", "form-metadata", "form-non-answer", "form-fact", "form-disabled",
    "form-unused-list",
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
