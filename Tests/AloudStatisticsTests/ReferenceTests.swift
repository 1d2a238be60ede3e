import Foundation
import Testing

@testable import AloudStatistics

/// Every value that other software computed is computed here too, at its tolerance.
@Suite struct ReferenceTests {
  static let firstSet = ReferenceFile.cases(of: "first-set.json")

  static let made = ReferenceFile.cases(of: "made.json")
  static let instrument = ReferenceFile.cases(of: "instrument.json")
  static let all = firstSet + made + instrument

  @Test func `no reference case is left out`() {
    #expect(Self.firstSet.count == 60)
    #expect(Self.made.count == 30)
    #expect(Self.instrument.count == 22)
    #expect(Set(Self.all.map(\.id)).count == Self.all.count)
  }

  @Test(arguments: all)
  func `a reference value is reached`(reference: ReferenceCase) throws {
    let figures = try #require(Evaluation.figures(for: reference), "no function for it")
    for (name, expected) in reference.value.sorted(by: { $0.key < $1.key }) {
      if case .null = expected, ReferenceFile.notComputedThere.contains(name) { continue }
      let figure = try #require(figures[name], "\(name) is not computed")
      let error = figure.error(against: clipped(expected, reference))
      #expect(error.map { $0 <= reference.tolerance } == true, "\(name): \(figure), \(expected)")
    }
  }

  /// `ALOUD_ERRORS=1 swift test --filter ReferenceTests` prints the table of `Statistics.md`.
  @Test func `every family has a worst error`() throws {
    var rows: [String: (cases: Int, worst: Double)] = [:]
    for reference in Self.all {
      let figures = try #require(Evaluation.figures(for: reference))
      let errors = reference.value.compactMap { name, expected in
        figures[name]?.error(against: clipped(expected, reference))
      }
      let row = rows[reference.family] ?? (0, 0)
      rows[reference.family] = (row.cases + 1, errors.reduce(row.worst, max))
    }
    #expect(rows.values.allSatisfy { $0.worst <= 2e-5 })
    guard ProcessInfo.processInfo.environment["ALOUD_ERRORS"] != nil else { return }
    for (family, row) in rows.sorted(by: { $0.key < $1.key }) {
      print("| \(family) | \(row.cases) | \(row.worst) |")
    }
  }

  /// Some packages return shares and correlations beyond 1; ours are clipped.
  private func clipped(_ expected: JSON, _ reference: ReferenceCase) -> JSON {
    switch reference.family {
    case "proportion": .list(expected.numbers.map { .number(min(max($0, 0), 1)) })
    case "instrument" where reference.id.hasPrefix("instrument.factor.three"):
      .list(expected.numbers.map { .number(min($0, 1)) })
    default: expected
    }
  }
}
