package import AloudModel

/// Fourteen invented schools, twelve of which are large; always the same rows.
package enum InventedInstrument {
  package typealias Row = (answers: [Int?], school: String)

  package static let survey = make()
  package static let items = survey.scales.flatMap(\.items)

  private static func make() -> Survey {
    func id<Subject>(_ text: String) -> Identifier<Subject> { Identifier<Subject>(text)! }
    func text(_ words: String) -> LocalizedText { Fernhill.text(words) }
    let responses = ResponseScale(
      id: id("agree"), options: (1...5).map { ResponseOption(value: $0, label: text("\($0)")) },
      unfavourable: [1, 2], favourable: [4, 5])
    func scale(_ name: String, _ level: Level, _ items: Int) -> Scale {
      Scale(
        id: id(name), title: text(name), level: level, acts: .both, responses: responses.id,
        items: (1...items).map { number in
          Item(
            id: id("\(name)-\(number)"), text: text("\(name) \(number)"),
            keying: number == 3 ? .reversed : .positive)
        })
    }
    let moment = LocalMoment("2026-10-05 00:00")!
    return Survey(
      school: School(id: id("invented"), name: "Invented"), id: id("invented"),
      title: text("Invented"), goal: nil, languages: [.english], timezone: "UTC",
      outsideContact: "nobody", responseScales: [responses],
      scales: [
        scale("reward", .safety, 5), scale("voice", .beliefs, 4), scale("asked", .gauge, 2),
      ],
      comments: [], breakdowns: [],
      waves: [Wave(id: id("w"), opens: moment, closes: moment, invited: 300)],
      promise: Promise(
        minimumResponses: 10, minimumGroup: 10, comments: .off, channels: [.imported],
        count: .keyHolder, keyHolder: KeyHolder(role: text("Nobody"), key: nil)))
  }

  package static func rows() -> [Row] {
    var dice = Dice(seed: 20_261_130)
    let schools = (1...12).map { ("school-\($0)", 12 + $0) } + [("small-1", 9), ("small-2", 7)]
    return schools.flatMap { name, size -> [Row] in
      let climate = Double(Int.random(in: -60...60, using: &dice)) / 100
      return (0..<size).map { _ in (person(climate, &dice), name) }
    }
  }

  private static func person(_ climate: Double, _ dice: inout Dice) -> [Int?] {
    let own = climate + noise(&dice)
    return items.map { item in
      if Int.random(in: 0..<40, using: &dice) == 0 { return nil }
      let value = min(max(Int((3.2 + 0.7 * own + 0.8 * noise(&dice)).rounded()), 1), 5)
      return item.keying == .reversed ? 6 - value : value
    }
  }

  /// Twelve uniform numbers, less six.
  private static func noise(_ dice: inout Dice) -> Double {
    (0..<12).reduce(-6.0) { sum, _ in
      sum + Double(Int.random(in: 0..<1_000_000, using: &dice)) / 1_000_000
    }
  }
}
