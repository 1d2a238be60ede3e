import AloudDefinition
import AloudDesk
import AloudFiles
import AloudModel
import AloudReports
import AloudWords
import ArgumentParser

struct WaveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wave", abstract: "Declare another wave in the definition.",
    subcommands: [WaveAddCommand.self])
}

struct WaveAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a wave behind the last one of the definition.",
    discussion: """
      Comments and layout stay. The key goes back to pending, since one key opens one wave. The \
      result is read as a whole before it is written; with --asks it is a cycle check, which comes \
      six weeks after the last wave or later.

        aloud wave add 2026-12-check --opens 2026-12-01 --closes 2026-12-04 --asks policies,honesty
      """)

  @Argument(help: "The id of the new wave.")
  var wave: String

  @Option(help: "The day it opens, or day and time: 2026-12-01 or \"2026-12-01 08:00\".")
  var opens: String

  @Option(help: "The day it closes, or day and time; a day means its end.")
  var closes: String

  @Option(help: "How many are invited; as many as in --counts, or else as to the last wave.")
  var invited: Int?

  @Option(
    help: "How many belong to a group now, with commas between: role.teaching=31,role.support=11.")
  var counts: String?

  @Option(help: "The scales it asks, with commas between; all, unless you say otherwise.")
  var asks: String?

  @Option(help: "The scale that matters most; that of the running cycle, unless you say otherwise.")
  var focus: String?

  @Flag(help: "Declare no focus, although a cycle is running.")
  var noFocus = false

  @Option(
    help:
      "What was done since the last wave, for staff to read first: \"en=Two teachers draft rules\"."
  )
  var since: [String] = []

  @Flag(help: "Show what would change, and write nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let choice = try options.choice()
    let source = try choice.source()
    guard let survey = source.definition.survey, let last = survey.waves.last else {
      _ = try source.survey()
      return
    }
    let addition = WaveAddition(
      source: source, survey: survey, entry: try entry(after: last, in: survey),
      now: SystemClock.now(), givenUp: try choice.workspace.givenUp(of: choice.survey))
    let result = try addition.result()
    Console.sayText(of: result.source.definition.report)
    if let early = addition.earlyCheck(result.wave) {
      Console.say(
        "warning: \(early.wave) opens \(early.days) days after \(early.last) closes: six weeks at "
          + "least are needed before a change can be seen, and people tire of being asked")
    }
    guard !dryRun else {
      let change = LineDifference(from: source.bytes, to: result.source.bytes, path: source.path)
      try Console.show(bytes: Array(change.text.utf8))
      return Console.say("Nothing was written.")
    }
    try Files.named.write(result.source.bytes, to: source.path, access: .everyone)
    Console.say("\(source.path) declares \(result.wave.id).")
    sayNext(addition, result.wave)
  }

  private func sayNext(_ addition: WaveAddition, _ wave: Wave) {
    let next = NextTalk(Workspace(options.workspace), addition.survey.id)
    switch (addition.survey.promise.keyHolder.key, addition.keepsKey) {
    case (nil, _): next.say(wave.id)
    case (_?, false):
      Console.say("The key is pending again: one key opens one wave.")
      Console.say("The key holder reads the questions before giving another.")
      next.say(wave.id)
    case (_?, true):
      let waiting = addition.waiting?.id ?? wave.id
      Console.say("The key stays: \(waiting) is waiting for it. \(wave.id) needs another, later.")
      next.say(waiting)
    }
  }

  private func entry(after last: Wave, in survey: Survey) throws -> WaveEntry {
    let next = try NextHeadCounts(after: last, in: survey, invited: invited, counts: counts)
    return WaveEntry(
      id: wave, opens: opens, closes: closes, invited: next.invited, asks: askedScales,
      focus: try declaredFocus(in: survey), counts: next.counts, since: try done(in: survey, last))
  }

  /// As typed; where nothing was, what the team tried is offered, and not taken by itself: a team
  /// wrote it for the report, and staff would read it on the first page.
  private func done(in survey: Survey, _ last: Wave) throws -> [DefinitionValue.LanguageText]? {
    guard since.isEmpty else {
      let texts = try SurveyQuestions.byLanguage(since, survey.languages, flag: "--since")
      return try survey.languages.compactMap { language in
        try texts[language].map { .init(language, try SurveyQuestions.text($0)) }
      }
    }
    let keeping = CycleRecordKeeping(workspace: Workspace(options.workspace), survey: survey.id)
    if let tried = try keeping.cycles().tried(since: last) {
      Console.say("Staff can read first what was done: --since \(ShellWord(tried))")
    }
    return nil
  }

  private var askedScales: [String]? {
    asks.map { list in
      list.split(separator: ",", omittingEmptySubsequences: false).map { name in
        String(name.drop { $0 == " " })
      }
    }
  }

  /// The scale that was named, or that of the cycle that is running, where the wave asks it.
  private func declaredFocus(in survey: Survey) throws -> String? {
    if let focus { return focus }
    let keeping = CycleRecordKeeping(workspace: Workspace(options.workspace), survey: survey.id)
    guard !noFocus, let plan = try keeping.cycles().running?.plan else { return nil }
    let isAsked = askedScales.map { $0.contains(plan.scale.text) } ?? true
    guard isAsked, survey.scales.contains(where: { $0.id == plan.scale }) else {
      Console.say("warning: \(wave) does not ask \(plan.scale), the scale of the running cycle")
      return nil
    }
    Console.say("Focus: \(plan.scale), from the running cycle; --no-focus leaves it out.")
    return plan.scale.text
  }
}
