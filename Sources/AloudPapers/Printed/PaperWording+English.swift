import AloudDefinition
import AloudModel

extension PaperWording {
  static let english = PaperWording(
    code: "Code", receipt: "Receipt",
    receiptNote: "belongs to this slip, not to your answers; nobody may ask you for it",
    anySlip: "Pick any slip; nobody notes which.",
    typeTheCode: "Type the code where you answer; capitals do not matter.",
    mobileData: "Use mobile data, not the school's Wi-Fi.",
    words: ("Survey words", "Key words", "Form words", "Page words"),
    contact: "Questions, or pressure to answer",
    compare: "The same survey words stand on the page, form or sheet that you answer on. If they"
      + " differ, do not answer, and tell the contact below.",
    aboutFormWords: "The form words are those of the file with the form. Ask whoever made the file"
      + " for its words, and compare.",
    aboutPageWords:
      "The page words are those of the list of pages: with it anybody can check that a"
      + " page is the one that was published.",
    qr: "QR code of the survey's address", since: "What we did since the last survey:",
    place: { "Where to answer: \($0)" },
    scan: { "Scan the square or open \($0), then type the code." },
    openLink: { "Scan the square, or open \($0)" },
    openUntil: { MomentWords.sentence("Open until \($0)") },
    earlier: { "Earlier surveys with results: \($0)" },
    sealed: { role, place in
      switch place {
      case .keyHolder:
        "Answers are sealed to the key of: \(role). The computer that stores them cannot open them."
      case .operator:
        "Answers are sealed to the key of: \(role). They are counted on the computer that stores"
          + " them, which protects you less."
      }
    })
}
