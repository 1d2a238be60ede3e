import AloudModel

extension KeyPageWording {
  static let english = KeyPageWording(
    title: "Make the survey key",
    languages: "Language",
    purpose: """
      For the key holder. The key you make here opens the sealed answers of one survey, \
      once, to count them. Nobody else can.
      """,
    before: [
      """
      Read the questions first. Is there a fact in them that somebody else knows, such as whether the \
      principal has visited a lesson? Then give no key.
      """,
      "Use your own computer, not one of the school's, with nobody looking.",
      "This page needs no network. You can switch it off now. Nothing leaves this computer.",
      "Have a printer ready that only you use, or paper and a pen.",
      "Never send the key by e-mail or chat, and take no photo of it.",
    ],
    scriptNeeded: """
      This page makes the key itself. For that it needs scripts, and they are off in \
      your browser, or the browser is too old. Please open it in another one.
      """,
    make: "Make a key",
    cards: "1. Print two cards, or copy them by hand",
    cardsAdvice: """
      Both cards show the same key. Keep one where only you can get at it. Seal the \
      other in an envelope and give it to the outside contact of the survey.
      """,
    print: "Print",
    cardTitle: "Key card: secret",
    kept: "Card 1 of 2: kept by the key holder",
    sealed: "Card 2 of 2: sealed, kept by the outside contact",
    cardWarning: """
      Whoever reads this card can open the answers. Without it nobody can count them. \
      Destroy both cards after the count.
      """,
    keyWords: "Key words",
    counted: "Counted (six words of the bundle, written once):",
    check: "2. Check one card",
    checkLabel: "Type the 14 groups from your card",
    checkHint: "Capitals and spaces do not matter.",
    checkRight: "This card is right.",
    checkWrong: "This is not the key. Please compare group number",
    checkShort: "Groups that are right so far:",
    line: "3. Give the principal this line",
    lineAdvice: """
      The line is not secret. It can seal answers, and open none. Slips and poster show \
      six key words in one language. They must be those on your card. Compare them before the \
      survey opens.
      """,
    lineTitle: "Public line, for the principal",
    end: "4. Close this page",
    endAdvice: "The key is then gone from this computer. Only the cards hold it.")
}
