import AloudModel
import Foundation
import Testing

/// What the invented schools were, what was said of them, and how long the engine took.
struct EngineTable {
  private struct Row {
    let school: InventedSchool
    let asked: NodeRun.Asked
    let place: Int
  }

  private var rows: [Row] = []
  private var times: [Double] = []

  mutating func note(_ school: InventedSchool, _ asked: NodeRun.Asked, at place: Int) {
    rows.append(Row(school: school, asked: asked, place: place))
  }

  mutating func note(_ run: NodeRun) { times = rows.map { run.milliseconds[$0.place] } }

  var slowest: Double { times.max() ?? 0 }

  /// Every kind of school, ballot and answer is among them.
  func expectEveryKind() {
    for (kind, number) in kinds { #expect(number > 0, "\(kind)") }
    let seen = Set(rows.flatMap(\.school.kinds))
    #expect(InventedBallot.allCases.allSatisfy(seen.contains), "\(seen)")
  }

  var text: String {
    let sorted = times.sorted()
    func whole(_ number: Double) -> Int { Int(number.rounded()) }
    let lines =
      kinds.map { "\($0.name): \($0.number)" } + [
        "counts: \(rows.count), each with the bytes of the native program",
        "milliseconds of the engine: median \(whole(sorted[sorted.count / 2])), "
          + "worst \(whole(slowest))",
      ]
    return lines.joined(separator: "\n")
  }

  private typealias Kind = (name: String, number: Int)

  private var kinds: [Kind] {
    func of(_ name: String, _ isOne: (Row) -> Bool) -> Kind {
      (name, rows.count(where: isOne))
    }
    func says(_ words: String) -> Kind {
      of(words) {
        let release = $0.asked.answer.count > 1 ? $0.asked.answer[1] : []
        return ($0.asked.head + String(decoding: release, as: UTF8.self)).contains("\"\(words)\"")
      }
    }
    func survey(_ name: String, _ isOne: (Survey) -> Bool) -> Kind {
      of(name) { isOne($0.school.manifest.survey) }
    }
    func invited(_ range: ClosedRange<Int>) -> Kind {
      of("\(range) invited") { range.contains($0.school.manifest.wave.invited) }
    }
    var kinds = [invited(9...13), invited(14...39), invited(40...99), invited(100...210)]
    for number in 0...3 {
      kinds.append(survey("\(number) breakdowns") { $0.breakdowns.count == number })
    }
    kinds.append(survey("English first") { $0.languages[0] == .english })
    kinds.append(survey("Spanish first") { $0.languages[0] == .spanish })
    kinds.append(survey("other languages") { ![.english, .spanish].contains($0.languages[0]) })
    kinds.append(survey("open link") { $0.promise.isOpenLink })
    kinds.append(of("comments") { $0.asked.answer.count > 4 && !$0.asked.answer[4].isEmpty })
    kinds.append(of("later waves") { !$0.school.manifest.earlierReleases.isEmpty })
    kinds.append(of("refused") { $0.asked.answer.count == 1 })
    kinds += [
      "more-than-slips", "more-than-invited", "none-opened", "too_few_answers", "small_group",
      "complementary", "attack", "tail_coded", "few_items", "over_head_count",
    ].map(says)
    return kinds
  }
}
