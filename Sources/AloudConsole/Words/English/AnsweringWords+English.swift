import AloudDefinition

extension AnsweringWords {
  static let english = AnsweringWords(
    title: "Let staff answer",
    everyWay: "Every way that was promised has to be open while the survey runs.",
    isOpen: "Staff can answer now",
    opensLater: { MomentWords.sentence("All is ready; staff can answer from \($0)") },
    isKept: "Answering is switched on",
    endFirst: "While people can answer, this cannot be done. End that first, then come back.",
    way: "How do people answer on a page?", station: "At this computer, one after the other",
    stationNote:
      "A window of its own opens for them, and this desk is locked. To come back, open the desk again.",
    phones: "On phones", phonesNote: "The IT person has set up the web address that leads here.",
    folder: "Only take in files", folderNote: "Nobody answers on a page.",
    port: "Port", portHint: "Only for phones: as the IT person says; 8080 is usual.",
    notAPort: "Write a number from 1 to 65535",
    drop: "Folder in which the sealed answers arrive",
    dropHint: "Such as /home/school/answers. Five or more are taken in at once.",
    noFolder: "There is no such folder", begin: "Let people answer",
    asLong: "For as long as this desk is open. Closing the desk ends it; every answer is stored.",
    keeps: { "The page is served on this computer, at port \($0)." },
    takes: { "Files are taken in from \($0)." },
    folderGone: "The folder cannot be read at this moment. It is waited for.",
    end: "End it", byFile: "By file",
    byFileNote:
      "Make the form and put it where staff find it: a shared folder, or a stick. It works "
      + "without a network.",
    makeForm: "Make the form and save it", formWords: "Form words, to compare",
    another: { "Another program has this survey now: aloud \($0)" },
    anotherNote:
      "It lets people answer, or works on their answers. If it is a computer in the staff room that "
      + "people still use, leave it. Ending it stores what was sent.",
    endAnother: "End that program",
    anotherWorks: "It works on this survey. Wait until it is done, then load this page again.",
    notEnded:
      "That program did not end. It may belong to another account of this computer, or still be "
      + "storing answers. Wait a moment and try again, or end it where it was started.",
    keptAnother: { "Staff answer another survey now: \($0)" },
    keptAnotherNote:
      "One survey at a time can be answered from this desk. End that one first; what was sent is "
      + "stored.",
    over: "The survey is closed",
    overNote: "Its page says so for a few minutes, and then ends by itself.",
    seen: "I have read this",
    stationIsOpen: "Staff can answer at this computer",
    stationStarted:
      "A window for staff has opened. This desk is locked: you can close this window.",
    stationByHand:
      "No window could be opened. Open a private window of your browser, and type this address there:",
    stationAddress: "Its address",
    stationEnd:
      "To end it, open the desk again as you did before, and choose Let staff answer. It ends by "
      + "itself when the survey closes.")
}
