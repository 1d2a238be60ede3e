import AloudBallots
import AloudDefinition
import AloudDesk
import AloudMarkup
import AloudModel

/// The first page: every survey of the folder, each of its waves as a list of tasks.
struct HomePage {
  let surveys: [SurveyStanding]
  let words: HomeWords
  private let again: AgainWords
  private let offerWords: String

  init(_ surveys: [SurveyStanding], _ language: DeskLanguage) {
    (self.surveys, words, again) = (surveys, language.home, language.again)
    offerWords = language.importing.offer
  }

  var page: DeskPage {
    DeskPage(title: words.title, content: content, command: "aloud status")
  }

  private var content: HTML {
    guard !surveys.isEmpty else {
      return """
        <h1>\(words.empty)</h1>
        <p class="lead">\(words.emptyNote)</p>
        <p class="actions"><a class="button" href="/new">\(words.newSurvey)</a></p>

        """
    }
    return """
      <h1>\(words.title)</h1>
      \(surveys.map(survey).joined())
      <p class="actions"><a class="button second" href="/new">\(words.newSurvey)</a></p>

      """
  }

  private func survey(_ standing: SurveyStanding) -> HTML {
    let waves = standing.waves
    let running = waves.filter { $0.list.next != nil }
    let over = waves.filter { $0.list.next == nil }
    // Where nothing runs, the newest that is over stands open.
    let shown = running.isEmpty ? Array(over.prefix(1)) : running
    let rest = running.isEmpty ? Array(over.dropFirst()) : over
    let inside = rest.map { wave($0, standing) }.joined()
    let folded =
      rest.isEmpty
      ? .empty : "<details><summary>\(words.earlier)</summary>\(inside)</details>" as HTML
    return """
      <h2>\(standing.title)</h2>
      <p class="caption">\(standing.school)</p>
      \(standing.troubles.map { "<p class=\"advice\">\($0)</p>\n" as HTML }.joined())\
      \(shown.map { wave($0, standing) }.joined())\(running.isEmpty ? .empty : tried(standing))\(folded)
      """
  }

  /// What the team tries is written down while the next wave is prepared and runs.
  private func tried(_ standing: SurveyStanding) -> HTML {
    guard standing.waves.contains(where: { $0.list.stage == .finished }) else { return .empty }
    let path = DeskPlace.survey(standing.id, .cycle).path.text
    return "<p><a href=\"\(path)\">\(again.cycle)</a></p>\n"
  }

  private func wave(_ wave: SurveyStanding.WaveStanding, _ standing: SurveyStanding) -> HTML {
    """
    <h3>\(words.wave(wave.id.text)): \(words.stage(wave.list.stage))</h3>
    <p class="caption">\(wave.facts)</p>
    \(wave.told.map { "<p>\($0)</p>\n" as HTML } ?? .empty)\
    \(next(wave, standing))\(tasks(wave, standing))\(offer(wave, standing))
    """
  }

  /// From the close on what is done, or over, is folded away: nobody comes back to it to do something.
  private func tasks(
    _ wave: SurveyStanding.WaveStanding, _ standing: SurveyStanding
  ) -> HTML {
    let list = { (tasks: [DeskTask]) -> HTML in
      guard !tasks.isEmpty else { return .empty }
      return """
        <ol class="tasks">
        \(tasks.map { row($0, wave, standing) }.joined())</ol>

        """
    }
    let all = wave.list.tasks
    switch wave.list.stage {
    case .draft, .open: return list(all)
    case .closed, .finished, .purged: break
    }
    let isBehind = { (task: DeskTask) in [.done, .over].contains(wave.list.state(of: task)) }
    let (done, rest) = (all.filter(isBehind), all.filter { !isBehind($0) })
    return """
      <details><summary>\(words.behind(done.count))</summary>
      \(list(done))</details>
      \(list(rest))
      """
  }

