import Foundation
import Testing

/// `aloud new` without anybody to ask.
struct NewTests {
  private let founder: Founder

  init() throws { founder = try Founder() }

  private static let templates = [
    ("full", "fernhill-school-staff"), ("short", "fernhill-school-staff"),
    ("cycle-check", "fernhill-school-check"),
  ]

  @Test(arguments: templates, ["en", "es", "en,es", "es, en"])
  func `every template makes a definition without a single problem`(
    template: (flag: String, survey: String), languages: String
  ) throws {
    let further = languages.split(separator: ",").dropFirst().flatMap { tag in
      ["--where", "\(tag.drop { $0 == " " })=Aula 3"]
    }
    let flags =
      ["--template", template.flag, "--languages", languages, "--where", "Room 3"] + further
    let made = try done(founder.new(Founder.needed + flags))
    #expect(made.outputLines == ["fernhill/Surveys/\(template.survey).yaml"])
    #expect(
      made.talkLines.last == "Next, to see what to mend: cd fernhill; "
        + "aloud check Surveys/\(template.survey).yaml")
    let check = try founder.school.principal("check", "--strict", made.outputLines[0])
    #expect(try done(check).outputText.contains("no problems"))
  }

  @Test(arguments: templates)
  func `the templates in the program are the files of Surveys`(
    template: (flag: String, survey: String)
  ) throws {
    _ = try done(founder.new(Founder.needed + ["--template", template.flag]))
    let shipped = try FileTree.text(Checkout.path("Surveys/templates/\(template.flag).yaml"))
    let made = try founder.definition(template.survey)
    // Everything below the head is as it was, comments included, down to the wave.
    let questions = try #require(shipped.components(separatedBy: "\nresponse_scales:").last)
      .components(separatedBy: "\nwaves:")[0]
    #expect(made.contains(questions))
    #expect(made.contains("yaml-language-server: $schema=survey.schema.json\n"))
    #expect(
      try FileTree.bytes(founder.path("fernhill/Surveys/survey.schema.json"))
        == FileTree.bytes(Checkout.path("Surveys/survey.schema.json")))
  }

  @Test func `what was given stands in the definition, and nothing else is written`() throws {
    _ = try done(
      founder.new(
        Founder.needed + [
          "--goal", "Read \"well\" # all", "--goal", "es=Leer bien", "--opens", "2030-10-07",
          "--closes", "2030-10-18 16:00", "--channel", "file,slips", "--key-holder",
          "Librarian", "--key-holder", "es=Bibliotecaria", "--timezone", "Europe/Madrid",
          "--where", "Room 3", "--where", "es=Aula 3",
          "--breakdown", "role:teaching=26,support=16",
        ]))
    let text = try founder.definition()
    for line in [
      "school: {id: fernhill-school, name: \"Fernhill School\"}", "survey: fernhill-school-staff",
      "  en: \"Speaking up at Fernhill School\"", "  en: \"Read \\\"well\\\" # all\"",
      "  es: \"Leer bien\"", "timezone: Europe/Madrid",
      "outside_contact: \"District counsellor, 555 0142\" # somebody outside the school whom "
        + "staff can call",
      "  - {id: 2030-10, opens: 2030-10-07, closes: 2030-10-18 16:00, invited: 42}",
      "  channels: [file, slips]", "    role: {en: \"Librarian\", es: \"Bibliotecaria\"}",
      "    key: pending",
      "      - {id: teaching, label: {en: \"Teaching\", es: \"Enseñanza\"}, count: 26}",
    ] {
      #expect(text.contains("\n\(line)\n"), "\(line)")
    }
    #expect(!text.contains("# breakdowns:"))
    let tree = try FileTree(founder.path("fernhill"))
    #expect(
      tree.names == [
        ".gitignore", "Surveys/fernhill-school-staff.yaml", "Surveys/survey.schema.json",
      ])
    #expect(try FileTree.text(founder.path("fernhill/.gitignore")) == ".aloud/\n")
    _ = try done(
      founder.school.principal("check", "--strict", "fernhill/Surveys/fernhill-school-staff.yaml"))
  }

  @Test(arguments: ["--school", "--staff", "--outside-contact"], [[], ["--no-input"]])
  func `without a person to ask, a needed flag that is missing is named`(
    flag: String, silence: [String]
  ) throws {
    var flags = Founder.needed
    let place = try #require(flags.firstIndex(of: flag))
    flags.removeSubrange(place...place + 1)
    let run = try founder.new(flags + silence)
    #expect(run.status == 2)
    #expect(run.failedWithOneMessage)
    #expect(run.error?.contains("\(flag) is missing") == true)
    #expect(founder.isUntouched)
  }

  @Test func `without a person to ask, all flags that are missing are named at once`() throws {
    let run = try founder.new(["--no-input"])
    #expect(run.status == 2)
    #expect(
      run.error
        == "error: --school, --staff and --outside-contact are missing: there is nobody to ask, and "
        + "they have no default")
  }

  @Test(arguments: [
    (["--staff", "9"], 4, "9 invited are too few"), (["--staff", "4x"], 2, "not a number"),
    (["--opens", "2030-02-30"], 2, "not a date"), (["--opens", "2020-01-01"], 2, "is over"),
    (["--opens", "2030-03-01", "--closes", "2030-02-01"], 2, "close before it opens"),
    (["--channel", "post"], 2, "'post' is not a way"), (["--template", "long"], 2, "'long'"),
    (["--languages", "en,fr"], 2, "'en,fr'"), (["--timezone", "Mars/Base"], 2, "'Mars/Base'"),
    (["--school", "!!"], 2, "'!!'"), (["--goal", "a", "--goal", "b"], 2, "twice"),
    (["--outside-contact", "a\u{202E}b"], 2, "cannot be seen"),
    (["--breakdown", "teaching"], 2, "does not name groups"),
    (["--breakdown", "a=20,b=20"], 2, "40 people, and 42 are invited"),
    (["--breakdown", "a=30,b=12"], 4, "if 70 % answer, a and b would stay hidden"),
    (["--channel", "link", "--breakdown", "a=21,b=21"], 4, "open link"),
  ])
  func `an answer that cannot be is refused with its reason`(
    flags: [String], status: Int32, words: String
  ) throws {
    let run = try founder.new(Founder.needed.replacing(flags))
    #expect(run.status == status)
    #expect(run.failedWithOneMessage)
    #expect(run.error?.contains(words) == true, "\(run.talkText)")
    #expect(founder.isUntouched)
  }

  @Test func `hidden groups come with a merge that would be shown`() throws {
    let flags = ["--staff", "60", "--breakdown", "role:teaching=40,support=12,office=8"]
    let run = try founder.new(Founder.needed.replacing(flags))
    #expect(run.status == 4)
    #expect(run.talkText.contains("help: merge them: role:teaching=40,support-or-office=20"))
    let merged = ["--staff", "60", "--breakdown", "role:teaching=40,support-or-office=20"]
    _ = try done(founder.new(Founder.needed.replacing(merged)))
  }

  @Test func `nothing is written over`() throws {
    _ = try done(founder.new(Founder.needed))
    let before = try FileTree(founder.path("fernhill")).files
    let again = try founder.new(Founder.needed.replacing(["--staff", "50"]))
    #expect(again.status == 2)
    #expect(again.error?.contains("is there already") == true)
    #expect(try FileTree(founder.path("fernhill")).files == before)
  }

  @Test func `a second survey leaves the schema and the ignored files as they are`() throws {
    _ = try done(founder.new(Founder.needed))
    try FileTree.write("{}\n", to: founder.path("fernhill/Surveys/survey.schema.json"))
    try FileTree.write("*.tmp\n", to: founder.path("fernhill/.gitignore"))
    let second = try done(founder.new(Founder.needed + ["--template", "cycle-check"]))
    #expect(second.talkText.contains("Add the line `.aloud/` to .gitignore"))
    #expect(second.talkText.contains("Left as it was: Surveys/survey.schema.json"))
    #expect(try FileTree.text(founder.path("fernhill/.gitignore")) == "*.tmp\n")
    #expect(try FileTree.text(founder.path("fernhill/Surveys/survey.schema.json")) == "{}\n")
  }

  @Test func `a dry run prints the definition and writes nothing`() throws {
    let dry = try done(founder.new(Founder.needed + ["--dry-run"]))
    #expect(founder.isUntouched)
    _ = try done(founder.new(Founder.needed))
    #expect(try founder.definition() == dry.outputText)
  }
}

extension [String] {
  /// Flags with their values, those of the same name exchanged.
  fileprivate func replacing(_ flags: [String]) -> [String] {
    var kept: [String] = []
    for place in stride(from: 0, to: count, by: 2) where !flags.contains(self[place]) {
      kept += self[place...place + 1]
    }
    return kept + flags
  }
}
