import AloudModel

/// Where a printed command has to look, as it is typed: nothing, or `--workspace` and `--survey` where
/// without them it would look elsewhere or not know which survey is meant.
struct NextPlace: Hashable, CustomStringConvertible {
  private let workspace: String?
  private let survey: String?

  /// As the command that is running was told.
  static var typed: NextPlace {
    NextPlace(workspace: Invocation.current.workspace, survey: Invocation.current.survey)
  }

  /// Of one survey of a workspace; its id is said where it was, or where there are several.
  init(_ workspace: Workspace, _ survey: Identifier<Survey>) {
    let isOneOfSeveral = ((try? workspace.surveyIDs())?.count ?? 1) > 1
    self.init(
      workspace: workspace.root == "." ? nil : workspace.root,
      survey: isOneOfSeveral ? survey.text : Invocation.current.survey)
  }

  init(workspace: String?, survey: String?) {
    (self.workspace, self.survey) = (workspace, survey)
  }

  /// With a blank in front of each.
  var description: String {
    (workspace.map { " --workspace \(ShellWord($0))" } ?? "")
      + (survey.map { " --survey \(ShellWord($0))" } ?? "")
  }
}
