import AloudDesk
import AloudModel
import ArgumentParser

struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Attack published files: what could somebody who knows the staff work out?",
    discussion: """
      Reads nothing but what is published, and what you say the attacker knows. Never the box. It \
      attacks every release, and every two of them together, also of different surveys, and prints \
      how much was recovered, never what, and what it took for granted. Exit status 0 when nothing \
      was found, 4 when something was, 6 when a file says more than the releases.

      A roster has a column for each breakdown, with ids of groups or nothing, and `people`. What is \
      known has the same columns, `people` or one row for each person, and one for each item: the \
      value chosen, `-` where it was left out, `?` where only that it was answered is known, or \
      nothing. Where all other items of a scale are known of everybody, each item is attacked in \
      turn; where its own answers stand there too, every two people are tried who could tell theirs. \
      Answers have the columns of breakdowns and items. A sheet is used for the releases that \
      counted as many people.

        roster.csv:          known.csv:                        answers.csv:
        role,people          role,visited,talked,speaks-up     role,concerns-heard
        teaching,22          teaching,5,5,?                    teaching,4
        support,9            support,1,1,?                     support,2

        aloud audit Reports/fernhill-staff/2026-autumn --roster roster.csv
        aloud audit Reports --known known.csv --answers answers.csv
        aloud audit spring/release.json autumn/release.json --said autumn/report.md
      """)

  @Argument(
    help: "Releases: files, or folders that hold them, as reports and workspaces do.")
  var releases: [String] = []

  @Option(help: "CSV: how many people answered, by the groups they are in; once a wave.")
  var roster: [String] = []

  @Option(help: "CSV: what the attacker knows of everybody's answers; once a wave.")
  var known: [String] = []

  @Option(help: "CSV: a row for each of two people at most who tell the attacker their answers.")
  var answers: String?

  @Option(
    help: "A report.md, report.html, SVG or CSV file that must say no more than the releases.")
  var said: [String] = []

  @Option(help: "With --said: the school's cycles.json, which reports speak of too.")
  var cycles: String?

  @Option(help: "With --said: the themes.json of the last wave, which its report speaks of too.")
  var themes: String?

  @Flag(help: "Print the result as JSON.")
  var json = false

  func validate() throws {
    guard !releases.isEmpty else { throw ValidationError("name a release file") }
  }

  func run() throws {
    let input = try AuditInput(
      paths: releases, rosters: roster, known: known, answers: answers)
    for report in input.reports { Console.say(report) }
    try input.requireUse()
    let audit = Audit(input)
    var beyond: [AuditJSON.Line] = []
    if !said.isEmpty {
      let said = try SaidBeyond(input.ownSurvey, cycles: cycles, themes: themes)
      for path in self.said {
        beyond += try said.lines(of: path).map { AuditJSON.Line(file: path, line: $0) }
      }
    }
    try show(audit, beyond)
    guard beyond.isEmpty else {
      throw CommandFailure(
        .integrity, "a file says more than the releases",
        help: "make the report again from the releases, and do not publish this one")
    }
    guard audit.isQuiet else {
      throw CommandFailure(
        .refused, "somebody who knows the staff could work something out",
        help: "do not publish these files together; tell the people who maintain aloud")
    }
    Console.say("Nothing was recovered beyond what the whole school's figures tell.")
  }

  private func show(_ audit: Audit, _ beyond: [AuditJSON.Line]) throws {
    if json {
      return try Console.show(bytes: CanonicalJSON.bytes(of: AuditJSON(audit, beyond)))
    }
    try Console.show(bytes: Array(AuditText(audit: audit).text.utf8))
    for line in beyond { try Console.show("  \(line.file):\(line.line) is in no such report") }
  }
}
