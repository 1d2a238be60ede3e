extension CountPageWording {
  static let english = CountPageWording(
    title: "Count the survey",
    languages: "Language",
    purpose: """
      For the key holder. With this page you open the sealed answers once, on your own computer, \
      and count them.
      """,
    before: [
      "Use your own computer, not one of the school's, with nobody looking.",
      "This page needs no network. Switch it off before you type the key. Nothing leaves this computer.",
      """
      The page shows no single answer and keeps nothing. When you close it, the key and the \
      answers are gone. Only the files that you save stay.
      """,
      "It cannot know what was counted on another computer. For that you write on the card.",
      """
      You have this page from the project or from a colleague, not from the principal? Good. \
      Somebody else's page could keep the key.
      """,
    ],
    scriptNeeded: """
      This page counts by itself. For that it needs scripts, and they are off in your browser, \
      or the browser is too old. Please open it in another one.
      """,
    network: "This computer is on a network. Please switch it off now.",
    card: "The 14 groups of your key card",
    cardHint: "Capitals and spaces do not matter.",
    rehearse: "Rehearse, before the survey opens",
    rehearseWhy: """
      Try your card now, while a mistake can be mended. The page seals a test answer to the \
      public line and opens it with your card.
      """,
    line: "The public line",
    lineHint:
      "It begins with aloud-key-1. The page that made the key shows it; later the principal has it.",
    rehearseNow: "Try the card",
    count: "Count, after the survey has closed",
    bundle: "The bundle that the principal gave you",
    bundleHint: "Its name ends in .aloudbox",
    isItRight: "Is it the right one?",
    promiseWords: "Promise words, as on the slips:",
    keyWords: "Key words, as on your card:",
    register: "Write on your card first",
    bundleWords: "These six words stand for this bundle and no other:",
    registerRule: """
      Is the line "counted" on your card still empty? Write the six words there. Are other words \
      there already? Then stop: somebody gave you another bundle of this survey, and two counts \
      could tell single answers. Call the outside contact.
      """,
    written: "The six words are on my card, and no others",
    slips: "How many slips were handed out?",
    slipsHint:
      "Printed slips less those left in the bowl. With more answers than that, nothing is counted.",
    known: "Earlier results of this school that you kept (release.json)",
    knownHint: """
      You can leave this out. With them the page also guards against what two results tell \
      together.
      """,
    comments: "Read comments, with a second reader chosen by staff",
    countNow: "Count",
    counted: "Counted. Write these six words down, and read them to staff and principal",
    print: "Print the six words",
    save: "Save the files and give them to the principal",
    saveFile: "Save",
    saveWhy: """
      All three go into one folder on the stick. The principal runs aloud finish with it. Keep a \
      copy of release.json for the next survey.
      """,
    commentsRule: """
      Comments are for you and a second reader chosen by staff, no one else. Save them apart, \
      not on the principal's stick. Destroy the file within 14 days.
      """,
    end: "Then",
    endSteps: [
      "Keep the bundle and both cards until the principal reads six other words back to you.",
      "Check those words below, with your copy of release.json. Are they right?",
      "Then delete the bundle, destroy both cards, and erase the stick.",
      "Close this page.",
    ],
    check: "Check a result",
    checkWhy: "For anybody: do the six words of a result fit its file, and was a slip counted?",
    checkRelease: "The result (release.json)",
    checkSpent: "The list of counted slips (spent.txt), if you have it",
    receipt: "A receipt, if you have one",
    receiptHint: "Ten letters and digits.",
    readBack: "The six words that the principal read back to you, if you counted",
    readBackHint: "They come when the principal has taken the result in.",
    checkNow: "Check",
    says: englishSentences)
}
