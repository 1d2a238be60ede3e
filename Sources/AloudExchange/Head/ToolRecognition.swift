import AloudModel

/// Tells a tool by the names it gives its own columns.
enum ToolRecognition {
  /// - Parameter rows: the first three at most; the first has the names.
  static func tool(_ rows: [HeadRow]) -> AnswerTool {
    let head = rows[0]
    if head.has("StartDate", "EndDate"), head.has("ResponseId") || head.has("Finished") {
      return .qualtrics
    }
    if head.has("Respondent ID", "Collector ID") { return .surveyMonkey }
    if isMicrosoft(head) { return .microsoftForms }
    if isLime(head) { return .limeSurvey }
    if isKobo(head) { return .kobo }
    if isREDCap(head) { return .redcap }
    if timestamps.contains(head.first) { return .googleForms }
    return .other
  }

  private static let timestamps = ["timestamp", "marcatemporal", "horodateur", "zeitstempel"]

  private static func isMicrosoft(_ head: HeadRow) -> Bool {
    let times = [
      ["Start time", "Completion time"], ["Hora de inicio", "Hora de finalización"],
      ["Startzeit", "Fertigstellungszeit"], ["Heure de début", "Heure de fin"],
    ]
    return ["id", "identificador"].contains(head.first)
      && times.contains { head.has($0[0], $0[1]) }
  }

  /// By codes, or by full words of the export.
  private static func isLime(_ head: HeadRow) -> Bool {
    head.has("submitdate", "startlanguage") || head.has("Date submitted", "Start language")
      || head.has("Fecha de envío", "Lenguaje inicial")
  }

  private static func isKobo(_ head: HeadRow) -> Bool {
    head.has("_uuid", "_submission_time") || head.has("SubmissionDate", "KEY")
      || head.cells.values.contains("meta/instanceID")
  }

  private static func isREDCap(_ head: HeadRow) -> Bool {
    guard ["recordid", "studyid"].contains(head.first) else { return false }
    let names = head.cells.values
    return names.contains("redcap_event_name") || names.contains("redcap_survey_identifier")
      || names.contains { $0.hasSuffix("_complete") || $0 == "Complete?" }
  }
}
