import AloudDefinition
import AloudDesk
import AloudDisclosure
import AloudMarkup
import AloudModel

/// The last short question: which groups the report compares, with the forecast of what could be
/// shown.
struct GroupsPage {
  let desk: SurveyDesk
  /// What was typed: a name and a number of people each.
  var rows: [(name: String, count: String)] = []
  var error: String?
  var isOvertaken = false

  /// As many groups as can be asked for here; the text of the survey takes more.
  private static let most = 6

  init(_ desk: SurveyDesk) {
    self.desk = desk
    let path: [DefinitionStep] = ["breakdowns", 0, "groups"]
    rows = (0..<(desk.editor?.count(at: path) ?? 0)).map { number in
      let group = path + [.index(number)]
      let name = desk.words(at: group + ["label"])
      return (
        name.isEmpty ? desk.editor?.text(at: group + ["id"]) ?? "" : name,
        desk.editor?.text(at: group + ["count"]) ?? ""
      )
    }
  }

  private var words: GroupWords { desk.language.groups }

  var page: DeskPage {
    guard desk.editor != nil else { return TextPage(desk).page }
    let count = SetupStep.allCases.count + 1
    return DeskPage(
      title: words.title, outcome: error == nil && !isOvertaken ? .fine : .mistaken,
      trail: desk.trail,
      content: """
        \(isOvertaken ? desk.overtaken : .empty)\(summary)\
        <p class="caption">\(desk.language.setup.place(count, count))</p>
        <h1>\(words.title)</h1>
        <p>\(words.why)</p>
        \(desk.frozenNote)\(form)\(forecast)
        """, command: desk.checkCommand)
  }

  private var summary: HTML {
    guard let error else { return .empty }
    return """
      <div class="problem" role="alert"><h2>\(desk.language.frame.problem)</h2>\
      <ul><li><a href="#name-0">\(error)</a></li></ul></div>

      """
  }

  private var form: HTML {
    let fields = (0..<Self.most).map { place -> HTML in
      let row = place < rows.count ? rows[place] : ("", "")
      return """
        <tr><td><label class="unseen" for="name-\(place)">\(words.name(place + 1))</label>\
        <input type="text" id="name-\(place)" name="name-\(place)" value="\(row.0)"></td>
        <td><label class="unseen" for="count-\(place)">\(words.count(place + 1))</label>\
        <input type="text" inputmode="numeric" class="short" id="count-\(place)" name="count-\(place)" \
        value="\(row.1)"></td></tr>

        """
    }.joined()
    let frame = desk.language.frame
    return """
      <form method="post" action="\(desk.path(.groups).text)" novalidate>\
      <input type="hidden" name="read" value="\(desk.fingerprint)">
      <table><thead><tr><th scope="col">\(words.group)</th><th scope="col">\(words.people)</th></tr></thead>
      <tbody>\(fields)</tbody></table>
      <div class="actions"><button name="then" value="look" class="second">\(words.look)</button>\
      <button name="then" value="on">\(frame.goOn)</button>
      <a href="\(desk.path(.setup(.keyholder)).text)">\(frame.back)</a></div></form>

      """
  }

  /// What the rules would let a report show of the groups as they are saved.
  private var forecast: HTML {
    guard let survey = desk.survey, let wave = survey.waves.first(where: isComing) else {
      return .empty
    }
    let foresight = Foresight(survey, wave)
    let tables = zip(survey.breakdowns, foresight.breakdowns).map(table).joined()
    return """
      <h2>\(words.forecast)</h2>
      <p>\(words.answers(foresight.invited, foresight.answers, Foresight.assumedResponse))</p>
      \(tables)
      """
  }

  private func isComing(_ wave: Wave) -> Bool {
    wave.id.text == desk.editor?.text(at: ["waves", .index(desk.coming), "id"])
  }

  private func table(_ breakdown: Breakdown, _ foresight: BreakdownForesight) -> HTML {
    let rows = zip(breakdown.groups, foresight.groups).map { group, told -> HTML in
      """
      <tr><th scope="row">\(group.label.text(in: desk.language.language))</th>\
      <td class="number" data-label="\(words.people)">\(told.people)</td>\
      <td class="number" data-label="\(words.expected)">\(told.answers)</td>\
      <td data-label="\(words.inReport)">\(words.fate(told.fate, breakdown))</td></tr>

      """
    }.joined()
    let advice =
      foresight.isWorthAsking ? .empty : "<p class=\"advice\">\(words.notWorth)</p>" as HTML
    return """
      <table class="fold">
      <thead><tr><th scope="col">\(words.group)</th><th scope="col" class="number">\(words.people)</th>\
      <th scope="col" class="number">\(words.expected)</th><th scope="col">\(words.inReport)</th></tr></thead>
      <tbody>\(rows)</tbody></table>
      \(advice)
      """
  }

  func save(_ form: Filled) throws(Refusal) -> DeskAnswer {
    var page = self
    page.rows = (0..<Self.most).map { (form["name-\($0)"], form["count-\($0)"]) }
    let given = page.rows.filter { !($0.name.isEmpty && $0.count.isEmpty) }
    let bytes: [UInt8]?
    if given.isEmpty {
      var edits = DefinitionEdits(desk.source.bytes)
      edits.remove(["breakdowns"])
      bytes = edits.bytes
    } else {
      guard let drafted = page.drafted(given) else {
        page.error = words.notGroups
        return .page(page.page)
      }
      if let wrong = page.sumError(drafted) {
        page.error = wrong
        return .page(page.page)
      }
      bytes =
        page.isAsSaved(given)
        ? desk.source.bytes
        : desk.editor?.asking(for: drafted, in: desk.languages)
    }
    guard let bytes else { return .page(TextPage(desk).page) }
    guard try desk.write(bytes, asRead: form["read"]) else {
      page.isOvertaken = true
      return .page(page.page)
    }
    return .redirection(form["then"] == "look" ? desk.path(.groups) : DeskPath())
  }

  private func drafted(_ given: [(name: String, count: String)]) -> DraftedBreakdown? {
    guard given.allSatisfy({ !$0.name.contains { ",=:".contains($0) } }) else { return nil }
    let id = desk.editor?.text(at: ["breakdowns", 0, "id"]) ?? "role"
    return DraftedBreakdown(
      "\(id):" + given.map { "\($0.name)=\($0.count)" }.joined(separator: ","))
  }

  private func isAsSaved(_ given: [(name: String, count: String)]) -> Bool {
    let saved = GroupsPage(desk).rows
    return saved.count == given.count && zip(saved, given).allSatisfy { $0 == $1 }
  }

  private func sumError(_ drafted: DraftedBreakdown) -> String? {
    let people = drafted.groups.reduce(0) { $0 + $1.count }
    guard let text = desk.editor?.text(at: ["waves", .index(desk.coming), "invited"]),
      let invited = DraftedCount.read(text), invited > 0, invited != people
    else { return nil }
    return words.sum(people, invited)
  }
}
