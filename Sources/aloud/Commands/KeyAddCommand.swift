import AloudBallots
import AloudCrypto
import AloudDefinition
import AloudFiles
import AloudModel
import ArgumentParser

struct KeyAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Principal: put the key holder's public line into the definition.",
    discussion: "Only the value of promise.key_holder.key changes; comments and layout stay.")

  @Argument(help: "The public line, aloud-key-1-…")
  var line: String

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let key = try Self.key(line)
    let choice = try options.choice()
    let source = try choice.source()
    let survey = try source.survey()
    try Self.requireNoneFrozen(survey, key, choice.workspace)
    try Self.requireUnused(key, choice)
    try Self.put(key, into: source)
    for words in words(of: key, in: [survey.wordLanguage]) {
      try Console.show("Key words  \(words)")
    }
    Console.say("\(source.path) now names this key. Compare the six words with the key holder.")
    NextTalk(choice).sayOfComing(in: try choice.source().survey())
  }

  /// A wave keeps the key it was frozen with: another line would look as if it opened the answers.
  private static func requireNoneFrozen(
    _ survey: Survey, _ key: PublicKey, _ workspace: Workspace
  ) throws(CommandFailure) {
    guard survey.promise.keyHolder.key != key.line,
      let frozen = try FrozenEdits.running(survey.id, workspace).first
    else { return }
    throw CommandFailure(
      .wrongStage,
      "\(frozen.wave) is frozen with its own key, and another has no effect on it",
      help:
        "finish \(frozen.wave) first; if every card with its key is lost, give it up with "
        + "`aloud purge \(frozen.wave)\(NextPlace.typed)`, and ask again in another wave; nothing was written"
    )
  }

  /// One key opens one wave; a wave that was given up keeps its own.
  private static func requireUnused(
    _ key: PublicKey, _ choice: WaveChoice
  ) throws(CommandFailure) {
    for survey in try choice.workspace.surveyIDs() {
      for folder in try choice.workspace.waveFolders(of: survey)
      where survey != choice.survey || folder.stage == .finished || folder.stage == .purged {
        guard let manifest = try? folder.manifest(), manifest.keyHolderKey == key.line else {
          continue
        }
        throw CommandFailure(
          .refused,
          "this key has served \(folder.wave): one key opens one wave; nothing was written",
          help: "the key holder makes a new one on the page of `aloud key page`")
      }
    }
  }

  static func key(_ line: String) throws(CommandFailure) -> PublicKey {
    switch PublicKey.read(line: line) {
    case .key(let key): return key
    case .refused(.notAKeyLine):
      throw CommandFailure(
        .usage, "this is not a public line", help: "it begins with aloud-key-1-")
    case .refused(.mistyped), .refused(.notAPoint):
      throw CommandFailure(
        .usage, "a symbol of the public line is lost or mistyped", help: "copy it again, whole")
    }
  }

  /// Writes the definition with another key, after reading the result as a whole.
  static func put(_ key: PublicKey, into source: SurveySource) throws(CommandFailure) {
    guard let bytes = source.definition.replacingKey(with: key.line, in: source.bytes),
      SurveyDefinition.read(bytes, name: source.path).survey?.promise.keyHolder.key == key.line
    else {
      throw CommandFailure(
        .usage, "\(source.path) has no `key:` on a line of its own that could be replaced",
        help: "write under promise.key_holder: key: \(key.line)")
    }
    try Files.named.write(bytes, to: source.path, access: .everyone)
  }
}
