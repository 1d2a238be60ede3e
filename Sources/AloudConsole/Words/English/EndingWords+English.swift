import AloudDefinition

extension EndingWords {
  static let english = EndingWords(
    close: "Close the wave",
    closeNote: "Nobody can answer after that, and it cannot be opened again.",
    closeAnyway: "Close it all the same",
    typeName: { "Type the name of the wave to close it: \($0)" },
    notTheName: { "Type exactly \($0)" },
    early: { MomentWords.sentence("Staff were told that they can answer until \($0)") },
    earlySlips:
      "If slips are left over, let the key holder void them first: after closing it cannot be done.",
    few: {
      "Fewer than \($0) ballots are in the box, and nothing may be said of fewer. You can "
        + "wait, or close it all the same."
    },
    perhapsFew: {
      "There may be fewer than \($0) ballots in the box, which is looked at once a day, and nothing "
        + "may be said of fewer. People can still answer: you can wait, or close it all the same."
    },
    fewFiles: "The files that wait in the folder are counted in.",
    keptNoMore:
      "The wave is still open, but people can no longer answer. To let them answer again:",
    filesLeft: "Have it saved whole or made readable and press the button again; or tick the box.",
    rest: "What becomes of those files?", leaveRest: "Close without these files",
    drop: "The folder in which sealed answers lie",
    dropHint: "They are taken in last of all. Leave it empty only if none can lie there any more.",
    noFolder: "There is no such folder",
    closed: "The wave is closed",
    closedNote:
      "Give the bundle to the key holder, who counts on a computer that is not yours. Nothing "
      + "in it can be read without the key.",
    takeBundle: "Save the bundle for the key holder", report: "The report",
    reportNote: "Read page 1 first. It says what can be said, and nothing that gives anybody away.",
    read: "Read the report",
    archive: "Save all its files as one", write: "Write the report", again: "Write it again",
    eachLanguage:
      "The report lies here in one language at a time. For staff who read another, write it in that one too, and save each.",
    writeIn: { "Write it in \($0)" },
    resultsWords: "The words of the results. The key holder has the same:",
    writing: "The report is being written",
    writingNote: "You can leave this page; it goes on by itself.", share: "Share the results",
    shareNote: "You promised that all staff get the results. When they have them, note it here.",
    whatToShare:
      "For everybody: the one-page summary, staff-summary.html. For the meeting: discussion-guide.md, 45 "
      + "minutes. Both are among the files of the report:",
    shareNow: "All staff have the results",
    shared: { "Noted: all staff have had the results since \($0)." })
}
