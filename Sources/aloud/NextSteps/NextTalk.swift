import AloudBallots
import AloudDefinition
import AloudModel

/// What comes next, said at the end of a command.
struct NextTalk {
  let workspace: Workspace
  let survey: Identifier<Survey>

  init(_ choice: WaveChoice) { (workspace, survey) = (choice.workspace, choice.survey) }

  init(_ workspace: Workspace, _ survey: Identifier<Survey>) {
    (self.workspace, self.survey) = (workspace, survey)
  }

  /// Says steps that follow whatever a wave's situation is.
  static func say(
    _ steps: NextStep..., of wave: Identifier<Wave>? = nil, with words: StepWords = StepWords()
  ) {
    say(steps, of: wave, with: words)
  }

  static func say(_ steps: [NextStep], of wave: Identifier<Wave>?, with words: StepWords) {
    for step in steps { Console.say(step.line(for: wave, words)) }
  }

  /// Says it of a wave that was frozen, or that the definition declares; else says where it is said.
  ///
  /// - Parameter leaving: what was just done, and changes nothing that lies on the disk.
  /// - Parameter draft: the definition where it was read already.
  func say(
    _ wave: Identifier<Wave>, leaving done: Set<NextStep> = [], with words: StepWords = StepWords(),
    declaredIn draft: Survey? = nil
  ) {
    var words = words
    words.place = NextPlace(workspace, survey)
    let steps = steps(wave, draft)?.filter { !done.contains($0) } ?? []
    Self.say(steps.isEmpty ? [.status] : steps, of: wave, with: words)
  }

  /// Says it of the wave of a definition that comes next.
  func sayOfComing(in definition: Survey) {
    let clock = try? ZoneClock(of: definition)
    let wave = clock?.next(of: drafts(of: definition), at: SystemClock.now())
    guard let wave else {
      return Self.say(.status, with: StepWords(place: NextPlace(workspace, survey)))
    }
    say(wave.id, declaredIn: definition)
  }

  /// The waves that a definition declares and nobody froze.
  func drafts(of definition: Survey) -> [Wave] {
    definition.waves.filter { workspace.waveFolder(survey, $0.id).stage == .draft }
  }

  private func steps(_ wave: Identifier<Wave>, _ read: Survey?) -> [NextStep]? {
    let (folder, now) = (workspace.waveFolder(survey, wave), SystemClock.now())
    guard folder.stage == .draft else {
      return (try? folder.manifest()).map {
        WaveSituation(of: folder, $0, in: workspace, now: now).next
      }
    }
    guard
      let declared = read ?? definition(),
      let draft = declared.wave(wave), let clock = try? ZoneClock(of: declared)
    else { return nil }
    return WaveSituation(draft: draft, of: declared, by: clock, now: now).next
  }

  private func definition() -> Survey? {
    (try? SurveySource(reading: workspace.definition(of: survey)))?.definition.survey
  }
}
