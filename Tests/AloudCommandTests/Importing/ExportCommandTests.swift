import Testing

/// `aloud export`: a wave's questions as another tool's form.
struct ExportCommandTests {
  @Test func `a workbook and a structure are written, and said what they are not`() throws {
    let school = try School.withOldWaves([("autumn", 40)])
    let runs = try ["xlsform", "limesurvey"].map {
      try done(school.principal("export", "--form", $0))
    }
    for (run, ending) in zip(runs, [".xlsx", ".txt"]) {
      #expect(run.outputLines.count == 1)
      let path = try #require(run.outputLines.first)
      #expect(path.hasSuffix(ending))
      let text = try String(
        decoding: #require(FileTree(school.workspace).files[path]), as: UTF8.self)
      #expect(text.contains("people talk about things they got wrong"))
      #expect(run.talkText.contains("may know who said what"))
      #expect(run.talkText.contains("aloud import ANSWERS --wave "))
    }
    let printed = try done(school.principal("export", "--form", "limesurvey", "--output", "-"))
    #expect(printed.outputText.contains("class\ttype/scale\tname"))
  }

  @Test func `what it writes is a form that a new survey is made of`() throws {
    let school = try School.withOldWaves([("autumn", 40)])
    let form = try done(school.principal("export", "--form", "xlsform")).outputLines[0]
    let made = try done(
      school.principal(
        "new", "other", "--no-input", "--school", "Other School", "--staff", "42",
        "--outside-contact", "Nurse", "--from", form, "--dry-run"))
    #expect(made.outputText.contains("people talk about things they got wrong"))
  }

  @Test func `another wave, and another form, than there are is refused`() throws {
    let school = try School.withOldWaves([("autumn", 40)])
    #expect(try school.principal("export", "--form", "qsf").status == 2)
    #expect(try school.principal("export").status == 2)
    #expect(try school.principal("export", "--form", "xlsform", "--wave", "2019").status == 2)
    let folder = try school.principal("export", "--form", "xlsform", "--output", school.workspace)
    #expect(folder.status != 0 && folder.failedWithOneMessage)
  }
}
