import AloudDefinition
package import AloudDiagnostics
import AloudDisclosure
import AloudFiles
import AloudModel

/// Makes `themes.json` of what the readers of comments wrote, on the key holder's computer.
package struct Theming {
  package let sheetPath: String
  /// Where `count` left the release and the comments.
  package let folder: String

  package init(sheetPath: String, folder: String) {
    self.sheetPath = sheetPath
    self.folder = folder
  }

  /// Themes as they lie there.
  package struct Written {
    package let path: String
    package let themes: Int
    /// What was found in the sheet on the way.
    package let report: DiagnosticReport
  }

  package func write() throws(Refusal) -> Written {
    let release = try ReleaseReading.read("\(folder)/release.json")
    let comments = try comments(of: release)
    let sheet = try sheet()
    let rows = Self.rows(of: sheet)
    switch ThemeCheck(of: release, comments: comments).themes(rows) {
    case .refused(let lines):
      throw .reporting(.themesRefused(sheetPath, sheet.report, lines))
    case .themes(let themes):
      let path = "\(folder)/\(Themes.name)"
      try Files.named.write(themes.bytes, to: path, access: .everyone)
      return Written(path: path, themes: rows.count, report: sheet.report)
    }
  }

  package func destroyComments() throws(Refusal) {
    let path = commentsPath
    try Files.named.destroy(path)
  }

  private var commentsPath: String { "\(folder)/\(CommentFile.name)" }

  private func comments(of release: PublishedRelease) throws(Refusal) -> CommentFile {
    let path = commentsPath
    let bytes = try Files.named.read(path, atMost: FileLimits.bundle)
    guard let comments = CommentFile.read(bytes), comments.wave == release.release.manifest.waveID
    else {
      throw .reporting(.notComments(path))
    }
    return comments
  }

  private func sheet() throws(Refusal) -> ThemeSheet {
    let bytes = try Files.named.read(sheetPath, atMost: FileLimits.sheet)
    let sheet = ThemeSheet(name: sheetPath, bytes: bytes)
    guard !sheet.report.hasErrors else {
      throw .reporting(.notAThemeSheet(sheetPath, sheet.report, columns: ThemeSheet.columns))
    }
    return sheet
  }

  private static func rows(of sheet: ThemeSheet) -> [ThemeRow] {
    sheet.rows.map { line, cells in
      ThemeRow(
        line: line, question: cells["comment_id"] ?? "", theme: cells["theme"] ?? "",
        mentions: cells["mentions"] ?? "", paraphrase: cells["paraphrase"] ?? "",
        quote: cells["quote"] ?? "")
    }
  }
}
