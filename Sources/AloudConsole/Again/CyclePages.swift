import AloudDesk
import AloudDisclosure
import AloudMarkup
import AloudModel
import AloudReports
import AloudWords

/// What a team tries between two surveys: a plan, notes on the way, and a look back, with what the
/// questions show.
struct CyclePages {
  let desk: SurveyDesk
  let keeping: CycleRecordKeeping
  let planning: CyclePlanning
  let cycles: ActionCycles
  var typed: [String: String] = [:]
  var errors: [String: String] = [:]
  /// Said before a plan or a line is kept.
  var doubts: [CycleDoubt] = []

  init(_ desk: SurveyDesk) throws(Refusal) {
    self.desk = desk
    keeping = CycleRecordKeeping(workspace: desk.workspace, survey: desk.id)
    planning = try CyclePlanning(history: keeping.history(), now: desk.now)
    cycles = try keeping.cycles()
  }

  var words: CycleWords { desk.language.cycle }
  private var said: CycleWording { CycleWording(in: desk.language.language) }
  var path: DeskPath { desk.path(.cycle) }

  var page: DeskPage {
    let (content, command): (HTML, String) =
      if let running = cycles.running {
        ("\(plan(of: running))\(lines)", "aloud cycle review")
      } else {
        (starting, "aloud cycle start")
      }
    return DeskPage(
      title: said.heading, outcome: errors.isEmpty && doubts.isEmpty ? .fine : .mistaken,
      trail: desk.trail,
      content: """
        \(told)<h1>\(said.heading)</h1>
        <p>\(said.introduction)</p>
        \(content)\(record)<p class="actions"><a href="\(desk.path(.next).text)">\(desk.language.again.title)</a>
        <a href="/">\(desk.language.frame.desk)</a></p>

        """, command: command)
  }

  /// Mistakes with links to their fields, and what speaks against it.
  private var told: HTML {
    let wrong = errors.sorted { $0.key < $1.key }.map { name, error -> HTML in
      "<li><a href=\"#\(name)\">\(error)</a></li>"
    }
    let doubted = doubts.map { doubt -> HTML in
      "<li>\(desk.language.begun(desk.language.terminal.words(of: doubt))).</li>"
    }
    guard !(wrong + doubted).isEmpty else { return .empty }
    let note = doubted.isEmpty ? .empty : "<p>\(words.anyway)</p>" as HTML
    return """
      <div class="problem" role="alert"><h2>\(desk.language.frame.problem)</h2>\
      <ul>\((wrong + doubted).joined())</ul>\(note)</div>

      """
  }

  private func title(_ id: Identifier<Scale>) -> String {
    planning.survey.scales.first { $0.id == id }?.title.text(in: desk.language.language) ?? id.text
  }
}

// MARK: - Beginning

extension CyclePages {
  var chosen: Scale? {
    typed["scale"].flatMap { typed in planning.scales.first { $0.id.text == typed } }
  }

  /// First the scale; then what is tried, with what is usual for that scale filled in.
  private var starting: HTML {
    guard let chosen else { return choosing }
    var fields = fields(for: chosen)
    for place in fields.indices {
      let name = fields[place].name
      if let value = typed[name] { fields[place].value = value }
      fields[place].error = errors[name]
    }
    let hidden =
      [("scale", chosen.id.text), ("then", "begin")] + (doubts.isEmpty ? [] : [("warned", "yes")])
    let form = FormContent(
      fields: fields, path: path, button: words.begin,
      hidden: hidden.map { (name: $0.0, value: $0.1) }, back: path)
    return "<h2>\(title(chosen.id))</h2>\n\(form.html(desk.language.frame))"
  }

  private var choosing: HTML {
    let proposal = planning.history.cycleProposal
    let choices = planning.scales.map { scale in
      FormField.Choice(
        value: scale.id.text, label: title(scale.id),
        note: scale.id == proposal?.scale.id ? words.proposed : nil)
    }
    let form = FormContent(
      fields: [
        FormField(
          "scale", words.which, value: proposal?.scale.id.text ?? "", kind: .choice(choices))
      ], path: path, button: words.choose, hidden: [(name: "then", value: "choose")])
    return form.html(desk.language.frame)
  }