  /// Where nobody answered here yet, another tool may have asked already.
  private func offer(_ wave: SurveyStanding.WaveStanding, _ standing: SurveyStanding) -> HTML {
    guard wave.list.stage == .draft, wave.list.isReadable else { return .empty }
    let path = DeskPlace.survey(standing.id, .wave(wave.id, .importing, nil)).path.text
    return "<p><a href=\"\(path)\">\(offerWords)</a></p>\n"
  }

  private func next(_ wave: SurveyStanding.WaveStanding, _ standing: SurveyStanding) -> HTML {
    guard let task = wave.list.next else { return over(wave, standing) }
    let told = words.task(task)
    return """
      <section class="next"><h4>\(words.next)</h4>
      <p>\(told.person). \(told.purpose)</p>
      <p><a class="button" href="\(path(of: task, wave, standing).text)">\(told.title)</a></p></section>

      """
  }

  /// What is said of a wave of which everything is done.
  private func over(
    _ wave: SurveyStanding.WaveStanding, _ standing: SurveyStanding
  ) -> HTML {
    guard wave.list.stage == .finished else {
      return "<p>\(wave.list.stage == .draft ? words.daysOver : words.allDone)</p>\n"
    }
    let link = { (part: SurveyPart, title: String, style: HTML) -> HTML in
      "<a\(style) href=\"\(DeskPlace.survey(standing.id, part).path.text)\">\(title)</a>\n"
    }
    return """
      <p>\(words.allDone) \(words.askAgain)</p>
      <p class="actions">\(link(.cycle, again.cycle, " class=\"button\""))\
      \(link(.next, again.title, " class=\"button second\""))\
      \(link(.wave(wave.id, .district, nil), again.handIn, ""))</p>

      """
  }

  private func row(
    _ task: DeskTask, _ wave: SurveyStanding.WaveStanding, _ standing: SurveyStanding
  ) -> HTML {
    let told = words.task(task)
    let state = wave.list.state(of: task)
    let title: HTML
    let tag: HTML
    switch state {
    case .done:
      title =
        wave.list.leadsSomewhere(task)
        ? "<a href=\"\(path(of: task, wave, standing).text)\">\(told.title)</a>" : "\(told.title)"
      tag = "<span class=\"tag over\">✓ \(words.done)</span>"
    case .now:
      title = "<a href=\"\(path(of: task, wave, standing).text)\">\(told.title)</a>"
      tag =
        task == wave.list.next
        ? "<span class=\"tag now\">\(words.now)</span>"
        : "<span class=\"tag ready\">\(words.ready)</span>"
    case .later:
      title = "\(told.title)"
      tag = "<span class=\"tag later\">\(words.later)</span>"
    case .over:
      title = "\(told.title)"
      tag = "<span class=\"tag later\">\(words.past)</span>"
    }
    return """
      <li><span class="task">\(title)<span class="who-does">\(told.person)</span></span>\(tag)</li>

      """
  }

  private func path(
    of task: DeskTask, _ wave: SurveyStanding.WaveStanding, _ standing: SurveyStanding
  ) -> DeskPath {
    DeskPlace.survey(standing.id, task.part(of: wave.id)).path
  }
}

extension DeskTask {
  /// The page on which it is done.
  func part(of wave: Identifier<Wave>) -> SurveyPart {
    switch self {
    case .setup: .setup(.goal)
    case .questions: .questions
    case .preview: .wave(wave, .preview, nil)
    case .key: .key
    case .freeze: .wave(wave, .freeze, nil)
    case .promise: .wave(wave, .promise, nil)
    case .poster: .wave(wave, .poster, nil)
    case .slips: .wave(wave, .slips, nil)
    case .answering: .wave(wave, .answering, nil)
    case .remind: .wave(wave, .remind, nil)
    case .void: .wave(wave, .void, nil)
    case .close: .wave(wave, .close, nil)
    case .report: .wave(wave, .report, nil)
    case .share: .wave(wave, .share, nil)
    case .finish: .wave(wave, .finish, nil)
    case .count: .wave(wave, .count, nil)
    }
  }
}
