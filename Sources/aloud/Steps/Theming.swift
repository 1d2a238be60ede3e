import AloudDefinition
import AloudDiagnostics
import AloudDisclosure
import AloudFiles
import AloudModel

/// Makes `themes.json` of what the readers of comments wrote, on the key holder's computer.
struct Theming {
  let sheetPath: String
  /// Where `count` left the release and the comments.
  let folder: String

  struct Written {
    let path: String
    let themes: Int
  }

  func write() throws(CommandFailure) -> Written {
    let release = try ReleaseReading.read("\(folder)/release.json")
    let comments = try comments(of: release)
    let rows = try rows()
    switch ThemeCheck(of: release, comments: comments).themes(rows) {
    case .refused(let lines):
      for line in lines { Console.say("\(sheetPath):\(line.line): error: \(line.problem.words)") }
      throw CommandFailure(
        .refused, "the themes are not written: \(lines.count) things are to be mended",
        help: "mend the rows that are named and run the same command again")
    case .themes(let themes):
      let path = "\(folder)/\(Themes.name)"
      try Files.named.write(themes.bytes, to: path, access: .everyone)
      return Written(path: path, themes: rows.count)
    }
  }

  func destroyComments() throws(CommandFailure) {
    let path = commentsPath
    try Files.named.destroy(path)
  }

  private var commentsPath: String { "\(folder)/\(CommentFile.name)" }

  private func comments(of release: PublishedRelease) throws(CommandFailure) -> CommentFile {
    let path = commentsPath
    let bytes = try Files.named.read(path, atMost: FileLimits.bundle)
    guard let comments = CommentFile.read(bytes), comments.wave == release.release.manifest.waveID
    else {
      throw CommandFailure(
        .integrity, "\(path) is not the file of comments that `count` wrote with this release",
        help: "run the command where `count` left both")
    }
    return comments
  }

  private func rows() throws(CommandFailure) -> [ThemeRow] {
    let path = sheetPath
    let bytes = try Files.named.read(path, atMost: FileLimits.sheet)
    let sheet = ThemeSheet(name: path, bytes: bytes)
    Console.say(sheet.report)
    guard !sheet.report.hasErrors else {
      throw CommandFailure(
        .usage, "\(path) is not a sheet of themes",
        help: "its columns are \(ThemeSheet.columns.joined(separator: ", "))")
    }
    return sheet.rows.map { line, cells in
      ThemeRow(
        line: line, question: cells["comment_id"] ?? "", theme: cells["theme"] ?? "",
        mentions: cells["mentions"] ?? "", paraphrase: cells["paraphrase"] ?? "",
        quote: cells["quote"] ?? "")
    }
  }
}

extension ThemeProblem {
  fileprivate var words: String {
    switch self {
    case .unknownQuestion: "there are no comments on a question of this comment_id"
    case .noTheme: "the theme has no name"
    case .themeTwice: "this question has a theme of that name already"
    case .tooLong: "a theme has at most 80 characters, a paraphrase 400"
    case .noParaphrase: "say in your own words what people wrote"
    case .unknownMentions: "mentions are `a few`, `several` or `many`"
    case .moreMentionsThanComments: "there are fewer comments on this question than that"
    case .quoteWithoutConsent:
      "this quote is no part of a comment whose writer ticked that it may be quoted"
    case .wordForWord:
      "this repeats six words or more of a comment that is not to be quoted; use other words"
    }
  }
}
