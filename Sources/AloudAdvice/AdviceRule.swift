/// One rule of survey design; its doc comment has the reason and the source, its help the remedy.
protocol AdviceRule: Sendable {
  /// Warns wherever the survey breaks the rule.
  func advise(on survey: WrittenSurvey, _ advisor: inout Advisor)
}
