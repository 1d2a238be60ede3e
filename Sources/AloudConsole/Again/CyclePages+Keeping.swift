import AloudDesk
import AloudModel
import AloudReports

extension CyclePages {
  func act(_ form: Filled) throws(Refusal) -> DeskAnswer {
    var page = self
    switch form["then"] {
    case "begin": return try page.begin(form)
    case "note": return try page.keep(form, "note") { cycles.noting($0) }
    case "happened": return try page.keep(form, "happened") { cycles.reviewing($0) }
    case _:
      page.typed["scale"] = form["scale"]
      if page.chosen == nil { page.errors["scale"] = desk.language.setup.choose }
      return .page(page.page)
    }
  }

  private mutating func begin(_ form: Filled) throws(Refusal) -> DeskAnswer {
    typed["scale"] = form["scale"]
    guard let scale = chosen else { return .page(page) }
    for field in fields(for: scale) { typed[field.name] = field.typed(in: form) }
    let measures = scale.items.map(\.id).filter { form.has("measure-\($0)") }
    errors = mistakes(measures)
    guard errors.isEmpty, let started = CalendarDay(form["started"]),
      let review = CalendarDay(form["review"])
    else { return .page(page) }
    let believed = form["believe"]
    let plan = CyclePlan(
      startedOn: started, reviewOn: review, scale: scale.id, level: scale.level,
      believed: believed.isEmpty ? nil : believed, whatWeTry: form["try"],
      whoGoesFirst: form["first"], principalClears: form["clears"], measures: measures,
      wouldStop: form["stops"])
    doubts = form.has("warned") ? [] : planning.doubts(on: plan)
    guard doubts.isEmpty else { return .page(page) }
    _ = try keeping.keep(cycles.starting(plan))
    return .redirection(path)
  }

  private func mistakes(_ measures: [Identifier<Item>]) -> [String: String] {
    var errors: [String: String] = [:]
    for name in ["believe", "try", "first", "clears", "stops"] {
      let text = typed[name] ?? ""
      if !(name == "believe" && text.isEmpty), !CycleText.isLegal(text) {
        errors[name] = words.oneLine(CycleText.longest)
      }
    }
    if !(1...CyclePlan.mostMeasures).contains(measures.count) {
      errors["measure"] = words.measures(CyclePlan.mostMeasures)
    }
    let (started, review) = (
      CalendarDay(typed["started"] ?? ""), CalendarDay(typed["review"] ?? "")
    )
    if started == nil { errors["started"] = desk.language.setup.noDay }
    if review == nil { errors["review"] = desk.language.setup.noDay }
    if let started, let review, review <= started { errors["review"] = words.reviewFirst }
    return errors
  }

  private mutating func keep(
    _ form: Filled, _ name: String, _ step: (CycleEntry) -> CycleStep
  ) throws(Refusal) -> DeskAnswer {
    let text = form[name]
    typed[name] = text
    guard CycleText.isLegal(text) else {
      errors[name] = words.oneLine(CycleText.longest)
      return .page(page)
    }
    doubts = form.has("warned") ? [] : CycleDoubt.names(in: [text])
    guard doubts.isEmpty else { return .page(page) }
    _ = try keeping.keep(step(CycleEntry(on: planning.today, text: text)))
    return .redirection(path)
  }
}
