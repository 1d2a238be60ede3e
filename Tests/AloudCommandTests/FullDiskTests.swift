import Testing

/// A full disk, by the limit on the size of a file: one clear message, nothing half-written, and the
/// same command goes on when there is room.
struct FullDiskTests {
  /// In the 1,024 bytes of the shell's `ulimit -f`.
  private static let limits = [0, 1, 2, 3, 4, 6, 8, 10, 12, 14, 16, 20, 24, 32, 48, 64, 96, 128]

  private func limited(_ launch: Launch, to limit: Int) -> Launch {
    var limited = launch
    limited.executable = "/bin/bash"
    limited.arguments =
      ["-c", "ulimit -f \"$0\" && exec \"$@\"", String(limit), launch.executable] + launch.arguments
    return limited
  }

  private func expectMessage(_ run: Run, _ place: SourceLocation = #_sourceLocation) {
    #expect(run.status == 1, "\(run.talkText)", sourceLocation: place)
    #expect(run.failedWithOneMessage, "\(run.talkText)", sourceLocation: place)
    let start = "error: the disk is full, or a limit on file size was reached, at "
    #expect(run.error?.hasPrefix(start) == true, "\(run.talkText)", sourceLocation: place)
    #expect(run.talkText.contains("help: make room and run the same command again; no"))
  }

  @Test(arguments: Interruption.allCases)
  func `a full disk loses nothing and is named`(step: Interruption) throws {
    let rehearsal = try Rehearsal(of: step)
    var failures = 0
    for limit in Self.limits {
      let school = try rehearsal.start.copy()
      let run = try limited(step.launch(school), to: limit).run()
      if run.status == 0 { break }
      failures += 1
      expectMessage(run)
      try rehearsal.expectRecovery(of: school)
    }
    #expect((1..<Self.limits.count).contains(failures), "\(step) failed at \(failures) limits")
  }

  @Test func `slips that could not be made are made by the same words`() throws {
    var failures = 0
    for limit in Self.limits {
      let school = try Moment.defined.school()
      let run = try limited(school.principalLaunch(["slips"]), to: limit).run()
      if run.status == 0 { break }
      failures += 1
      expectMessage(run)
      #expect(run.output.isEmpty)
      try school.printSlips()
      #expect(try school.codes().count == 15)
    }
    #expect((1..<Self.limits.count).contains(failures))
  }

  /// A program whose standard output goes to a disk without room.
  private func shownNowhere(_ launch: Launch) throws -> Run {
    var nowhere = launch
    nowhere.executable = "/bin/bash"
    nowhere.arguments =
      ["-c", "exec \"$0\" \"$@\" >/dev/full", launch.executable] + launch.arguments
    return try nowhere.run()
  }

  @Test func `a sheet of slips that was not printed whole is not handed out`() throws {
    let school = try Moment.defined.school()
    let run = try shownNowhere(school.principalLaunch(["slips"]))
    #expect(run.status == 1)
    #expect(
      run.talkLines == [
        "error: the result could not be written whole to standard output",
        "help: hand out none of these slips; make others with `aloud slips autumn --count N`",
      ])
    let others = try done(school.principal("slips", "--text", "autumn", "--count", "15"))
    try FileTree.write(others.output, to: "\(school.staff)/slips-autumn.txt")
    try Moment.opened.goOn(in: school)
  }

  @Test(arguments: [
    ["form", "--text"], ["key", "show"], ["check", "Surveys/fernhill-staff.yaml"],
  ])
  func `a result that could not be shown is a failure`(arguments: [String]) throws {
    let school = try Moment.opened.school()
    let run = try shownNowhere(school.principalLaunch(arguments))
    #expect(run.status == 1)
    #expect(run.error == "error: the result could not be written whole to standard output")
    #expect(run.failedWithOneMessage)
  }
}
