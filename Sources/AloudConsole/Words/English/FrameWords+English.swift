extension FrameWords {
  static let english = FrameWords(
    name: "English", desk: "Desk", skip: "Skip to the content", languages: "Language",
    close: "Close the desk", closed: "The desk is closed",
    closedNote:
      "Everything you saved is in the folder of your school. You can close this window. To "
      + "come back, "
      + "open the desk again.",
    trail: "Where you are", command: "The same at a terminal",
    tooLong: "That was too long to be taken", nothingHere: "There is no such page",
    problem: "There is a problem", error: "Error", save: "Save", goOn: "Save and continue",
    back: "Back", optional: "(you can leave it empty)")
}
