import ArgumentParser

/// An answer to every question of the interview.
struct NewOptions: ParsableArguments {
  @Option(help: "full, short or cycle-check.")
  var template: String?

  @Option(
    help:
      "A form of another tool, in place of a template: an XLSForm (.xlsx, or its survey sheet as CSV), REDCap's data dictionary, LimeSurvey's structure (TSV)."
  )
  var from: String?

  @Option(help: "The choices sheet of an XLSForm whose sheets are saved as CSV.")
  var choices: String?

  @Option(
    help: "A settings sheet of an XLSForm, saved as CSV; for any form, it may name the language.")
  var settings: String?

  @Option(help: "A list of the form whose other end is the least safe; may be given again.")
  var turn: [String] = []

  @Option(
    help:
      "A list of the form that runs from less to more, though its words do not say so; or a question."
  )
  var ordered: [String] = []

  @Flag(help: "Leave out what cannot be taken over of the form; each is named.")
  var leaveOut = false

  @Option(help: "The name of the school.")
  var school: String?

  @Option(
    help:
      "The goal of the school that it serves; staff read it. For a further language again, as es=…")
  var goal: [String] = []

  @Option(help: "How many people are invited; at least 10.")
  var staff: String?

  @Option(help: "The day it opens, such as 2026-10-05.")
  var opens: String?

  @Option(help: "When it closes, such as '2026-10-16 17:00'.")
  var closes: String?

  @Option(help: "How people answer: slips, file, link; several with commas between.")
  var channel: String?

  @Option(help: "Whom outside the school staff can call: role and number.")
  var outsideContact: String?

  @Option(
    help: "Where people answer, such as 'Laptop in the staff room'; for a further language as es=…")
  var `where`: [String] = []

  @Option(help: "The key holder's role; for a further language again, as es=…")
  var keyHolder: [String] = []

  @Option(help: "The languages it is asked in, such as en,es.")
  var languages: String?

  @Option(help: "The school's time zone, such as America/Chicago.")
  var timezone: String?

  @Option(
    help: "Groups to compare, with their head-counts: role:teaching=26,support=16. At most three.")
  var breakdown: [String] = []
}
