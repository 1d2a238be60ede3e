import AloudDiagnostics
import AloudModel

/// The lists of choices of a form, checked when a question uses them.
struct ChoiceLists {
  var sheet: FormSheet
  let languages: FormLanguages
  private let rows: [String: [FormRow]]
  /// The first thousand in the order of the alphabet, to guess from.
  private let names: [String]
  /// In the order of first use.
  private(set) var used: [ChoiceList] = []
  private var usedNames: Set<String> = []
  /// What became of the lists that were asked for; nothing of one that was refused.
  private var known: [String: ChoiceListOutcome] = [:]
  private var ids: Set<Identifier<ResponseScale>> = []
  let wishes: XLSForm.Wishes
  /// Names of columns that say something and are not taken over.
  private(set) var leftColumns: [String] = []
  /// Lists that a question names, taken over or not.
  private var named: Set<String> = []

  init(_ sheet: FormSheet, _ languages: FormLanguages, _ wishes: XLSForm.Wishes) {
    self.sheet = sheet
    self.languages = languages
    self.wishes = wishes
    self.sheet.requireColumns(["list_name", "name"])
    if !self.sheet.problems.hasErrors {
      for row in sheet.rows { Self.requireWhole(row, &self.sheet) }
      self.sheet.reportLanguages(languages)
      self.sheet.leaveMedia()
      self.sheet.refuseSecondColumns(["list_name", "name", "disabled"])
      leftColumns = self.sheet.refuseColumns(Self.columns)
    }
    rows = Dictionary(grouping: sheet.rows) { $0["list_name"]?.text ?? "" }
    names = Array(rows.keys.filter { !$0.isEmpty }.sorted().prefix(1_000))
  }

  private static let columns = ["list_name", "name", "label", "disabled"]

  func nearest(to name: String) -> String? { NearestName.nearest(to: name, among: names) }

  func contains(_ name: String) -> Bool { rows[name] != nil || sheet.problems.hasErrors }

  /// The outcome of a list; its mistakes are reported once.
  mutating func list(_ name: String) -> ChoiceListOutcome {
    named.insert(name)
    if let known = known[name] { return known }
    let outcome = rows[name].map { made(name, $0) } ?? .refused
    known[name] = outcome
    if case .scale(let list) = outcome {
      ids.insert(list.id)
    }
    return outcome
  }

  /// The lists that can be scales, in the order of their names.
  var scales: [ChoiceList] {
    known.values.compactMap { if case .scale(let list) = $0 { list } else { nil } }
      .sorted { $0.name < $1.name }
  }

  /// A question is asked with this list.
  mutating func use(_ list: ChoiceList) {
    if usedNames.insert(list.name).inserted { used.append(list) }
  }

  /// A list of a question that is left out is no list that was forgotten.
  mutating func mention(_ name: String) { named.insert(name) }

  /// The texts of a list, in the form's first language.
  func texts(of name: String) -> [String] {
    (rows[name] ?? []).compactMap { $0.texts("label", languages)[languages.standard] }
  }

  /// The names of a list's choices that mean yes, where they are nothing but yes and no.
  func yesNames(of name: String) -> Set<String> {
    let rows = rows[name] ?? []
    let isYesNo = Set(rows.flatMap { $0.texts("label", languages).keys }).contains { language in
      NominalList.isYesNo(rows.compactMap { $0.texts("label", languages)[language] })
    }
    guard isYesNo else { return [] }
    return Set(
      rows.filter { $0.texts("label", languages).values.contains(where: ConsentQuestion.isYes) }
        .compactMap { $0["name"]?.text })
  }

  /// The names of a list's choices, for a breakdown in their place.
  func choiceNames(of name: String) -> [String] {
    (rows[name] ?? []).compactMap { $0["name"]?.text }
  }

  /// Lists that no question names: one is a word that was mistyped, more often than not.
  mutating func reportUnused() {
    guard !sheet.problems.hasErrors else { return }
    for row in sheet.rows {
      guard let cell = row["list_name"], named.insert(cell.text).inserted else { continue }
      let nearest = NearestName.nearest(to: cell.text, among: used.lazy.map(\.name))
      sheet.leave(
        .formUnusedList(cell.text), at: cell.place,
        help: nearest.map { "did you mean '\($0)'?" } ?? "nothing to do, if no question needs it")
    }
  }

  /// A cell that is empty in a row that says something was forgotten, or lost in a merged cell.
  private static func requireWhole(_ row: FormRow, _ sheet: inout FormSheet) {
    if let cell = row.unnamed {
      sheet.error(
        .formColumnUnnamed, at: cell.place,
        help: "name its column, or put a cell that holds a comma into quotation marks")
    }
    let says = row.filled.contains { $0.name == "name" || $0.name.hasPrefix("label") }
    guard says else { return }
    if row["list_name"] == nil {
      sheet.error(
        .formCellMissing("list_name"), at: row.place,
        help: "write the list into every row of it; merged cells keep it in the first row alone")
    }
    if row["name"] == nil, row["list_name"] != nil {
      sheet.error(
        .formCellMissing("name"), at: row.place, help: "give the choice a name, such as a number")
    }
  }

