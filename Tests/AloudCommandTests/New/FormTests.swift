import Testing

/// `aloud new --from` an XLSForm.
struct FormTests {
  private let founder: Founder

  init() throws {
    founder = try Founder()
    try FileTree.write(Self.survey, to: founder.path("survey.csv"))
    try FileTree.write(Self.choices, to: founder.path("choices.csv"))
  }

  private static let survey = """
    type,name,label::English (en)
    begin_group,trust,Trust here
    select_one agree,ask_help,"In this school, asking for help is fine."
    select_one agree,own_mistakes,People here talk about things they got wrong.
    select_one agree,new_ideas,New ideas are welcome here.
    end_group,,

    """
  private static let choices = """
    list_name,name,label::English (en)
    agree,1,Disagree
    agree,2,Neither
    agree,3,Agree

    """
  private static let sheets = ["--from", "survey.csv", "--choices", "choices.csv"]

  @Test func `a form becomes a definition that check accepts`() throws {
    let made = try done(founder.new(Founder.needed + Self.sheets))
    let text = try founder.definition()
    for line in [
      "languages: [en]", "  - id: trust", "      - id: ask-help", "    unfavourable: [1]",
      "          en: \"In this school, asking for help is fine.\"",
      "  en: \"Speaking up at Fernhill School\"",
    ] {
      #expect(text.contains("\n\(line)\n"), "\(line)")
    }
    for line in [
      "  3 questions in 1 scale", "'Disagree' is taken as the least safe end", "--turn agree",
      "cannot stand on page 1", "  Left out: no question and no choice", "  1 scale, 3 items",
    ] {
      #expect(made.talkText.contains(line), "\(line)")
    }
    let check = try done(founder.school.principal("check", made.outputLines[0]))
    #expect((check.talkText + check.outputText).contains("[empty-first-page]"))
  }

  @Test func `a list is turned, and one that is not there is refused`() throws {
    let made = try founder.new(Founder.needed + Self.sheets + ["--turn", "agree", "--dry-run"])
    #expect(made.outputText.contains("{value: 1, label: {en: \"Agree\"}}"))
    let run = try founder.new(Founder.needed + Self.sheets + ["--turn", "agre"])
    #expect(run.status == 2)
    #expect(run.error?.contains("no question uses a list 'agre'") == true)
    #expect(founder.isUntouched)
  }

  @Test func `a form in another language needs words of its own and gets them`() throws {
    for (name, text) in [("survey", Self.survey), ("choices", Self.choices)] {
      let french = text.replacing("English (en)", with: "Français (fr)")
      try FileTree.write(french, to: founder.path("\(name).csv"))
    }
    try FileTree.write("default_language\nfr\n", to: founder.path("settings.csv"))
    let sheets = Self.sheets + ["--settings", "settings.csv"]
    let refused = try founder.new(Founder.needed + sheets)
    #expect(refused.status == 2)
    #expect(refused.error?.contains("--key-holder is missing") == true)
    let words = ["--goal", "Lire", "--key-holder", "Bibliothécaire"]
    let made = try done(founder.new(Founder.needed + sheets + words))
    #expect(made.talkText.contains("Aloud has no words of its own in fr"))
    let text = try founder.definition()
    #expect(text.contains("languages: [fr]"))
    #expect(text.contains("\npages: en # "))
    #expect(text.contains("role: {fr: \"Bibliothécaire\"}"))
    #expect(text.contains("  fr: \"Fernhill School\""))
  }

  @Test func `what cannot be taken over is shown in its cell, and nothing is written`() throws {
    let text = Self.survey.replacing("select_one agree,new_ideas", with: "integr,new_ideas")
    try FileTree.write(text, to: founder.path("survey.csv"))
    let run = try founder.new(Founder.needed + Self.sheets)
    #expect(run.status == 3)
    #expect(run.failedWithOneMessage)
    #expect(run.talkText.contains("survey.csv:5:1: error: there is no type 'integr'"))
    #expect(founder.isUntouched)
  }

  /// A question that is asked of some beside the others.
  private func addCondition() throws {
    let text = Self.survey.replacing("type,name,label::English (en)\n", with: "")
      .replacing("begin_group,trust,Trust here", with: "begin_group,trust,Trust here,")
    try FileTree.write(
      "type,name,label::English (en),relevant\n"
        + text.replacing(
          "end_group", with: "select_one agree,again,Again?,${ask_help} > 1\nend_group"),
      to: founder.path("survey.csv"))
  }

  @Test func `what cannot be taken over is left out where somebody says so, and named`() throws {
    try addCondition()
    let refused = try founder.new(Founder.needed + Self.sheets)
    #expect(refused.status == 3)
    #expect(refused.talkText.contains("add --leave-out"))
    let made = try done(founder.new(Founder.needed + Self.sheets + ["--leave-out"]))
    #expect(
      made.talkText.contains(
        "  Left out:\n    survey.csv:6:31: 'relevant' cannot be taken over: left out"),
      "\(made.talkText)")
    #expect(made.talkText.contains("  3 questions in 1 scale"))
    let flags = Founder.needed + Self.sheets + ["--leave-out", "--dry-run", "--json"]
    let json = try founder.new(flags).talkText
    for part in [
      #""aloud_account":1"#, #""line":6,"reason":"'relevant' cannot be taken over: left out""#,
      #""least_safe":"Disagree""#, #""questions":3"#,
    ] {
      #expect(json.contains(part), "\(json)")
    }
    #expect(try !founder.definition().contains("again"))
  }

  @Test(.enabled(if: Founder.obstacle == nil), arguments: [("yes", 0), ("", 3), ("no", 3)])
  func `somebody at a terminal is asked whether to do without it`(typed: String, status: Int)
    throws
  {
    try addCondition()
    let flags = [
      "--languages", "en", "--timezone", "UTC", "--school", "Fernhill School", "--goal", "Read",
      "--staff", "12", "--where", "Library", "--opens", "2030-10-07", "--closes", "2030-10-18",
      "--channel", "slips",
      "--outside-contact", "Nurse", "--key-holder", "Librarian",
    ]
    let run = try founder.interview([typed], Self.sheets + flags)
    #expect(run.status == status, "\(run.outputText)")
    #expect(run.outputText.contains("Leave these out and go on?"))
    #expect(run.outputText.contains("  Left out:") == (status == 0))
    #expect(founder.isUntouched == (status != 0))
  }

  @Test(arguments: [
    (["--from", "survey.csv"], "--choices is missing"),
    (["--choices", "choices.csv"], "--from is missing"), (["--leave-out"], "--from is missing"),
    (Self.sheets + ["--ordered", "agre"], "no question uses a list 'agre'"),
    (["--from", "nowhere.csv", "--choices", "choices.csv"], "nothing at nowhere.csv"),
    (Self.sheets + ["--template", "full"], "--template and --from"),
  ])
  func `flags that do not go together are refused`(flags: [String], words: String) throws {
    let run = try founder.new(Founder.needed + flags)
    #expect(run.status == 2)
    #expect(run.failedWithOneMessage)
    #expect(run.error?.contains(words) == true, "\(run.talkText)")
    #expect(founder.isUntouched)
  }
}
