extension FormWords {
  static let english = FormWords(
    title: "Make a survey from a form of another tool",
    note:
      "The questions of a form come in as they are: an XLSForm (KoboToolbox, ODK, SurveyCTO), REDCap's "
      + "data dictionary, or LimeSurvey's structure. Answers do not: they are another page.",
    file: "The file of the form",
    fileHint: "A workbook (.xlsx), CSV, or LimeSurvey's .lss, at most 8 MB.",
    choices: "The sheet called choices",
    choicesHint: "Only where the file is the sheet called survey of an XLSForm, saved as CSV.",
    noChoices: "Choose the sheet called choices too, or the whole workbook as the form",
    ownChoices: "That file has its own choices: leave this one out",
    settings: "The sheet called settings",
    noFile: "Choose this file", rest: "What cannot be taken over",
    leaveOut: "Leave it out and go on",
    notTaken: "The form cannot be taken over as it is", offer: "Use a form of another tool")
}