  private mutating func made(_ name: String, _ all: [FormRow]) -> ChoiceListOutcome {
    guard let id = Identifier<ResponseScale>(derivedFrom: name),
      !ids.contains(id)
    else {
      sheet.refuse(
        .formName(name), at: all[0]["list_name"]?.place ?? all[0].place,
        help: "give it a name of its own, of letters and digits")
      return .refused
    }
    guard all.allSatisfy({ sheet.refuseColumns(of: $0, Self.columns) }),
      let enabled = enabled(all)
    else { return .refused }
    let rows = answers(of: name, enabled)
    if !wishes.ordered.contains(name) {
      if isNominal(rows) { return .nominal }
      if isUnordered(rows) { return .unordered }
    }
    guard (2...11).contains(rows.count) else {
      sheet.refuse(
        .formChoiceCount(name, rows.count), at: all[0].place, help: "offer 2 to 11 choices")
      return .refused
    }
    guard let labels = labels(name, rows), let values = values(name, rows) else { return .refused }
    let options = zip(values.numbers, labels).map { ChoiceList.Option(value: $0, label: $1) }
      .sorted { $0.value < $1.value }
    let list = directed(name, id, options, isNumbered: values.areNames, at: all[0].place)
    if let list, !wishes.ordered.contains(name), isGuess(list) { return .unordered }
    guard let list, isWithOthers(list, at: all[0].place) else { return .refused }
    return .scale(list)
  }

  /// The rows without those that are switched off, each of which is named; nothing where a cell does
  /// not say whether it is.
  private mutating func enabled(_ rows: [FormRow]) -> [FormRow]? {
    var enabled: [FormRow] = []
    for row in rows {
      guard let cell = row["disabled"] else {
        enabled.append(row)
        continue
      }
      switch FormSwitch(cell.text) {
      case .on:
        sheet.leave(
          .formDisabled(row["name"]?.text ?? ""), at: cell.place,
          help: "empty the cell if it is to be offered")
      case .off: enabled.append(row)
      case .unclear:
        sheet.refuse(.formLogic("disabled"), at: cell.place, help: "write yes or no")
        return nil
      }
    }
    return enabled
  }

  private mutating func labels(_ name: String, _ rows: [FormRow]) -> [[Language: String]]? {
    var labels: [[Language: String]] = []
    for row in rows {
      let label = row.texts("label", languages)
      guard label[languages.standard] != nil else {
        sheet.refuse(
          .formLabelMissing("choice", languages.standard.tag), at: row.place,
          help: "write its label in '\(languages.standard.tag)'")
        return nil
      }
      guard sheet.judge(row, "label") else { return nil }
      labels.append(label)
    }
    return areDifferent(labels, of: name, rows) ? labels : nil
  }

  /// People tell choices apart by their labels, in every language; where one has none, it is shown
  /// in the first.
  private mutating func areDifferent(
    _ labels: [[Language: String]], of name: String, _ rows: [FormRow]
  ) -> Bool {
    for language in Set(labels.flatMap(\.keys)).sorted(by: { $0.tag < $1.tag }) {
      var seen: Set<String> = []
      for (row, label) in zip(rows, labels) {
        let text = label[language] ?? label[languages.standard] ?? ""
        guard !seen.insert(text).inserted else { continue }
        sheet.refuse(
          .formChoiceTwice(name, text), at: row.place,
          help: "give each choice its own label, in '\(language.tag)' too")
        return false
      }
    }
    return true
  }

  /// The names, where they are numbers that rise or fall by one; else 1, 2, 3 in the order of rows.
  private mutating func values(
    _ name: String, _ rows: [FormRow]
  ) -> (numbers: [Int], areNames: Bool)? {
    let numbers = rows.map { $0["name"].flatMap { Self.number($0.text) } }
    guard let first = numbers.first ?? nil, !numbers.contains(nil) else {
      return (Array(1...rows.count), false)
    }
    for step in [1, -1] {
      let run = rows.indices.map { first.addingReportingOverflow($0 * step).partialValue }
      if run == numbers, run.allSatisfy((-99...99).contains) { return (run, true) }
    }
    let place = rows.indices.dropFirst().first { index in
      let (now, before) = (numbers[index] ?? 0, numbers[index - 1] ?? 0)
      return now.subtractingReportingOverflow(before).partialValue.magnitude != 1
    }
    let row = rows[place ?? 0]
    sheet.refuse(
      .formChoiceValues(name), at: row["name"]?.place ?? row.place,
      help: "number them by one; leave out \"do not know\": every question may be left blank")
    return nil
  }

  /// Spreadsheets write 4 as `4.0` or `4,00`.
  private static func number(_ text: String) -> Int? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard parts.count <= 2, let whole = parts.first else { return nil }
    guard parts.count == 1 || !parts[1].isEmpty && parts[1].allSatisfy({ $0 == "0" }) else {
      return nil
    }
    return Int(whole)
  }
}
