import AloudModel
import AloudPapers
import ArgumentParser

/// Where the survey's files are.
struct WorkspaceOptions: ParsableArguments {
  @Option(help: "The folder with Surveys, Reports and .aloud.")
  var workspace = "."

  @Option(help: "The survey's id; needed only where there are several.")
  var survey: String?

  func choice() throws(CommandFailure) -> WaveChoice {
    try WaveChoice(Workspace(workspace), survey: survey)
  }
}

extension SurveyAddress {
  /// The address that was typed; nothing, where none was.
  init?(typed: String?, as option: String) throws(CommandFailure) {
    guard let typed else { return nil }
    guard let address = SurveyAddress(typed) else {
      throw CommandFailure(
        .usage, "\(option) is not an address that staff can be sent to",
        help:
          "it begins with https:// and a host, such as https://fernhill.example; answers on plain "
          + "http could be read on the way")
    }
    self = address
  }
}

extension WaveFolder {
  /// The language a sheet or slip is in: the one asked for, or the survey's first.
  static func language(_ tag: String?, of manifest: Manifest) throws(CommandFailure) -> Language {
    try manifest.survey.language(tag)
  }
}

extension Survey {
  /// The language that was asked for, or the first.
  func language(_ tag: String?) throws(CommandFailure) -> Language {
    guard let tag else { return languages[0] }
    guard let language = Language(tag), languages.contains(language) else {
      throw CommandFailure(
        .usage, "the survey is not asked in '\(tag)'",
        help: "it is asked in: \(languages.map(\.tag).joined(separator: ", "))")
    }
    return language
  }
}
