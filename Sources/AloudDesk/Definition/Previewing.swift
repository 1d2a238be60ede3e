import AloudBallots
import AloudCollector
import AloudDefinition
package import AloudModel

/// What staff will be told and asked in a wave; nothing is stored.
package struct Previewing {
  package let survey: Survey
  package let wave: Wave
  private let workspace: Workspace

  /// - Parameter named: the wave's id as typed; the one that comes next, where nothing was.
  package init(_ survey: Survey, in workspace: Workspace, wave named: String?, now: Instant)
    throws(Refusal)
  {
    self.survey = survey
    self.workspace = workspace
    wave = try Self.wave(named, of: survey, now)
  }

  /// The page as staff see it, in every language.
  package func page() throws(Refusal) -> [UInt8] {
    let earlier = try finished()
    return PreviewPage(
      of: survey, in: wave, earlierReleases: earlier.count,
      weaker: survey.weaker(in: wave, since: earlier)
    ).bytes
  }

  private func finished() throws(Refusal) -> [EarlierWave] {
    var earlier: [EarlierWave] = []
    for folder in try workspace.waveFolders(of: survey.id) where folder.stage == .finished {
      earlier.append(try folder.earlierWave())
    }
    return earlier.sorted { $0.manifest.precedes($1.manifest) }
  }

  /// The same as a text, in one language.
  package func text(in language: Language) -> String {
    AnswerSheet.preview(of: survey, in: wave, language: language)
  }

  private static func wave(_ named: String?, of survey: Survey, _ now: Instant) throws(Refusal)
    -> Wave
  {
    if let named {
      guard let wave = survey.waves.first(where: { $0.id.text == named }) else {
        throw .choice(.undeclared(named, survey.waves.map(\.id)))
      }
      return wave
    }
    let next = try ZoneClock(of: survey).next(of: survey.waves, at: now)
    guard let next else { preconditionFailure("a survey declares a wave") }
    return next
  }
}