  func fields(for scale: Scale) -> [FormField] {
    let review = planning.usualReview(after: planning.today)
    let items = scale.items.map {
      FormField.Choice(value: $0.id.text, label: $0.text.text(in: desk.language.language))
    }
    let usual = scale.items.prefix(CyclePlan.mostMeasures).map(\.id.text).joined(separator: ",")
    return [
      FormField("believe", said.believed, kind: .area(2), isOptional: true),
      FormField("try", said.whatWeTry, hint: words.tryHint, kind: .area(2)),
      FormField("first", said.whoGoesFirst, value: said.goesFirst(scale.acts), kind: .area(2)),
      FormField("clears", said.principalClears, value: said.clears(scale.acts), kind: .area(2)),
      FormField("measure", said.measures, value: usual, kind: .ticks(items)),
      FormField("stops", said.wouldStop, value: said.stops, kind: .area(2)),
      FormField("started", said.started, value: "\(planning.today)", kind: .day),
      FormField("review", said.byWhen, value: review.map { "\($0)" } ?? "", kind: .day),
    ]
  }
}

// MARK: - On the way

extension CyclePages {
  private func plan(of cycle: ActionCycle) -> HTML {
    let plan = cycle.plan
    let language = desk.language.language
    let asked = planning.survey.scales.flatMap(\.items).filter { plan.measures.contains($0.id) }
    let rows: [(String, String)] =
      [
        (said.scale, title(plan.scale)), (said.believed, plan.believed ?? "–"),
        (said.whatWeTry, plan.whatWeTry), (said.whoGoesFirst, plan.whoGoesFirst),
        (said.principalClears, plan.principalClears),
        (said.measures, asked.map { $0.text.text(in: language) }.joined(separator: " · ")),
        (said.wouldStop, plan.wouldStop), (said.started, said.day(plan.startedOn)),
        (said.byWhen, said.day(plan.reviewOn)),
      ] + cycle.notes.map { (said.day($0.on), $0.text) }
    return "<h2>\(said.runningHeading)</h2>\n\(Self.facts(rows))"
  }

  private static func facts(_ rows: [(String, String)]) -> HTML {
    let lines = rows.map { row -> HTML in "<dt>\(row.0)</dt><dd>\(row.1)</dd>" }.joined()
    return "<dl class=\"facts\">\(lines)</dl>\n"
  }

  private var lines: HTML {
    """
    \(line("note", words.note, words.noteHint, words.keepNote))\
    \(line("happened", said.happened, words.happenedHint, words.end))
    """
  }

  private func line(_ name: String, _ label: String, _ hint: String, _ button: String) -> HTML {
    var field = FormField(name, label, hint: hint, value: typed[name] ?? "", kind: .area(2))
    field.error = errors[name]
    let isDoubted = !doubts.isEmpty && typed[name] != nil
    let form = FormContent(
      fields: [field], path: path, button: button,
      hidden: [(name: "then", value: name)] + (isDoubted ? [(name: "warned", value: "yes")] : []))
    return form.html(desk.language.frame)
  }

  /// What was tried before, the newest first, with what surveys say of it.
  private var record: HTML {
    let readings = planning.history.readings(of: cycles, in: desk.language.language)
    let rows = readings.reversed().map { reading -> HTML in
      let plan = reading.cycle.plan
      let days = "\(said.day(plan.startedOn)) – \(said.day(plan.reviewOn))"
      let happened = reading.cycle.review.map { [(said.happened, $0.text)] } ?? []
      let facts = Self.facts(
        [(said.whatWeTry, plan.whatWeTry)] + happened + [(said.shows, reading.sentence)])
      return "<h3>\(reading.title)</h3>\n<p class=\"caption\">\(days)</p>\n\(facts)"
    }.joined()
    guard !readings.isEmpty else { return "<p>\(said.noRecord)</p>\n" }
    return "<h2>\(words.record)</h2>\n\(rows)<p>\(said.movedNotWhy)</p>\n"
  }
}
