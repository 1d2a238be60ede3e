import Testing

/// `aloud new` with a person at a terminal.
@Suite(.enabled(if: Founder.obstacle == nil))
struct InterviewTests {
  private let founder: Founder

  init() throws { founder = try Founder() }

  @Test func `nine answers and a template make a survey`() throws {
    let run = try founder.interview([
      "short", "", "Europe/Madrid", "", "Fair reading", "Lectura justa", "30", "2030-10-07", "", "",
      "Laptop in the library", "Portátil de la biblioteca", "Nurse, 555", "", "",
    ])
    try #require(run.status == 0, "\(run.outputText)")
    let text = try founder.definition("fernhill-staff")
    for part in [
      "name: \"Fernhill\"", "\"Fair reading\"", "\"Lectura justa\"", "invited: 30",
      "opens: 2030-10-07, closes: 2030-10-18 17:00", "[slips, file]", "Nurse, 555",
      "Staff representative", "Representante del personal", "timezone: Europe/Madrid",
      "where:\n  en: \"Laptop in the library\"\n  es: \"Portátil de la biblioteca\"",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(run.outputText.contains("What is your school called? [Fernhill]:"))
    #expect(run.outputText.contains("en is English, es is Spanish [en, es]:"))
    #expect(run.outputText.contains("slips: a code on paper"))
    #expect(run.outputText.contains("Groups to compare, such as teaching=15, support=15?"))
    #expect(run.outputText.contains("< goes back to the question before"))
  }

  @Test func `a goal and a place are the school's own, or left out`() throws {
    let run = try founder.interview([
      "short", "", "", "", "", "30", "2030-10-07", "", "", "", "Nurse, 555", "", "",
    ])
    try #require(run.status == 0, "\(run.outputText)")
    let text = try founder.definition("fernhill-staff")
    #expect(!text.contains("\ngoal:") && !text.contains("\nwhere:"))
    #expect(run.outputText.contains("staff read it first (en) [none]:"))
    let check = try founder.school.principal("check", "fernhill/Surveys/fernhill-staff.yaml")
    #expect(check.status == 0, "\(check.talkText)")
  }

  /// Back from the second question to the first, and on from the last but one over two.
  @Test func `a person goes back one question at a time, and nothing is asked twice`() throws {
    let run = try founder.interview([
      "<", "full", "<", "short", "", "", "", "", "30", "2030-10-07", "2030-10-10", "<", "<",
      "2030-11-04", "", "", "", "Nurse, 555", "", "",
    ])
    try #require(run.status == 0, "\(run.outputText)")
    #expect(run.outputText.contains("This is the first question."))
    let text = try founder.definition("fernhill-staff")
    #expect(text.contains("opens: 2030-11-04, closes: 2030-11-15 17:00"))
    #expect(text.contains("17 items"))
    #expect(run.outputText.ranges(of: "How many people will be invited?").count == 1)
    #expect(run.outputText.ranges(of: "On which day does it open?").count == 2)
  }

  @Test func `an answer that cannot be is asked for again, with the reason`() throws {
    let run = try founder.interview(
      ["", "", "", "9", "ten", "42", "2030-13-01", "2030-03-04", "2030-03-01", "", "Nurse, 555"],
      [
        "--template", "short", "--school", "Fernhill", "--goal", "Read", "--goal", "es=Leer",
        "--channel", "link", "--where", "Here", "--where", "es=Aquí", "--key-holder", "Librarian",
        "--key-holder", "es=Bibliotecaria",
      ])
    try #require(run.status == 0, "\(run.outputText)")
    let said = run.outputText
    #expect(said.contains("there is no default"))
    #expect(said.contains("9 invited are too few"))
    #expect(said.contains("'ten' is not a number of people"))
    #expect(said.contains("'2030-13-01' is not a date"))
    #expect(said.contains("it would close before it opens"))
    // An open link allows no groups, so nobody is asked for them.
    #expect(!said.contains("Groups to compare"))
    #expect(try founder.definition("fernhill-staff").contains("closes: 2030-03-15 17:00"))
  }

  @Test(arguments: [("29", false), ("30", true)])
  func `groups are asked for only where two halves could be shown`(staff: String, asked: Bool)
    throws
  {
    let run = try founder.interview(
      ["", "", "", "", "", staff, "", "", "", "", "Nurse, 555", "", "teaching=20, support=10", ""])
    try #require(run.status == 0, "\(run.outputText)")
    #expect(run.outputText.contains("Groups to compare") == asked)
    #expect(run.outputText.contains("support would stay hidden") == asked)
    #expect(try !founder.definition("fernhill-staff").contains("\nbreakdowns:"))
  }

  @Test func `whoever leaves in the middle leaves nothing behind`() throws {
    let run = try founder.interview(["", "", "", "", "", "9"])
    #expect(run.status == 4)
    let other = try founder.interview(["", "Fernhill"])
    #expect(other.status == 2)
    #expect(founder.isUntouched)
  }
}
