import AloudModel
import Testing

@testable import AloudExchange

/// Answers to a form of ours, as the other tool exports them: mapped without work by hand.
struct AnswersBackTests {
  /// What the other tool calls columns and answers.
  enum Shape: CaseIterable {
    case koboNames, koboLabels, limeCodes, limeUnderscores, limeWords

    var rows: [[String]] {
      let codes = LimeCodes(InventedStaff.survey)
      let ids = InventedStaff.survey.scales.flatMap(\.items).map(\.id)
      let arrays = ids.map { codes.items[$0]?.array ?? "" }
      let names = ids.map { codes.items[$0]?.row ?? "" }
      let lime = ["id", "submitdate", "lastpage", "startlanguage"]
      let kobo = ["start", "end"]
      let last = ["_id", "_uuid", "_submission_time"]
      let people = InventedStaff.people
      switch self {
      case .koboNames:
        let own = ids.map { "reward/\($0.text.replacing("-", with: "_"))" } + ["about_you/role"]
        return [kobo + own + last]
          + people.map {
            [$0.start, $0.start, $0.value(0), $0.value(1), $0.value(2), $0.role.lowercased()]
              + ["\($0.number)", "canary-\($0.number)", $0.start]
          }
      case .koboLabels:
        return [kobo + InventedStaff.items + [InventedStaff.role] + last]
          + people.map {
            [$0.start, $0.start, $0.label(0), $0.label(1), $0.label(2), $0.role]
              + ["\($0.number)", "canary-\($0.number)", $0.start]
          }
      case .limeCodes, .limeUnderscores:
        let own = zip(arrays, names).map {
          self == .limeCodes ? "\($0)[\($1)]" : "\($0)_\($1)"
        }
        return [lime + own + ["role"]]
          + people.map {
            [
              "\($0.number)", "1980-01-01 00:00:00", "2", "en", $0.value(0), $0.value(1),
              $0.value(2),
            ]
              + [$0.role == "Teaching" ? "teach" : $0.role.isEmpty ? "" : "suppo"]
          }
      case .limeWords:
        return [lime + InventedStaff.items.map { "[\($0)]" } + [InventedStaff.role]]
          + people.map {
            [
              "\($0.number)", "1980-01-01 00:00:00", "2", "en", $0.label(0), $0.label(1),
              $0.label(2),
            ]
              + [$0.role]
          }
      }
    }
  }

  @Test(arguments: Shape.allCases)
  func `a draft has nothing left to fill in, and takes every answer`(shape: Shape) throws {
    let taking = try Taking(ByteAccess(Delimited.text(shape.rows)))
    #expect(taking.draft.open == 0, "\(taking.draft.text)")
    #expect(taking.answers?.counted == InventedStaff.responses, "\(taking.everything)")
  }
}
