import AloudDiagnostics

/// What holds for the problems of any file whatever.
///
/// The fuzzer and the tests hold the readers to the same laws.
enum ReportLaws {
  /// The first law that is broken, in words; nothing where all hold.
  static func broken(by report: DiagnosticReport) -> String? {
    guard report.diagnostics.count <= 50 else { return "more than 50 problems are shown" }
    guard report.omitted >= 0 else { return "more problems are shown than there are" }
    let starts = report.diagnostics.map(\.place.start)
    guard starts == starts.sorted() else { return "problems are not in the order of the file" }
    return report.diagnostics.lazy.compactMap { broken(by: $0, in: report.source) }.first
      ?? unprintable(report)
  }

  private static func broken(by diagnostic: Diagnostic, in source: SourceText) -> String? {
    let id = diagnostic.message.id
    let places = [diagnostic.place] + (diagnostic.related.map { [$0.place] } ?? [])
    guard places.allSatisfy({ isInside($0, source) }) else { return "\(id) is outside the file" }
    guard isKebabCase(id) else { return "'\(id)' is no id" }
    guard diagnostic.help?.isEmpty != true, !diagnostic.message.text.hasSuffix(".") else {
      return "\(id) is not worded as messages are"
    }
    return nil
  }

  /// A place of a withheld file is a line of a text nobody shows.
  static func isInside(_ place: SourceRange, _ source: SourceText) -> Bool {
    let (line, column) = (place.start.line, place.start.column)
    guard line >= 1, column >= 1, place.length >= 0 else { return false }
    guard !source.bytes.isEmpty else { return true }
    guard line <= source.lineCount else { return false }
    let length = source.line(line).unicodeScalars.count
    return column <= length + 1 && column - 1 + place.length <= length + 1
  }

  private static func isKebabCase(_ id: String) -> Bool {
    !id.isEmpty
      && id.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
  }

  private static func unprintable(_ report: DiagnosticReport) -> String? {
    let printed = TextRenderer.render(report) + JSONLinesRenderer.render(report)
    let isHidden = printed.unicodeScalars.contains {
      $0 != "\n" && $0 != "\t" && VisibleText.isHidden($0)
    }
    return isHidden ? "a hidden character is printed" : nil
  }
}
