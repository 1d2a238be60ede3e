extension ImportWords {
  static let english = ImportWords(
    title: "Take answers over from another tool",
    note:
      "What was collected with Microsoft Forms, Google Forms or another tool goes through the same "
      + "rules, and stands in the same report. This takes the place of asking here.",
    file: "The file that the other tool exported",
    fileHint: "CSV or a workbook (.xlsx), at most 8 MB. It is kept in memory alone.",
    fileIsHeld: "The file is here; choose another only to replace it",
    fileAgain: "Choose the same file again: it is kept nowhere.",
    noFile: "Choose the file of answers", look: "Look at the file",
    whoKnows: "Whoever runs the other tool may know who said what. The report says so.",
    mapping: "What is taken of it",
    mappingHint:
      "Each line is a question and the column it comes from. Fill in every line with a question mark; "
      + "what is not named is dropped.",
    take: "Take the answers over",
    noMapping: "Say what is taken of the file, or start again from it",
    mappingTooLong: "This text is too long for a mapping",
    overtaken:
      "Somebody, or another window, changed this text while you were writing. Nothing was written "
      + "over. What you typed is below: look at it, and press the button again.",
    again: "Start again from this file",
    againNote: "A new draft takes the place of the text above. Or let go of the file: it is wiped "
      + "from memory, and the text stays.",
    letGo: "Let the file go", reading: "The file is being read",
    readingNote:
      "A long file takes a few minutes. You can leave this page: it goes on by itself, and what came "
      + "of it stands here.", notTaken: "Nothing was taken over yet",
    mend: "Mend what is named here, and press the button again.", taken: "The answers are here",
    takenNote: "What may be said of them stands in the report.",
    counted: { counted, invited in
      "\(counted == 1 ? "1 answer was" : "\(counted) answers were") counted; \(invited) people were invited."
    },
    otherWords: {
      "Asked in other words than the definition has, so that the line of their scales breaks here: \($0)."
    },
    renewed: { "Reports written again, since their trend has one wave more: \($0)." },
    dropped: "Columns that were dropped",
    rows: { $0 == 1 ? "1 row was left out." : "\($0) rows were left out." },
    delete: "Delete the file of answers when you need it no more.",
    offer: "Take answers over from another tool")
}
