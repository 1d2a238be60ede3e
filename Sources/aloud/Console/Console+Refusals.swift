import AloudDefinition
import AloudDesk
import AloudDiagnostics
import AloudDisclosure
import AloudFiles
import AloudModel
import AloudWords

extension Console {
  /// What is said at this terminal, and how the commands that are named are typed here.
  static let words: any DeskWording = WordedLanguage.english.words(at: Invocation.current.place)

  /// What a refusal speaks of, in front of it: the mistakes in a file.
  static func sayMistakes(of refusal: Refusal) {
    switch refusal {
    case .definition(let refusal): sayMistakes(of: refusal)
    case .answer(.sheet(let report, _, _)): say(report)
    case .reporting(.notAThemeSheet(_, let report, _)): say(report)
    case .reporting(.themesRefused(let path, let report, let lines)):
      say(report)
      for line in lines { say("\(path):\(line.line): error: \(words.words(of: line.problem))") }
    case .audit(.mistakes(let reports)): for report in reports { say(report) }
    case .importing(.ofSchool(_, let refusal)): sayMistakes(of: refusal)
    case .importing(.mapping(_, let reports)): for report in reports { say(report) }
    case .importing(.unreadable(let report)), .importing(.answers(_, let report)),
      .importing(.earlier(_, let report)):
      say(report)
    case .file, .waveFile, .box, .place, .choice, .wave, .unconfirmed, .freezing, .key, .paper,
      .answer, .serving,
      .closing, .counting, .finishing, .reporting, .cycle, .district, .audit, .importing:
      break
    }
  }

  private static func sayMistakes(of refusal: DefinitionRefusal) {
    switch refusal {
    case .answersMakeErrors(let report): say(report)
    case .hasErrors(_, let report), .waveMakesErrors(_, let report), .waveInThePast(_, let report):
      sayText(of: report)
    case .noZone, .notHeadCounts, .wavesNotAList, .noKeyLine, .nothingFrozen: break
    }
  }

  /// The problems of a definition, for people in any case.
  static func sayText(of report: DiagnosticReport) {
    let text = TextRenderer.render(report)
    if !text.isEmpty { say(text) }
  }

  /// The warnings of a definition that has no error, in a line: `check` shows them.
  static func noteWarnings(in source: SurveySource) {
    let warnings = source.definition.report.warningCount
    guard source.definition.survey != nil, warnings > 0 else { return }
    say("\(source.path): \(warnings == 1 ? "1 warning" : "\(warnings) warnings"); see aloud check")
  }
}

extension SurveySource {
  /// - Parameter path: `-` for standard input.
  init(typed path: String) throws(Refusal) {
    guard path == "-" else {
      try self.init(reading: path)
      return
    }
    self.init(
      Console.standardInput(atMost: FileLimits.definition), called: "(standard input)")
  }

  /// The survey, when the file has no error; its warnings are noted in a line.
  func noted() throws(Refusal) -> Survey {
    let survey = try survey()
    Console.noteWarnings(in: self)
    return survey
  }
}
