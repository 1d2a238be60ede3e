package import AloudBallots
package import AloudDesk
package import AloudDisclosure
package import AloudFiles
package import AloudModel

/// Every word that is said to whoever runs a survey, in one language; a language is one folder.
package protocol DeskWording: RefusalWording, FindingWording, StatusWording, StepWording,
  CountWording, ForecastWording, OutcomeWording
{
  /// Where the commands that are named have to look.
  var place: NextPlace { get }
}

/// Refusals, by subject.
package protocol RefusalWording: Sendable {
  /// Of a file or folder that somebody named.
  func said(of failure: FileFailure) -> Said
  /// Of a file of a wave, which nobody named.
  func said(ofWave failure: FileFailure) -> Said
  func said(of failure: StorageFailure) -> Said
  func said(of refusal: PlaceRefusal) -> Said
  func said(of refusal: ChoiceRefusal) -> Said
  func said(of refusal: WaveRefusal) -> Said
  func said(of unconfirmed: Unconfirmed) -> Said
  func said(of refusal: DefinitionRefusal) -> Said
  func said(of refusal: Freezing.Refusal, _ wave: Identifier<Wave>) -> Said
  func said(of refusal: KeyRefusal) -> Said
  func said(of refusal: PaperRefusal) -> Said
  func said(of refusal: AnswerRefusal) -> Said
  func said(of refusal: ServingRefusal) -> Said
  func said(of refusal: ClosingRefusal) -> Said
  func said(of refusal: CountingRefusal) -> Said
  func said(of refusal: FinishingRefusal) -> Said
  func said(of refusal: ReportingRefusal) -> Said
  func said(of refusal: CycleRefusal) -> Said
  func said(of refusal: DistrictRefusal) -> Said
  func said(of refusal: AuditRefusal) -> Said
  func said(of refusal: ImportRefusal) -> Said
  /// What is wrong in a row of a sheet of themes.
  func words(of problem: ThemeProblem) -> String
}

/// What `verify` and `doctor` found.
package protocol FindingWording: Sendable {
  func words(of finding: Finding) -> String
  func words(of observation: Observation) -> String
}

/// Where waves stand.
package protocol StatusWording: Sendable {
  /// To stand behind the name of a wave and "is".
  func words(of stage: WaveStage) -> String
  /// One or two sentences, without a time of anybody's answer.
  func sentence(of status: WaveStatus) -> String
  /// For whoever runs a server of many schools; nothing for one that never froze anything.
  func words(of state: SchoolsOverview.State?) -> String
}

/// What comes next.
package protocol StepWording: Sendable {
  /// Who does it, or what for.
  func purpose(of step: NextStep) -> String
  /// The word in front of the only step, or the first.
  func next(_ saying: String) -> String
}

/// What a count is told with.
package protocol CountWording: Sendable {
  /// One sentence for the key holder.
  func sentence(of history: CountedHistory) -> String
  /// What to ask, where something that was counted here is not named; nothing else.
  func warning(of history: CountedHistory) -> String?
}

extension DeskWording {
  /// What is said of any refusal.
  package func said(of refusal: Refusal) -> Said {
    switch refusal {
    case .file(let failure): said(of: failure)
    case .waveFile(let failure): said(ofWave: failure)
    case .box(let failure): said(of: failure)
    case .place(let refusal): said(of: refusal)
    case .choice(let refusal): said(of: refusal)
    case .wave(let refusal): said(of: refusal)
    case .unconfirmed(let act): said(of: act)
    case .definition(let refusal): said(of: refusal)
    case .freezing(let refusal, let wave): said(of: refusal, wave)
    case .key(let refusal): said(of: refusal)
    case .paper(let refusal): said(of: refusal)
    case .answer(let refusal): said(of: refusal)
    case .serving(let refusal): said(of: refusal)
    case .closing(let refusal): said(of: refusal)
    case .counting(let refusal): said(of: refusal)
    case .finishing(let refusal): said(of: refusal)
    case .reporting(let refusal): said(of: refusal)
    case .cycle(let refusal): said(of: refusal)
    case .district(let refusal): said(of: refusal)
    case .audit(let refusal): said(of: refusal)
    case .importing(let refusal): said(of: refusal)
    }
  }

  /// Who does it or what for, and the command: a remedy, or one of several.
  package func saying(
    _ step: NextStep, for wave: Identifier<Wave>? = nil, with words: StepWords = StepWords()
  ) -> String {
    "\(purpose(of: step)): \(step.command(for: wave, words, at: place))"
  }

  /// The same as a line of its own.
  package func line(
    _ step: NextStep, for wave: Identifier<Wave>? = nil, with words: StepWords = StepWords()
  ) -> String {
    next(saying(step, for: wave, with: words))
  }
}
