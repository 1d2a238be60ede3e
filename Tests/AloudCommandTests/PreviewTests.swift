import Testing

/// What the real `preview` shows, and that it leaves nothing behind.
struct PreviewTests {
  private static let file = "Surveys/\(SurveyText.survey).yaml"

  @Test func `a preview is the sheet that will be frozen, under a notice, and freezes nothing`()
    throws
  {
    let school = try Moment.defined.school()
    let before = try FileTree(school.scratch.path).files
    let run = try done(school.principal("preview"))
    #expect(try FileTree(school.scratch.path).files == before)
    #expect(run.outputLines.first == "*** PREVIEW, nothing is stored ***")
    #expect(run.outputLines.last == "*** PREVIEW, nothing is stored ***")
    #expect(run.outputText.contains("\n== Who sees what\n"))
    #expect(run.outputText.contains("Key holder (Staff representative): Opens the box once"))
    let sheet = try done(school.principal("form", "--text", "autumn")).outputText
    // What is not frozen has no words yet.
    let start = try #require(sheet.firstRange(of: "Survey words: ")).lowerBound
    let end = try #require(sheet.firstRange(of: "Sheet: ")).lowerBound
    let preview = sheet[..<start] + sheet[end...]
    #expect(run.outputText.contains("\n\n" + preview + "\n*** PREVIEW"))
  }

  @Test func `a pending key is no obstacle, and neither is a file from standard input`() throws {
    let school = try School()
    try school.define(SurveyText())
    let named = try done(school.principal("preview", Self.file))
    #expect(try done(school.principal("preview")).output == named.output)
    let typed = try done(school.principal("preview", "-", input: SurveyText().text))
    #expect(typed.output == named.output)
  }

  @Test func `the wave that comes next is shown, or the one that is named`() throws {
    let school = try School()
    var survey = SurveyText()
    survey.waves = [.over("spring", daysAgo: 30), .running("autumn"), .running("winter")]
    survey.waves[2] = SurveyText.WaveText(id: "winter", opens: 50, closes: 55, invited: 20)
    try school.define(survey)
    func sheet(_ arguments: String...) throws -> String? {
      let run = try school.principalLaunch(["preview"] + arguments).run()
      return try done(run).outputLines.first { $0.hasPrefix("Sheet: ") }
    }
    #expect(try sheet() == "Sheet: fernhill-staff autumn")
    #expect(try sheet("--wave", "winter") == "Sheet: fernhill-staff winter")
    #expect(try sheet("--wave", "spring") == "Sheet: fernhill-staff spring")
  }

  @Test func `a template is shown in Spanish`() throws {
    let template = Checkout.path("Surveys/templates/short.yaml")
    let run = try done(School().principal("preview", template, "--language", "es"))
    #expect(run.outputLines.first == "*** VISTA PREVIA, no se guarda nada ***")
    #expect(run.outputText.contains("\n== Quién ve qué\n"))
    #expect(run.outputText.contains("Representante del personal"))
  }

  @Test(
    arguments: [
      (["--wave", "none"], 2, "error: the definition declares no wave 'none'"),
      (["--language", "fr"], 2, "error: the survey is not asked in 'fr'"),
      (["none.yaml"], 2, "error: there is nothing at none.yaml"),
    ] as [([String], Int32, String)])
  func `what is not there cannot be shown`(
    arguments: [String], status: Int32, error: String
  ) throws {
    let school = try Moment.defined.school()
    let run = try school.principalLaunch(["preview"] + arguments).run()
    #expect(run.status == status)
    #expect(run.error == error)
    #expect(run.output.isEmpty)
  }

  @Test func `a definition with errors has no preview`() throws {
    let school = try School()
    try school.define(SurveyText(minimumResponses: 3))
    let run = try school.principal("preview")
    #expect(run.status == 3)
    #expect(run.output.isEmpty)
    #expect(run.talkText.contains(Self.file + ":"))
  }
}
