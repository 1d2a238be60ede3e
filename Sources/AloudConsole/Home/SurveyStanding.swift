import AloudBallots
import AloudDefinition
import AloudDesk
import AloudModel

/// Where one survey of the folder stands.
struct SurveyStanding {
  /// One of its waves.
  struct WaveStanding {
    let id: Identifier<Wave>
    /// When it opens and closes, and how many are invited.
    let facts: String
    /// Where it stands, in the words of `status`; nothing before it is frozen.
    let told: String?
    let list: TaskList
  }

  let id: Identifier<Survey>
  let title: String
  let school: String
  /// The newest first.
  let waves: [WaveStanding]
  /// What cannot be told, while the rest can.
  let troubles: [String]

  /// - Parameter desk: nothing, where the definition is gone or cannot be opened.
  init(
    of id: Identifier<Survey>, _ desk: SurveyDesk?, in workspace: Workspace, now: Instant,
    _ language: DeskLanguage
  ) {
    let status = SurveyStatus(of: id, in: workspace, now: now)
    let read = status.waves.reversed().map { WaveStanding($0, language, desk) }
    let preparing = desk.flatMap { $0.survey == nil ? Self.unreadable($0) : nil }
    self.id = id
    title = desk?.title ?? id.text
    let known = desk?.editor?.text(at: ["school", "name"]) ?? ""
    school = known.isEmpty ? status.school : known
    waves = (preparing.map { [$0] } ?? []) + read
    troubles = status.troubles.map { $0.refusal.message(in: language) }
  }

  /// That of a definition in which something is still to be said.
  private static func unreadable(_ desk: SurveyDesk) -> WaveStanding? {
    let wave: [DefinitionStep] = ["waves", .index(desk.coming)]
    guard
      let id = Identifier<Wave>(desk.editor?.text(at: wave + ["id"]) ?? "wave")
    else { return nil }
    let open = ["", "0"].contains(desk.editor?.text(at: wave + ["invited"]) ?? "-")
    let isAnswered = !open && desk.editor?.text(at: ["outside_contact"]) != ""
    return WaveStanding(
      id: id, facts: "", told: nil, list: .unreadable(isAnswered: isAnswered))
  }
}

extension SurveyStanding.WaveStanding {
  init(_ status: WaveStatus, _ language: DeskLanguage, _ desk: SurveyDesk?) {
    let words = language.home
    let wave = status.wave
    let dates = desk?.dates(of: wave) ?? words.dates("\(wave.opens.day)", "\(wave.closes)")
    self.init(
      id: wave.id, facts: "\(words.invited(wave.invited)), \(dates)",
      told: status.stage == .draft ? nil : status.sentence(in: language),
      list: TaskList(status.situation, isReadable: true))
  }
}
