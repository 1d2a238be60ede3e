import AloudDefinition
import AloudDesk
import AloudDiagnostics
import AloudMarkup
import AloudModel
import AloudReports

extension NextWavePage {
  func add(_ form: Filled) throws(Refusal) -> DeskAnswer {
    var page = self
    for field in self.form.fields { page.typed[field.name] = field.typed(in: form) }
    page.errors = page.found
    guard page.errors.isEmpty else { return .page(page.page) }
    if !form.has("warned"), page.texts.contains(where: { TitledName(firstIn: $0.text) != nil }) {
      page.isWarned = true
      return .page(page.page)
    }
    guard form["read"] == desk.fingerprint else { return page.overtaken }
    let choice = try WaveChoice(desk.workspace, survey: desk.id.text, now: desk.now)
    let addition = WaveAddition(
      source: try choice.source(), survey: survey, entry: try page.entry, now: desk.now,
      givenUp: try desk.workspace.givenUp(of: desk.id))
    let added: [UInt8]
    do throws(Refusal) { added = try addition.result().source.bytes } catch {
      guard case .definition(let refusal) = error, let report = refusal.report else { throw error }
      let wrong = report.diagnostics.filter { $0.severity == .error }
      page.mistakes = """
        <div class="problem" role="alert"><h2>\(error.message(in: desk.language))</h2>\
        <p>\(error.help(in: desk.language)).</p></div>
        \(DiagnosticNotes(desk, wrong).html)
        """
      return .page(page.page)
    }
    guard try desk.write(added, asRead: form["read"]) else { return page.overtaken }
    return .redirection(DeskPath())
  }

  private var overtaken: DeskAnswer {
    var page = self
    page.isOvertaken = true
    return .page(page.page)
  }

  /// The last day, with the time where there is one.
  private var ends: String {
    typed("closes") + (typed("time").isEmpty ? "" : " \(typed("time"))")
  }

  private func typed(_ name: String) -> String { typed[name] ?? "" }

  private var found: [String: String] {
    let setup = desk.language.setup
    var errors: [String: String] = [:]
    let opens = CalendarDay(typed("opens"))
    let closes = CalendarDay(typed("closes"))
    if opens == nil { errors["opens"] = setup.noDay }
    if closes == nil { errors["closes"] = setup.noDay }
    if LocalMoment(ends) == nil, !typed("time").isEmpty { errors["time"] = setup.noTime }
    if let opens, let closes, closes < opens { errors["closes"] = setup.closesFirst }
    if let opens, opens < last.nextMayOpen {
      errors["opens"] = words.tooEarly(said(last.nextMayOpen))
    }
    for field in people where DraftedCount.read(typed(field.name)) == nil {
      errors[field.name] = setup.noNumber
    }
    if let invited = DraftedCount.read(typed("invited")), invited < Promise.floorOfResponses {
      errors["invited"] = setup.tooFew(Promise.floorOfResponses)
    }
    let given = texts
    for language in survey.languages
    where !given.isEmpty && !given.contains(where: { $0.language == language }) {
      errors["since-\(language.tag)"] = words.everyLanguage
    }
    return errors
  }

  private var texts: [DefinitionValue.LanguageText] {
    survey.languages.compactMap { language in
      let text = typed("since-\(language.tag)")
      return text.isEmpty ? nil : .init(language, text)
    }
  }

  private var entry: WaveEntry {
    get throws(Refusal) {
      let counts = try NextHeadCounts(
        after: last, in: survey, invited: DraftedCount.read(typed("invited")),
        counts: typedCounts)
      let plan = cycles.running?.plan
      let check = typed("kind") == "check" ? plan : nil
      let isAsked = plan.map { plan in survey.scales.contains { $0.id == plan.scale } } ?? false
      return WaveEntry(
        id: freeName, opens: typed("opens"), closes: ends, invited: counts.invited,
        asks: check.map { asked(by: $0).map(\.text) }, focus: isAsked ? plan?.scale.text : nil,
        counts: counts.counts, since: texts.isEmpty ? nil : texts)
    }
  }

  private func asked(by plan: CyclePlan) -> [Identifier<Scale>] {
    [plan.scale] + survey.scales.filter { $0.level == .gauge }.map(\.id)
  }

  /// Every number, so that one that is the definition's own again takes the last wave's place.
  private var typedCounts: String? {
    let counts = survey.breakdowns.flatMap { breakdown in
      breakdown.groups.compactMap { group -> String? in
        let count = DraftedCount.read(typed("count-\(breakdown.id)-\(group.id)"))
        return count.map { "\(breakdown.id).\(group.id)=\($0)" }
      }
    }
    return counts.isEmpty ? nil : counts.joined(separator: ",")
  }

  /// Year and month of the opening, with what tells it from waves that bear that name already.
  private var freeName: String {
    let stem = typed("opens").prefix(7) + (typed("kind") == "check" ? "-check" : "")
    let known = Set(survey.waves.map(\.id.text))
      .union((try? desk.workspace.waveFolders(of: desk.id))?.map(\.wave.text) ?? [])
    let names = [String(stem)] + (2...1_000).map { "\(stem)-\($0)" }
    return names.first { !known.contains($0) } ?? String(stem)
  }
}

extension DefinitionRefusal {
  /// What is said of the definition as it would be.
  fileprivate var report: DiagnosticReport? {
    switch self {
    case .waveMakesErrors(_, let report), .waveInThePast(_, let report): report
    case .hasErrors, .answersMakeErrors, .noZone, .notHeadCounts, .wavesNotAList, .noKeyLine,
      .nothingFrozen:
      nil
    }
  }
}
