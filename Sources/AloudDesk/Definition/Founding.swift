import AloudDefinition
import AloudFiles
package import AloudModel

/// Puts a new survey into a workspace: the schema and the list of ignored files first, the
/// definition last, so that a survey is there whole or not at all.
package struct Founding {
  package let workspace: Workspace
  package let survey: Identifier<Survey>

  package init(workspace: Workspace, survey: Identifier<Survey>) {
    self.workspace = workspace
    self.survey = survey
  }

  package var path: String { workspace.definition(of: survey) }

  /// What there was already and was left as it is.
  package enum Kept: Hashable {
    case schema
    /// A list of ignored files that does not name `.aloud/`.
    case ignoredFilesWithoutSecrets
  }

  /// Fails when the survey is there already.
  package func requireNew() throws(Refusal) {
    guard !DurableFile.exists(path) else { throw .place(.surveyIsThere(path)) }
  }

  package func write(_ definition: [UInt8]) throws(Refusal) -> [Kept] {
    try requireNew()
    try Files.named.makeFolder(workspace.surveys)
    var kept: [Kept] = []
    if try !place(ShippedTemplate.schema, at: workspace.schema) { kept.append(.schema) }
    let secrets = Array(".aloud/\n".utf8)
    if try !place(secrets, at: workspace.ignoredFiles), try !ignoresSecrets() {
      kept.append(.ignoredFilesWithoutSecrets)
    }
    _ = try place(definition, at: path)
    return kept
  }

  /// Whether it was written: nothing is written over, and the same bytes count as written.
  private func place(_ bytes: [UInt8], at path: String) throws(Refusal) -> Bool {
    guard !DurableFile.exists(path) else { return try content(path) == bytes }
    try Files.named.write(bytes, to: path, access: .everyone)
    return true
  }

  private func ignoresSecrets() throws(Refusal) -> Bool {
    let text = String(decoding: try content(workspace.ignoredFiles), as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).contains {
      [".aloud", ".aloud/", "/.aloud", "/.aloud/"].contains($0)
    }
  }

  private func content(_ path: String) throws(Refusal) -> [UInt8] {
    try Files.named.read(path, atMost: FileLimits.definition)
  }
}
