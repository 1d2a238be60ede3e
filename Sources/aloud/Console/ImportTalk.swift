import AloudDesk
import AloudDiagnostics
import AloudDisclosure
import AloudExchange
import AloudModel

/// What is said while answers are taken over.
enum ImportTalk {
  /// How the file was read, and what of it is not: each column once.
  static func say(_ file: AnswerFile, dropped: [String]) {
    let tool = file.head.tool.name.map { "one from \($0)" } ?? "a plain table"
    Console.say("The file looks like \(tool): \(file.form).")
    guard !dropped.isEmpty else { return }
    Console.say("Not taken, and dropped as the file is read:")
    for name in dropped { Console.say("  \(VisibleText.escaped(name))") }
  }

  static func say(_ result: Importing.Result) {
    Console.say(result.advice)
    say(result.file, dropped: result.dropped)
    say(emptyRows: result.emptyRows, skippedRows: result.skippedRows)
    let release = result.release.release
    if let counted = release.counted.value {
      let answers = counted == 1 ? "1 answer was" : "\(counted) answers were"
      Console.say("\(answers) counted; \(release.manifest.wave.invited) people were invited.")
    }
    if !result.otherWords.isEmpty {
      Console.say(
        "Asked in other words, so that the line of their scales breaks here: "
          + result.otherWords.map(\.text).joined(separator: ", "))
    }
    if !result.renewed.isEmpty {
      let waves = result.renewed.map(\.text).joined(separator: ", ")
      Console.say("Reports written again, since their trend has one wave more: \(waves)")
    }
  }

  static func say(_ result: Examining.Result) {
    Console.say(result.advice)
    say(result.file, dropped: result.dropped)
    say(emptyRows: result.emptyRows, skippedRows: result.skippedRows)
  }

  private static func say(emptyRows: Int, skippedRows: Int) {
    if skippedRows > 0 { Console.say("\(rows(skippedRows)) left out, as the mapping says.") }
    if emptyRows > 0 {
      Console.say("\(rows(emptyRows)) left out, since no question is answered there.")
    }
  }

  private static func rows(_ number: Int) -> String {
    number == 1 ? "1 row was" : "\(number) rows were"
  }
}
