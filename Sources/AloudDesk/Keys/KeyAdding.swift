import AloudBallots
package import AloudCrypto
import AloudDefinition
import AloudFiles
package import AloudModel

/// Puts the key holder's public line into a definition.
package struct KeyAdding {
  package let choice: WaveChoice

  package init(choice: WaveChoice) {
    self.choice = choice
  }

  /// What was done.
  package struct Added {
    package let key: PublicKey
    /// The definition as it lies there now.
    package let source: SurveySource
  }

  /// - Parameter source: of the definition, with advice from earlier waves.
  package func add(_ line: String, to source: SurveySource) throws(Refusal) -> Added {
    let key = try Self.key(line)
    let survey = try source.survey()
    try requireNoneFrozen(survey, key)
    try requireUnused(key)
    try Self.put(key, into: source)
    return Added(key: key, source: try choice.source())
  }

  /// The key of a line, however it was typed.
  package static func key(_ line: String) throws(Refusal) -> PublicKey {
    switch PublicKey.read(line: line) {
    case .key(let key): return key
    case .refused(.notAKeyLine): throw .key(.notALine)
    case .refused(.mistyped), .refused(.notAPoint): throw .key(.lineMistyped)
    }
  }

  /// The key that a definition names.
  package static func key(of survey: Survey) throws(Refusal) -> PublicKey {
    guard let line = survey.promise.keyHolder.key else { throw .key(.pending) }
    return try key(line)
  }

  /// Writes the definition with another key, after reading the result as a whole.
  package static func put(_ key: PublicKey, into source: SurveySource) throws(Refusal) {
    guard let bytes = source.definition.replacingKey(with: key.line, in: source.bytes),
      SurveyDefinition.read(bytes, name: source.path).survey?.promise.keyHolder.key == key.line
    else { throw .definition(.noKeyLine(source.path, key: key.line)) }
    try Files.named.write(bytes, to: source.path, access: .everyone)
  }

  /// A wave keeps the key it was frozen with: another line would look as if it opened the answers.
  private func requireNoneFrozen(_ survey: Survey, _ key: PublicKey) throws(Refusal) {
    guard survey.promise.keyHolder.key != key.line,
      let frozen = try FrozenEdits.running(survey.id, choice.workspace).first
    else { return }
    throw .key(.frozenWithAnother(frozen.wave))
  }

  /// One key opens one wave; a wave that was given up keeps its own.
  private func requireUnused(_ key: PublicKey) throws(Refusal) {
    for survey in try choice.workspace.surveyIDs() {
      for folder in try choice.workspace.waveFolders(of: survey)
      where survey != choice.survey || folder.stage == .finished || folder.stage == .purged {
        guard let manifest = try? folder.manifest(), manifest.keyHolderKey == key.line else {
          continue
        }
        throw .key(.served(folder.wave))
      }
    }
  }
}
