import AloudCollector
import AloudDesk
import AloudModel
import AloudWords

/// Where the schools of a folder stand, a line for each wave; nothing of who or how many answered.
struct SchoolsText {
  let overview: SchoolsOverview

  var text: String {
    let rows = overview.schools.flatMap(rows)
    let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = row.indices.dropLast().map { row[$0].padding(to: widths[$0]) }
      return (cells + [row[row.count - 1]]).joined(separator: "  ") + "\n"
    }.joined()
  }

  private func rows(_ school: SchoolsOverview.School) -> [[String]] {
    let name = school.name.text
    var rows = school.waves.map {
      [name, $0.survey.text, $0.wave.text, Console.words.words(of: $0.state)]
    }
    if let refusal = school.refusal {
      rows.append([name, "", "", "cannot be told: \(Console.words.said(of: refusal).message)"])
    }
    return rows.isEmpty
      ? [[name, "", "", Console.words.words(of: nil as SchoolsOverview.State?)]] : rows
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
