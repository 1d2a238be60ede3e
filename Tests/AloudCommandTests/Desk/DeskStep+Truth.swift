import Foundation
import Testing

/// What has to be true after a step.
extension DeskStep {
  /// Whether nothing of it is left to do; nothing where only the page tells.
  func isDone(in school: School) -> Bool {
    let definition = (try? FileTree.text(school.definitionPath)) ?? ""
    switch self {
    case .newSurvey, .newForm:
      return
        (try? FileTree.names(in: "\(school.workspace)/Surveys").filter { $0.hasSuffix(".yaml") })?
        .count == 1
    case .answer: return definition.contains("Reading for all")
    case .question: return definition.contains("People here talk about mistakes.")
    case .key: return definition.contains("aloud-key-1")
    case .freeze: return FileTree.exists("\(school.secrets())/manifest.json")
    case .form: return FileTree.exists("\(school.workspace)/\(SurveyText.survey)-autumn.html")
    case .folder: return ((try? FileTree.names(in: school.drop).count) ?? 0) < 5
    case .close: return FileTree.exists(school.bundle())
    case .finish, .finishFiles:
      return (try? FileTree.names(in: school.secrets())) == ["manifest.json"]
    case .report: return FileTree.exists("\(school.reports())/files.json")
    case .cycle:
      return (try? FileTree(school.workspace).places(of: "Two teachers draft"))?.isEmpty == false
    case .next:
      return definition.contains("opens") && definition.split(separator: "invited:").count == 3
    case .draft: return FileTree.exists("\(school.workspace)/Imports/2024-10.yaml")
    case .takeOver: return FileTree.exists("\(school.reports("2024-10"))/release.json")
    case .slips, .phones, .void, .bundle, .share, .archive: return false
    }
  }

  /// Goes on with the wave as if nothing had happened: every ballot is counted, and once.
  func goOn(in school: School) throws {
    switch self {
    case .newSurvey, .newForm: break
    case .key, .next, .draft: try done(school.principal("check", school.definitionPath))
    case .answer, .question, .freeze: try Moment.defined.goOn(in: school)
    case .slips:
      try FileTree.write(
        try done(school.principal("slips", "--text", "autumn", "--count", "15")).output,
        to: "\(school.staff)/slips-autumn.txt")
      try Moment.opened.goOn(in: school)
    case .form, .phones, .void: try Moment.opened.goOn(in: school)
    case .folder, .close: try Moment.collected.goOn(in: school)
    case .bundle: try Moment.closed.goOn(in: school)
    case .finish, .finishFiles, .report, .share, .archive, .cycle:
      try Moment.finished.goOn(in: school)
    case .takeOver: try done(school.principal("report", "2024-10"))
    }
  }
}
