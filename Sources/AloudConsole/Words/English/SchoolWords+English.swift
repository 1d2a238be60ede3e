extension SchoolWords {
  static let english = SchoolWords(
    notDone: "This was not done", changedMeanwhile: "The file was changed meanwhile",
    changedNote:
      "Somebody, or another window, saved this survey while you were writing. Nothing was written "
      + "over. What you typed is below: look at it, and save again.",
    textOnly: "This can only be changed in the text",
    textOnlyNote: "The file is written in a way that the form does not change safely.",
    openText: "Open the text of the survey",
    frozen:
      "A wave is frozen. What you change here holds for later waves; staff see the frozen one "
      + "as it is.",
    required: "Write something here", saved: "Saved", error: "Error", advice: "Advice",
    line: { "line \($0)" }, inEnglish: "")
}
