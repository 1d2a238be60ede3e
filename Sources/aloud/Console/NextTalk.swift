import AloudBallots
import AloudDefinition
import AloudDesk
import AloudModel
import AloudWords

/// What comes next, said at the end of a command.
struct NextTalk {
  let next: NextOfWave

  init(_ choice: WaveChoice) { next = NextOfWave(choice.workspace, choice.survey) }

  init(_ workspace: Workspace, _ survey: Identifier<Survey>) {
    next = NextOfWave(workspace, survey)
  }

  /// Says steps that follow whatever a wave's situation is.
  static func say(
    _ steps: NextStep..., of wave: Identifier<Wave>? = nil, with words: StepWords = StepWords()
  ) {
    say(steps, of: wave, with: words)
  }

  static func say(_ steps: [NextStep], of wave: Identifier<Wave>?, with words: StepWords) {
    for step in steps { Console.say(Console.words.line(step, for: wave, with: words)) }
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
    words.place = place
    let steps = next.steps(wave, declaredIn: draft, at: SystemClock.now()) ?? []
    let left = steps.filter { !done.contains($0) }
    Self.say(left.isEmpty ? [.status] : left, of: wave, with: words)
  }

  /// Says it of the wave of a definition that comes next.
  func sayOfComing(in definition: Survey) {
    guard let wave = next.coming(in: definition, at: SystemClock.now()) else {
      return Self.say(.status, with: StepWords(place: place))
    }
    say(wave.id, declaredIn: definition)
  }

  private var place: NextPlace {
    NextPlace(next.workspace, next.survey, typed: Invocation.current.place)
  }
}
