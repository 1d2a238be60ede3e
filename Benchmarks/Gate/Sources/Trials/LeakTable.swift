import AloudAttack

/// What usual ways of publishing give away of invented schools, beside ours: a Markdown table.
package struct LeakTable {
  let schools: Int

  package init(schools: Int) { self.schools = schools }

  /// Every policy on the same schools of 15 to 200 staff.
  package var text: String {
    var rows = UsualPolicy.allCases.map { ($0.title, Leak()) }
    var ours = [Leak(), Leak()]
    for number in 0..<schools {
      let school = InventedSchool(seed: UInt64(number), staff: staff(number))
      for (place, policy) in UsualPolicy.allCases.enumerated() {
        let trial = PolicyTrial(school, policy)
        rows[place].1.add(trial.answers, trial.exact, trial.sided, staff(number))
      }
      let results = SchoolTrial(school).results
      ours[0].add(results[0].answers, results[0].exact, results[0].sided, staff(number))
      // Of the pairs, the one that gets most.
      if let worst = results.dropFirst().max(by: { ($0.exact, $0.sided) < ($1.exact, $1.sided) }) {
        ours[1].add(worst.answers, worst.exact, worst.sided - worst.baselineSided, staff(number))
      }
    }
    rows.append(("Aloud", ours[0]))
    rows.append(("Aloud, two staff telling their own answers", ours[1]))
    return heading + rows.map { "| \($0.0) | \($0.1.cells) |\n" }.joined()
  }

  private func staff(_ number: Int) -> Int {
    schools > 1 ? 15 + number * 185 / (schools - 1) : 15
  }

  private var heading: String {
    """
    | what is published | answers recovered exactly | side certain | at 15 to 40 staff: exactly | \
    side |
    |---|---:|---:|---:|---:|

    """
  }
}

/// Answers recovered over many schools, and over the small ones alone.
private struct Leak {
  private var all = (answers: 0, exact: 0, sided: 0)
  private var small = (answers: 0, exact: 0, sided: 0)

  mutating func add(_ answers: Int, _ exact: Int, _ sided: Int, _ staff: Int) {
    all = (all.answers + answers, all.exact + exact, all.sided + sided)
    guard staff <= 40 else { return }
    small = (small.answers + answers, small.exact + exact, small.sided + sided)
  }

  var cells: String {
    [
      share(all.exact, all.answers), share(all.sided, all.answers),
      share(small.exact, small.answers), share(small.sided, small.answers),
    ].joined(separator: " | ")
  }

  private func share(_ part: Int, _ whole: Int) -> String {
    guard whole > 0 else { return "0.0 %" }
    let tenths = (1000 * part + whole / 2) / whole
    return "\(tenths / 10).\(tenths % 10) %"
  }
}

extension UsualPolicy {
  fileprivate var title: String {
    switch self {
    case .underFive: "tables by group, hidden under 5"
    case .underFiveAndOne: "hidden under 5, and one more group beside a single hidden one"
    case .underTen: "hidden under 10"
    case .live: "live dashboard of the whole school, from 5 answers on"
    }
  }
}
