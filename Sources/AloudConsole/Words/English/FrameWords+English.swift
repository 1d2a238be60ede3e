extension FrameWords {
  static let english = FrameWords(
    name: "English", desk: "Desk", skip: "Skip to the content", languages: "Language",
    close: "Close the desk", closed: "The desk is closed",
    closedNote:
      "Everything you saved is in the folder of your school. You can close this window. To "
      + "come back, "
      + "open the desk again.",
    trail: "Where you are", command: "The same at a terminal",
    tooLong: "This text is too long",
    tooLongNote:
      "A page of the desk takes about one megabyte of text, some 150,000 words. Nothing was saved. "
      + "With your browser’s Back button what you typed comes back: shorten it, and send it again.",
    tooLarge: "The file is too large",
    tooLargeNote: {
      "This page takes files of at most \($0) MB. Nothing was read, and nothing was kept."
    },
    tooLargeHelp:
      "Look whether it is the right file. If it is, save it once more without what is not needed, "
      + "such as pictures or other sheets, and choose that file.",
    unread: "This could not be read",
    unreadNote: "What your browser sent is no form of this page. Nothing was saved.",
    unreadHelp:
      "Open the page again, fill it in once more, and send it. If the same happens, close "
      + "other windows of the desk, or open the desk in another browser.",
    pageAgain: "Open the page again", nothingHere: "There is no such page",
    problem: "There is a problem", error: "Error", save: "Save", goOn: "Save and continue",
    back: "Back", optional: "(you can leave it empty)")
}
