import AloudBallots
import AloudDefinition
import AloudDesk
import AloudDiagnostics
import AloudFiles
import AloudModel

/// One survey of the folder as it lies there now.
struct SurveyDesk {
  let id: Identifier<Survey>
  let workspace: Workspace
  let now: Instant
  let language: DeskLanguage
  let source: SurveySource
  /// What is wrong with the file; with all advice on the pages about questions.
  let report: DiagnosticReport
  /// Nothing, where the file can only be edited as a text.
  let editor: DefinitionEditor?

  /// How much is read for a page.
  enum Reading {
    case plainly
    /// Earlier waves, and everything that could be better.
    case withAdvice
  }

  init(
    _ id: Identifier<Survey>, _ workspace: Workspace, now: Instant, _ language: DeskLanguage,
    _ reading: Reading = .plainly
  ) throws(Refusal) {
    (self.id, self.workspace, self.now, self.language) = (id, workspace, now, language)
    let source = try SurveySource(reading: workspace.definition(of: id))
    switch reading {
    case .plainly: (self.source, report) = (source, source.definition.report)
    case .withAdvice:
      let checking = try Checking(source, in: workspace, now: now)
      (self.source, report) = (checking.source, checking.report)
    }
    editor = DefinitionEditor(source.bytes)
  }

  var survey: Survey? { source.definition.survey }

  /// Of the file as it was read: what is saved later must have been made from the same.
  var fingerprint: String { Fingerprint(of: source.bytes).hex }

  /// As it is typed in the folder of the desk.
  var checkCommand: String { "aloud check Surveys/\(id).yaml" }

  func path(_ part: SurveyPart) -> DeskPath { DeskPlace.survey(id, part).path }

  /// The languages that the definition names, as far as they can be read.
  var languages: [Language] {
    guard let editor else { return [.english] }
    let named = (0..<editor.count(at: ["languages"])).compactMap {
      editor.text(at: ["languages", .index($0)]).flatMap { Language($0) }
    }
    return named.isEmpty ? [.english] : named
  }

  /// A text of the definition in the language of the desk, else in the first that it is in.
  func words(at path: [DefinitionStep]) -> String {
    let asked = [language.language] + languages
    return asked.lazy.compactMap { editor?.text(at: path + [.key($0.tag)]) }.first ?? ""
  }

  var title: String {
    let title = words(at: ["title"])
    return title.isEmpty ? id.text : title
  }

  /// From when to when a wave can be answered, as people say days.
  func dates(of wave: Wave) -> String {
    language.home.dates(said(wave.opens), said(wave.end))
  }

  func said(_ moment: LocalMoment) -> String {
    MomentWords.said(
      moment, in: language.language, zone: editor?.text(at: ["timezone"]) ?? "UTC")
  }

  /// The number of the wave that is prepared: the first that was not frozen.
  var coming: Int {
    guard let editor else { return 0 }
    let count = editor.count(at: ["waves"])
    let draft = (0..<count).first { number in
      editor.text(at: ["waves", .index(number), "id"]).flatMap { Identifier<Wave>($0) }
        .map { workspace.waveFolder(id, $0).stage == .draft } ?? false
    }
    return draft ?? max(0, count - 1)
  }

  /// Writes other bytes in place of those that were read; nothing is lost where somebody else was
  /// quicker.
  func write(_ bytes: [UInt8], asRead fingerprint: String?) throws(Refusal) -> Bool {
    // Two desks that save at once do so one after the other.
    let lock = try Files.named.waitForLock(workspace.surveys)
    defer { withExtendedLifetime(lock) {} }
    let path = workspace.definition(of: id)
    let lies = try Files.named.read(path, atMost: 16 * FileLimits.definition)
    guard Fingerprint(of: lies).hex == fingerprint else { return false }
    if lies != bytes { try Files.named.write(bytes, to: path, access: .everyone) }
    return true
  }
}
