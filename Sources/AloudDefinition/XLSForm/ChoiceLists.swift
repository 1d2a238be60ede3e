import AloudDiagnostics
import AloudModel

/// The lists of choices of a form, checked when a question uses them.
struct ChoiceLists {
  private(set) var sheet: FormSheet
  private let languages: FormLanguages
  private let rows: [String: [FormRow]]
  /// The first thousand in the order of the alphabet, to guess from.
  private let names: [String]
  /// In the order of first use.
  private(set) var used: [ChoiceList] = []
  /// What became of the lists that were asked for; nothing of one that was refused.
  private var known: [String: ChoiceList?] = [:]
  private var ids: Set<Identifier<ResponseScale>> = []

  init(_ sheet: FormSheet, _ languages: FormLanguages) {
    self.sheet = sheet
    self.languages = languages
    self.sheet.requireColumns(["list_name", "name"])
    rows = Dictionary(grouping: sheet.rows) { $0["list_name"]?.text ?? "" }
    names = Array(rows.keys.filter { !$0.isEmpty }.sorted().prefix(1_000))
  }

  func nearest(to name: String) -> String? { NearestName.nearest(to: name, among: names) }

  func contains(_ name: String) -> Bool { rows[name] != nil || sheet.problems.hasErrors }

  /// Nothing where the list cannot be a response scale, which is reported once.
  mutating func list(_ name: String) -> ChoiceList? {
    if let known = known[name] { return known }
    let list = rows[name].flatMap { made(name, $0) }
    known[name] = .some(list)
    if let list {
      ids.insert(list.id)
      used.append(list)
    }
    return list
  }

  private mutating func made(_ name: String, _ rows: [FormRow]) -> ChoiceList? {
    guard let id = Identifier<ResponseScale>(derivedFrom: name),
      !ids.contains(id)
    else {
      sheet.error(
        .formName(name), at: rows[0]["list_name"]?.place ?? rows[0].place,
        help: "give it a name of its own, of letters and digits")
      return nil
    }
    guard (2...11).contains(rows.count) else {
      sheet.error(
        .formChoiceCount(name, rows.count), at: rows[0].place, help: "offer 2 to 11 choices")
      return nil
    }
    guard let labels = labels(name, rows), let values = values(name, rows) else { return nil }
    let options = zip(values, labels).map { ChoiceList.Option(value: $0, label: $1) }
    return ChoiceList(name: name, id: id, options: options.sorted { $0.value < $1.value })
  }

  private mutating func labels(_ name: String, _ rows: [FormRow]) -> [[Language: String]]? {
    var labels: [[Language: String]] = []
    for row in rows {
      let label = row.texts("label", languages)
      guard label[languages.standard] != nil else {
        sheet.error(
          .formLabelMissing("choice", languages.standard.tag), at: row.place,
          help: "write its label in '\(languages.standard.tag)'")
        return nil
      }
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
        sheet.error(
          .formChoiceTwice(name, text), at: row.place,
          help: "give each choice its own label, in '\(language.tag)' too")
        return false
      }
    }
    return true
  }

  /// The names, where they are numbers that rise or fall by one; else 1, 2, 3 in the order of rows.
  private mutating func values(_ name: String, _ rows: [FormRow]) -> [Int]? {
    let numbers = rows.map { $0["name"].flatMap { Int($0.text) } }
    guard let first = numbers.first ?? nil, !numbers.contains(nil) else {
      return Array(1...rows.count)
    }
    for step in [1, -1] {
      let run = rows.indices.map { first.addingReportingOverflow($0 * step).partialValue }
      if run == numbers, run.allSatisfy((-99...99).contains) { return run }
    }
    let place = rows.indices.dropFirst().first { index in
      let (now, before) = (numbers[index] ?? 0, numbers[index - 1] ?? 0)
      return now.subtractingReportingOverflow(before).partialValue.magnitude != 1
    }
    let row = rows[place ?? 0]
    sheet.error(
      .formChoiceValues(name), at: row["name"]?.place ?? row.place,
      help: "number them by one; leave out \"do not know\": every question may be left blank")
    return nil
  }
}

/// A list of choices as a response scale.
struct ChoiceList: Hashable {
  let name: String
  let id: Identifier<ResponseScale>
  /// By value.
  let options: [Option]

  struct Option: Hashable {
    let value: Int
    let label: [Language: String]
  }
}
