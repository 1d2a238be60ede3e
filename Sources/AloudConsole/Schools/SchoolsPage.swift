import AloudCollector
import AloudDesk
import AloudMarkup
import AloudModel
import AloudWords

/// Schools in three tables: what is wrong and has to be seen to, what can be answered now, and the rest.
struct SchoolsPage {
  let overview: SchoolsOverview
  let language: DeskLanguage

  private typealias School = SchoolsOverview.School
  private var words: SchoolsWords { language.schools }

  var page: DeskPage {
    DeskPage(
      title: words.title, content: content, command: "aloud status --schools \(words.folder)")
  }

  private var content: HTML {
    let (answering, resting) = sorted(overview.schools.filter { $0.refusal == nil })
    return """
      <h1>\(words.title)</h1>
      <p class="lead">\(words.count(overview.schools.count, answering.count))</p>
      <p>\(words.nothingOfPeople)</p>
      \(broken)\(unnamed)\(table(words.answering, answering))\(table(words.others, resting))
      """
  }

  private func sorted(_ schools: [School]) -> (answering: [School], resting: [School]) {
    (
      schools.filter { $0.waves.contains(where: \.takesAnswers) },
      schools.filter { !$0.waves.contains(where: \.takesAnswers) }
    )
  }

  private var broken: HTML {
    let rows = overview.broken.compactMap { school -> HTML? in
      guard let refusal = school.refusal else { return nil }
      let cells: [HTML] = [
        "<th scope=\"row\">\(school.name.text)</th>",
        "<td>\(refusal.message(in: language)). \(refusal.help(in: language)).</td>",
      ]
      return "<tr>\(cells.joined())</tr>\n"
    }
    guard !rows.isEmpty else { return .empty }
    return """
      <h2>\(words.broken)</h2>
      <p>\(words.brokenNote)</p>
      <table><thead><tr><th scope="col">\(words.school)</th>\
      <th scope="col">\(words.trouble)</th></tr></thead>
      <tbody>
      \(rows.joined())</tbody></table>

      """
  }

  private var unnamed: HTML {
    guard !overview.unnamed.isEmpty else { return .empty }
    let names = overview.unnamed.map { "<li>\($0)</li>" as HTML }.joined(separator: "\n")
    return "<h2>\(words.unnamed)</h2>\n<p>\(words.unnamedNote)</p>\n<ul>\n\(names)\n</ul>\n"
  }

  private func table(_ title: String, _ schools: [School]) -> HTML {
    guard !schools.isEmpty else { return .empty }
    return """
      <h2>\(title)</h2>
      <table><thead><tr><th scope="col">\(words.school)</th><th scope="col">\(words.wave)</th>\
      <th scope="col">\(words.state)</th></tr></thead>
      <tbody>
      \(schools.flatMap(rows).joined())</tbody></table>

      """
  }

  private func rows(_ school: School) -> [HTML] {
    let name: HTML = "<th scope=\"row\">\(school.name.text)</th>"
    guard !school.waves.isEmpty else {
      return ["<tr>\(name)<td>–</td><td>\(language.terminal.words(of: nil))</td></tr>\n"]
    }
    return school.waves.map { wave in
      """
      <tr>\(name)<td>\(wave.survey.text) · \(wave.wave.text)</td>\
      <td>\(language.terminal.words(of: wave.state))</td></tr>

      """
    }
  }
}
