import AloudBallots

extension HomeWords {
  static let english = HomeWords(
    title: "Your desk", empty: "There is no survey in this folder yet",
    emptyNote:
      "Making one takes about ten minutes: a few short questions, then you read what staff will "
      + "read. Nothing is sent to anybody, and you can change everything until you freeze it.",
    newSurvey: "Make a survey", next: "Next", allDone: "Everything of this wave is done.",
    askAgain:
      "Now agree on what you will try, and ask again four weeks later or more.",
    daysOver:
      "Its days are over, and nobody was asked here. Choose other days, or take answers over from another "
      + "tool.",
    done: "Done", behind: { $0 == 1 ? "1 task is behind you" : "\($0) tasks are behind you" },
    now: "Now", ready: "Can be done", later: "Later", past: "No longer possible",
    unreadable: "The file of this survey has a mistake that only its text shows.",
    openText: "Open the text", invited: { "\($0) invited" },
    dates: { "open from \($0) to \($1)" }, wave: { "Wave \($0)" },
    stage: { stage in
      switch stage {
      case .draft: "being prepared"
      case .open: "frozen"
      case .closed: "closed"
      case .finished: "finished"
      case .purged: "given up"
      }
    }, task: englishTask, earlier: "Earlier waves")

  private static let principal = "You, the principal"

  private static func englishTask(_ task: DeskTask) -> TaskWords {
    switch task {
    case .setup:
      TaskWords("Say what the survey is about", principal, "Seven short questions.")
    case .questions:
      TaskWords(
        "Read and change the questions", "You and a teacher",
        "Read each one aloud; leave out what does not fit your school.")
    case .preview:
      TaskWords(
        "See what staff will see", "You and a teacher",
        "The very page, on a phone and on a computer.")
    case .key:
      TaskWords(
        "Name the key holder's key", "The key holder makes it, you paste a line",
        "The answers are locked to a key that only the key holder has.")
    case .freeze:
      TaskWords(
        "Freeze the wave", principal,
        "From then on the questions and the promise stay as they are.")
    case .promise:
      TaskWords(
        "Print and sign the promise", "You and the key holder",
        "What you both sign hangs where staff see it.")
    case .poster:
      TaskWords("Print the poster", principal, "It tells staff where and until when they answer.")
    case .slips:
      TaskWords(
        "Print the slips", "The key holder, alone at this computer",
        "One slip, one answer; nobody knows who draws which.")
    case .answering:
      TaskWords(
        "Let staff answer", "You or whoever runs the computer",
        "On phones, at one computer, or by file.")
    case .remind:
      TaskWords("Remind all staff", principal, "Twice is enough; always everybody.")
    case .void:
      TaskWords(
        "Void the slips that are left", "The key holder", "Before the wave is closed.")
    case .close:
      TaskWords("Close the wave", principal, "Nobody can answer after that.")
    case .count:
      TaskWords(
        "Count", "The key holder, on their own computer",
        "Only there the answers are opened, and only sums come out.")
    case .finish:
      TaskWords(
        "Take the results in", principal, "What the answers were locked in is destroyed then.")
    case .report:
      TaskWords("Read the report", principal, "Read page 1 first.")
    case .share:
      TaskWords("Share the results", principal, "All staff see them by the day you promised.")
    }
  }
}
