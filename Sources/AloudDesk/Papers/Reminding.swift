import AloudBallots
package import AloudDefinition
import AloudModel

/// Reminders to send to all staff alike, while they can still answer.
package struct Reminding {
  package let folder: WaveFolder
  /// One a language.
  package let reminders: [Reminders]

  /// - Parameter language: as asked for by its tag; all of the survey's, where nothing was.
  package init(_ choice: WaveChoice, wave named: String?, language: String?) throws(Refusal) {
    folder = try choice.folder(named, for: .remind)
    try folder.require(.remind)
    let manifest = try folder.manifest()
    try manifest.requireTime(to: .anyhow, at: choice.now)
    let languages: [Language]
    if let language {
      languages = [try manifest.survey.language(language)]
    } else {
      languages = manifest.survey.languages
    }
    reminders = languages.map { Reminders(for: manifest, language: $0) }
  }
}
