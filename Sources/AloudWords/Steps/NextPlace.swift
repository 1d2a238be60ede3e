package import AloudDesk
package import AloudModel

/// Where a printed command has to look, as it is typed: nothing, or `--workspace` and `--survey` where
/// without them it would look elsewhere or not know which survey is meant.
package struct NextPlace: Hashable, Sendable, CustomStringConvertible {
  private let workspace: String?
  private let survey: String?

  package init(workspace: String?, survey: String?) {
    (self.workspace, self.survey) = (workspace, survey)
  }

  /// Where nothing has to be said.
  package static let here = NextPlace(workspace: nil, survey: nil)

  /// Of one survey of a workspace; its id is said where it was, or where there are several.
  package init(_ workspace: Workspace, _ survey: Identifier<Survey>, typed: NextPlace) {
    let isOneOfSeveral = ((try? workspace.surveyIDs())?.count ?? 1) > 1
    self.init(
      workspace: workspace.root == "." ? nil : workspace.root,
      survey: isOneOfSeveral ? survey.text : typed.survey)
  }

  /// With a blank in front of each.
  package var description: String {
    (workspace.map { " --workspace \(ShellWord($0))" } ?? "")
      + (survey.map { " --survey \(ShellWord($0))" } ?? "")
  }
}
