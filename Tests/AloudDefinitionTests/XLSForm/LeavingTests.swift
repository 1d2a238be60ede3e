import Testing

@testable import AloudDefinition
@testable import AloudDiagnostics
@testable import AloudModel

/// Forms taken over without what cannot be: each cell of that is named, and nothing else is lost.
@Suite struct LeavingTests {
  static let agree = DialectTests.agree

  struct Left: Sendable, CustomTestStringConvertible {
    let name: String
    let rows: String
    var head = "type,name,label"
    var choices = LeavingTests.agree
    /// Lines of the survey sheet that the account names.
    let lines: [Int]
    var items = "a,z"

    var testDescription: String { name }

    var form: DialectTests.Form {
      let wide = String(repeating: ",", count: head.count { $0 == "," } - 2)
      return DialectTests.Form(
        name: name,
        survey: head + "\nselect_one ag,a,A?\(wide)\n" + rows + "select_one ag,z,Z?\(wide)\n",
        choices: choices, items: items)
    }
  }

  static let cases: [Left] = [
    Left(
      name: "a question that is asked of some", rows: "select_one ag,b,B?,${a} = 1\n",
      head: "type,name,label,relevant", lines: [3]),
    Left(
      name: "a group that is asked of some",
      rows: "begin group,g,G,${a} = 1\nselect_one ag,b,B?,\ntext,c,C?,\nend group,,,\n",
      head: "type,name,label,relevant", lines: [3, 4, 5]),
    Left(
      name: "a group inside of a repeat",
      rows: "begin repeat,r,R\nbegin group,g,G\nselect_one ag,b,B?\nend group,,\n"
        + "select_one ag,c,C?\nend repeat,,\n", lines: [3, 5, 7]),
    Left(
      name: "a limit of an answer, and one filled in",
      rows: "select_one ag,b,B?,. > 1,\ntext,c,C?,,none\n",
      head: "type,name,label,constraint,default", lines: [3, 4], items: "a,b,z"),
    Left(
      name: "a condition on more than consent",
      rows: "select_one yn,consent,Agreed?,\nselect_one ag,b,B?,${consent} = 'y' and ${a} = 1\n"
        + "select_one ag,c,C?,${consent} = 'n'\nselect_one ag,d,D?,${consent} = 'y'\n",
      head: "type,name,label,relevant", choices: agree + "yn,y,Yes\nyn,n,No\n",
      lines: [3, 4, 5, 6], items: "a,d,z"),
    Left(name: "a reference", rows: "select_one ag,b,How is ${a}?\n", lines: [3]),
    Left(name: "a type nobody knows", rows: "seletc_one ag,b,B?\n", lines: [3]),
    Left(name: "a list that is not there", rows: "select_one aggg,b,B?\n", lines: [3]),
    Left(name: "a question without a label", rows: "select_one ag,b,\n", lines: [3]),
    Left(name: "a name that stands twice", rows: "select_one ag,a,B?\n", lines: [3]),
    Left(name: "a row without a type", rows: ",b,a remark\n", lines: [3]),
    Left(
      name: "a cell that nobody understands", rows: "select_one ag,b,B?,x\n",
      head: "type,name,label,skip logic", lines: [3]),
    Left(
      name: "a list of one choice", rows: "select_one one,b,B?\n",
      choices: agree + "one,1,Often\n", lines: [3]),
    Left(
      name: "a choice that refers to an answer", rows: "select_one ref,b,B?\n",
      choices: agree + "ref,1,Never\nref,2,Often at ${a}\n", lines: [3]),
  ]

  @Test(arguments: cases) func `what is left out is named, and the rest comes in`(_ left: Left)
    throws
  {
    let refused = left.form.parsed()
    #expect(refused.form == nil)
    let parsed = left.form.parsed(.leftOut)
    let printed = parsed.reports.map(TextRenderer.render).joined()
    let form = try #require(parsed.form, "\(printed)")
    #expect(form.scales.flatMap { $0.items.map(\.id.text) }.joined(separator: ",") == left.items)
    let account = parsed.account.joined(separator: "\n")
    for line in left.lines { #expect(account.contains("survey.csv:\(line):"), "\(account)") }
    #expect(account.ranges(of: "survey.csv:").count == left.lines.count, "\(account)")
  }

  /// An option that is lost makes another scale of it.
  @Test func `a choice without its list stays an error`() {
    let left = Left(
      name: "", rows: "", choices: LeavingTests.agree + ",3,Fully\n", lines: [])
    #expect(left.form.parsed(.leftOut).form == nil)
  }

  @Test func `a label that is cut at a comma is an error in choices too`() {
    let left = Left(
      name: "", rows: "", choices: LeavingTests.agree + "ag,3,Agree wholly, and how\n", lines: [])
    let ids = left.form.parsed().reports.flatMap(\.diagnostics).map(\.message.id)
    #expect(ids.contains("form-column-unnamed"))
  }

  @Test(arguments: [
    "nl,1,Oakdale\nnl,2,Elmwood\nnl,3,Beechgrove\n", "nl,r,Red\nnl,b,Blue\n",
    "nl,1,Maple House\nnl,2,Cedar House\n", "nl,a,Bus 7\nnl,b,Bus 12\n",
    "nl,a,On foot\nnl,b,By bicycle\nnl,c,By bus\nnl,d,Some other way\n",
    "nl,1,Amtliche\nnl,2,Freiwillige\n", "nl,1,Rua A\nnl,2,Rua B\n",
    "nl,1,Ms. Miller\nnl,2,Mr. Okafor\n",
  ])
  func `a list whose words say no order is never scored unless somebody says so`(
    rows: String
  ) throws {
    let form = DialectTests.Form(
      name: "", survey: "type,name,label\nselect_one ag,a,A?\nselect_one nl,b,What of these?\n",
      choices: Self.agree + rows, items: "a")
    let parsed = form.parsed()
    #expect(parsed.form?.listNames == ["ag"])
    #expect(parsed.account.contains { $0.hasPrefix("    survey.csv:3:1:") })
    let ordered = try #require(form.parsed(ordered: ["nl"]).form)
    #expect(ordered.listNames == ["ag", "nl"])
  }

  @Test(arguments: [
    ["Emerging", "Developing", "Proficient", "Exemplary"], ["0-3", "4-10", "11+"],
    ["1", "2", "3", "4", "5"], ["Hardly", "Fairly", "Fully"], ["Nooit", "Soms", "Vaak"],
    ["Gar nicht", "Etwas", "Sehr"], ["Discordo", "Concordo"], ["Mai", "A volte", "Spesso"],
    ["Weekly", "Monthly", "Less often"], ["Très peu", "Assez", "Beaucoup"],
  ])
  func `words of degree make a scale`(labels: [String]) {
    #expect(DegreeMark.isIn(labels))
  }
}
