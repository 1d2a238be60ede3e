import AloudDefinition
import AloudDesk
import AloudModel
import AloudReports

/// The action cycle of an invented school: begun seven weeks before a wave that looks again at one
/// scale, its focus, and reviewed three days after that wave closed.
struct DemoCycle {
  let wave: Wave
  let survey: Survey

  /// Nothing, where a wave has no focus.
  init?(before wave: Wave, of survey: Survey) {
    guard wave.focus != nil else { return nil }
    self.wave = wave
    self.survey = survey
  }

  func begin(in workspace: Workspace) throws {
    guard let scale = survey.scales.first(where: { $0.id == wave.focus }),
      let begun = wave.opens.day.adding(days: -49), let review
    else { return }
    let words = CycleWording(in: language)
    let keeping = CycleRecordKeeping(workspace: workspace, survey: survey.id)
    let plan = CyclePlan(
      startedOn: begun, reviewOn: review, scale: scale.id, level: scale.level, believed: nil,
      whatWeTry: text(
        en: "Two teachers draft each new rule with the principal before it is decided",
        es: "Dos docentes redactan cada norma nueva con la dirección antes de decidirla"),
      whoGoesFirst: words.goesFirst(scale.acts), principalClears: words.clears(scale.acts),
      measures: scale.items.prefix(CyclePlan.mostMeasures).map(\.id), wouldStop: words.stops)
    _ = try keeping.keep(try keeping.cycles().starting(plan))
  }

  func end(in workspace: Workspace) throws {
    guard let review else { return }
    let keeping = CycleRecordKeeping(workspace: workspace, survey: survey.id)
    let entry = CycleEntry(
      on: review,
      text: text(
        en: "Four rules were drafted together; one came too late to be changed",
        es: "Se redactaron cuatro normas en conjunto; una llegó tarde para cambiarla"))
    _ = try keeping.keep(try keeping.cycles().reviewing(entry))
  }

  private var review: CalendarDay? { wave.closes.day.adding(days: 3) }

  private var language: Language { survey.languages[0] }

  private func text(en: String, es: String) -> String {
    switch WordedLanguage(serving: language) {
    case .english: en
    case .spanish: es
    }
  }
}
