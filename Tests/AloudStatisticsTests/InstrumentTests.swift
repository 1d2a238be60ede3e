import AloudModel
import AloudTally
import AloudTestSupport
import Testing

@testable import AloudStatistics

/// What is said of an instrument, and what is not.
@Suite struct InstrumentTests {
  @Test(arguments: [0, 1, 2, 3, 97, 98, 99, 100])
  func `no count of one or two is told, and none that leaves one or two over`(part: Int) {
    switch ToldCount(part, of: 100) {
    case .people(let people, let whole):
      #expect(people == part && whole == 100)
      #expect(![1, 2].contains(part) && ![98, 99].contains(part))
    case .few: #expect([1, 2].contains(part))
    case .nearlyAll: #expect([98, 99].contains(part))
    case .withheld: Issue.record("nothing else follows from it")
    }
  }

  @Test func `a count that differs from another by one or two is not told beside it`() {
    #expect(
      ToldCount.nested([40, 39, 12], of: 200)
        == [.people(40, of: 200), .withheld, .people(12, of: 200)])
    #expect(ToldCount.nested([7, 7, 0], of: 200).allSatisfy { $0 != .few })
  }

  @Test func `both ends are told only where nobody in between follows from them`() {
    let told = EndCounts(low: 40, high: 59, of: 100)
    #expect(told.low == .people(40, of: 100) && told.high == .withheld)
    #expect(EndCounts(low: 40, high: 60, of: 100).high == .people(60, of: 100))
  }

  @Test(arguments: [0, 9, 10, 11])
  func `a run is flagged from ten identical answers over a reversed item on`(run: Int) {
    let answers = Array(repeating: 4, count: run) + [1, 2, 1]
    let keys = answers.indices.map { $0 == 2 ? Keying.reversed : .positive }
    let pattern = ResponsePattern(answers: answers, keys: keys)
    #expect(pattern.longestRun == max(run, 1))
    #expect(pattern.isFlagged == (run >= 10))
    #expect(
      !ResponsePattern(answers: answers, keys: answers.map { _ in .positive }).isFlagged)
  }

  @Test func `a missing answer ends a run, and is no other option`() {
    let answers: [Int?] = [3, 3, nil, 3, 3, 3]
    let pattern = ResponsePattern(answers: answers, keys: answers.map { _ in .reversed })
    #expect(pattern.longestRun == 3)
    #expect(!pattern.isOneOption)
    let long = answers + answers + answers
    #expect(ResponsePattern(answers: long, keys: long.map { _ in .positive }).isOneOption)
  }

  @Test func `the order of rows has no part in any figure`() {
    let rows = InventedInstrument.rows()
    #expect(InventedInstrument.tally(rows) == InventedInstrument.tally(rows.reversed()))
    #expect(
      InstrumentFigures(InventedInstrument.tally(rows))
        == InstrumentFigures(InventedInstrument.tally(rows.reversed())))
  }

  @Test func `a reversed item is turned before anything is made of it`() throws {
    let figures = InstrumentFigures(InventedInstrument.tally(InventedInstrument.rows()))
    let reversed = try #require(figures.scales[0].items.first { $0.item.keying == .reversed })
    #expect(try #require(reversed.rest.value).value > 0.2)
    #expect(try #require(reversed.loading).value > 0.2)
  }

  @Test func `schools of fewer than ten people make no figure`() throws {
    let rows = InventedInstrument.rows()
    let figures = InstrumentFigures(InventedInstrument.tally(rows))
    let schools = try #require(figures.schools)
    #expect(schools.all == 14 && schools.large == 12)
    #expect(schools.peopleElsewhere == .people(16, of: rows.count))
    let between = try #require(figures.scales[0].schools)
    #expect(between.schools == 12)
    #expect(between.correlations.value != nil)
    #expect(try #require(between.agreement).schools == 12)
  }

  @Test(arguments: [1, 2, 49, 50])
  func `an item of few answers has no figure, nor what goes together with it`(answers: Int) {
    let rows = InventedInstrument.rows().enumerated().map { place, row in
      var own = row.answers.map { $0 ?? 3 }.map { $0 as Int? }
      if place >= answers { own[0] = nil }
      return (answers: own, school: row.school) as InventedInstrument.Row
    }
    let scale = InstrumentFigures(InventedInstrument.tally(rows)).scales[0]
    let isTold = answers >= 50
    #expect((scale.items[0].mean.value != nil) == isTold)
    #expect((scale.items[0].variance.value != nil) == isTold)
    #expect((scale.items[0].agreement.value != nil) == isTold)
    #expect((scale.items[0].ends.low == .withheld) == !isTold)
    #expect((scale.items[0].rest.value != nil) == isTold)
    #expect((scale.score?.alpha.value != nil) == isTold)
    #expect((scale.score?.meanCorrelation.value != nil) == isTold)
    #expect(scale.score?.eigenvalues.isEmpty == !isTold)
    #expect(scale.items[1].mean.value != nil)
  }

  @Test func `what is pooled within schools is of three schools at least`() {
    let rows = InventedInstrument.rows().map { row in
      var own = row.answers.map { $0 ?? 3 }.map { $0 as Int? }
      if row.school != "school-1" { own[0] = nil }
      return (answers: own, school: row.school) as InventedInstrument.Row
    }
    let schools = InstrumentFigures(InventedInstrument.tally(rows)).scales[0].schools
    #expect(schools?.schools == 12 && schools?.completeSchools == 1)
    #expect(schools?.alphaWithin == .notComputable(.fewerThanTenSchools))
    #expect(schools?.omegaWithin == .notComputable(.fewerThanTenSchools))
  }

  @Test func `schools whose people say the same have no correlation, and no rounding makes one`() {
    let one = (0..<11).map { person in
      InventedInstrument.items.indices.map { 1 + (person * 7 + $0 * 3) % 5 as Int? }
    }
    let rows = (0..<10).flatMap { school in
      one.map { (answers: $0, school: "s-\(school)") as InventedInstrument.Row }
    }
    let figures = InstrumentFigures(InventedInstrument.tally(rows))
    #expect(figures.scales[0].schools?.correlations == .notComputable(.noVariation))
  }

  @Test func `fewer than three large schools are not told apart, and fewer than ten have no ICC`() {
    let rows = InventedInstrument.rows()
    let two = rows.filter { ["school-1", "school-2"].contains($0.school) }
    let many = two + two + two + two
    let figures = InstrumentFigures(InventedInstrument.tally(many))
    #expect(figures.schools == nil)
    #expect(figures.scales.allSatisfy { $0.schools == nil })
    let nine = rows.filter { row in
      row.school.hasPrefix("school-") && row.school.dropFirst(7).count == 1
    }
    let nineFigures = InstrumentFigures(InventedInstrument.tally(nine))
    #expect(nineFigures.schools?.large == 9)
    #expect(
      nineFigures.scales[0].schools?.correlations == .notComputable(.fewerThanTenSchools))
    #expect(nineFigures.scales[0].schools?.agreement != nil)
  }

  @Test func `a gauge has items and no score`() throws {
    let figures = InstrumentFigures(InventedInstrument.tally(InventedInstrument.rows()))
    let gauge = try #require(figures.scales.last)
    #expect(gauge.score == nil && gauge.schools == nil)
    #expect(gauge.items.allSatisfy { $0.rest.value == nil && $0.tally.answered > 0 })
  }
}

extension InventedInstrument {
  fileprivate static func tally(_ rows: [Row]) -> InstrumentTally {
    var tally = InstrumentTally(
      InstrumentPlan(of: survey, in: survey.waves[0]), asked: items.map(\.id))
    for row in rows { tally.add(row.answers, of: row.school) }
    return tally
  }
}
