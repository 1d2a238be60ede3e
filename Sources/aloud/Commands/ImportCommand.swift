import AloudBallots
import AloudCrypto
import AloudDesk
import AloudDisclosure
import AloudExchange
import AloudFiles
import AloudModel
import AloudReports
import ArgumentParser
import Glibc

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take answers over from another tool: through the same rules, into the same trend.",
    discussion: """
      Reads what Microsoft Forms, Google Forms, Qualtrics, LimeSurvey, SurveyMonkey, KoboToolbox, ODK, \
      REDCap and others export: CSV, or a workbook (.xlsx). First --draft writes a mapping to look over, \
      Imports/WAVE.yaml: which column is which question, which text which option. Then the same command \
      without it takes over what the mapping names, and nothing else: every other column is named once and \
      dropped as the file is read.

        aloud import answers.xlsx --wave 2025-autumn --draft
        aloud import answers.xlsx --wave 2025-autumn

      --examine reads the same file with the same mapping and says how good the questions are: reliability, \
      one factor, schools, floor and ceiling, what was left out, careless answers. It takes nothing over. Its \
      report is not anonymous and goes to Examined/SURVEY/WAVE.

        aloud import answers.csv --wave 2025-autumn --examine --by School

      The wave stands in the definition, with its days and how many were invited. Whoever runs the other \
      tool may know who said what: the report says so. Delete the file of answers when you are done.
      """)

  @Argument(help: "The file that the other tool exported; - reads it from standard input.")
  var file: String

  @Option(help: "The wave's id; needed only where the definition declares several.")
  var wave: String?

  @Flag(help: "Write a mapping to look over, and take nothing over.")
  var draft = false

  @Option(help: "The mapping, where it is not Imports/WAVE.yaml.")
  var mapping: String?

  @Option(
    help: "A district's file: the column that names the school; each definition here is one school."
  )
  var by: String?

  @Flag(
    help: ArgumentHelp(
      "FILE has results without answers (columns wave, of, figure, n, source, wording): drawn hollow in "
        + "charts, and in no verdict."))
  var earlier = false

  @Flag(
    help: ArgumentHelp(
      "Take nothing over: say how good the questions are, from the raw answers of a hundred people or more."
    ))
  var examine = false

  @Option(help: "With --examine: the folder the report goes to; none inside Reports.")
  var into: String?

  @Option(
    help: "With --examine: the language of the report, en or es; the survey's own, unless you say.")
  var language: String?

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    if earlier { return try keepEarlier() }
    if examine { return try examineQuestions() }
    if let by { return try takeDistrict(by: SchoolRows(by: by)) }
    let choice = try options.choice()
    let place = try ImportPlace(
      choice.workspace, choice.source().noted(), wave: wave, mapping: mapping)
    try place.requireUntouched()
    let source = try source()
    if draft { return try show(ImportDrafting(place: place, source: source).write(), place) }
    var dice = SecureRandom()
    let result = try Importing(
      place: place, source: source, register: .ofThisAccount(), now: SystemClock.now()
    ).take(shuffledBy: &dice)
    ImportTalk.say(result)
    try Console.show(place.folder.releasePath)
    for words in result.release.fingerprint.spoken(in: place.survey.languages) {
      try Console.show("Release words  \(words)")
    }
    Console.say("Whoever ran the other tool may know who said what; the report says so.")
    Console.say(
      "Delete the file of answers when you need it no more: it has what was dropped here.")
    NextTalk(choice).say(place.wave.id)
  }

  func validate() throws {
    if examine, draft || earlier {
      throw ValidationError("--examine takes nothing over: leave --draft and --earlier out")
    }
    if !examine, into != nil || language != nil {
      throw ValidationError("--into and --language go with --examine")
    }
  }

  private func examineQuestions() throws {
    let choice = try options.choice()
    let place = try ImportPlace(
      choice.workspace, choice.source().noted(), wave: wave, mapping: mapping)
    let result = try Examining(place: place, source: source(), by: by.map(SchoolRows.init(by:)))
      .write(to: into, in: tongue())
    ImportTalk.say(result)
    for path in result.paths { try Console.show(path) }
    Console.say(
      "This report is not anonymous: keep it with whoever holds the answers, and out of Reports.")
  }

  private func tongue() throws -> Language? {
    guard let language else { return nil }
    guard let known = Language(language), InstrumentReport.languages.contains(known) else {
      throw CommandFailure(
        .usage, "there are no words for a report in '\(language)'",
        help: "choose among: \(InstrumentReport.languages.map(\.tag).joined(separator: ", "))")
    }
    return known
  }

  private func keepEarlier() throws {
    let choice = try options.choice()
    let survey = try choice.source().noted()
    let renewed = try EarlierFigures(choice.workspace, of: survey).keep(sheetAt: file)
    try Console.show(choice.workspace.earlierFigures(of: survey.id))
    if !renewed.isEmpty {
      Console.say("Reports written again: \(renewed.map(\.text).joined(separator: ", "))")
    }
  }

  private func source() throws(Refusal) -> ImportSource {
    file == "-"
      ? ImportSource(Console.standardInput(atMost: FileLimits.bundle))
      : try ImportSource(reading: file)
  }

  /// Each school by its own definition, and all of them or none.
  private func takeDistrict(by rows: SchoolRows) throws {
    guard !draft, let wave = wave.flatMap({ Identifier<Wave>($0) }) else {
      throw CommandFailure(
        .usage, "--by takes --wave, and no --draft",
        help: "draft the mapping for one of the schools first, with --survey and --draft")
    }
    let workspace = Workspace(options.workspace)
    var places: [ImportPlace] = []
    for id in try workspace.surveyIDs() where DurableFile.exists(workspace.definition(of: id)) {
      let survey = try SurveySource(reading: workspace.definition(of: id)).noted()
      guard survey.wave(wave) != nil else { continue }
      places.append(try ImportPlace(workspace, survey, wave: wave.text, mapping: mapping))
    }
    guard !places.isEmpty else { throw CommandFailure(.importing(.noSchool(wave))) }
    var dice = SecureRandom()
    let results = try DistrictImporting(
      places: places, source: source(), by: rows, register: .ofThisAccount(),
      now: SystemClock.now(), workers: max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    ).take(shuffledBy: &dice) { ProgressBar(of: "schools").show($0, of: $1) }
    if let first = results.first { ImportTalk.say(first.result) }
    for (place, _) in results { try Console.show(place.folder.releasePath) }
    Console.say("Whoever ran the other tool may know who said what; the reports say so.")
    Console.say(
      "Delete the file of answers when you need it no more: it has what was dropped here.")
  }

  private func show(_ result: ImportDrafting.Result, _ place: ImportPlace) throws {
    Console.say(result.draft.report)
    ImportTalk.say(result.file, dropped: result.draft.dropped)
    try Console.show(place.mappingPath)
    if result.draft.open > 0 {
      let lines = result.draft.open == 1 ? "1 line is" : "\(result.draft.open) lines are"
      Console.say("\(lines) still to be filled in: look for \"?\".")
    }
    Console.say("Look over every line, then run the same command without --draft.")
  }
}
