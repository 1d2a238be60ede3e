extension PaperWords {
  static let english = PaperWords(
    preview: "What staff will see",
    previewNote:
      "This is the very page, with every language of the survey. Fill it in as if you were "
      + "answering: "
      + "nothing is stored.",
    phone: "On a phone", computer: "On a computer", freeze: "Freeze the wave",
    freezeNote:
      "From then on the questions, the dates and the promise of this wave stay as they are, "
      + "and staff "
      + "can check that they do. Look at the preview once more before you freeze.",
    isFrozen: "This wave is frozen. Its questions and its promise stay as they are.",
    typeName: { "Type the name of the wave to freeze it: \($0)" },
    notTheName: { "Type exactly \($0)" }, questions: "Questions", people: "People invited",
    open: "Dates", ways: "Ways to answer", holder: "Key holder", outside: "Outside contact",
    promise: "Print and sign the promise",
    promiseNote:
      "You and the key holder compare the six words with the key card, and both sign. Hang it "
      + "where "
      + "staff see it.",
    poster: "Print the poster",
    posterNote:
      "It tells staff where and until when they answer, and who sees what. It carries no code.",
    printIn: { "Open it to print, in \($0)" },
    print:
      "It opens in a window of its own. Print it from the menu of your browser, then close it.",
    slips: "Print the slips",
    leave:
      "Only the key holder makes the slips, alone at this computer. If you are the principal, "
      + "please leave the room now.",
    slipsNote: {
      "\($0) people are invited, and \($1) slips are made: spares, so that nobody can be "
        + "counted out. "
        + "The sheet is shown once and saved nowhere. Print it, close it, cut it, and put the "
        + "slips in a bowl."
    },
    who: "Who is at this computer?", alone: "I am the key holder, and I am alone",
    notAlone: "Tick this if it is true; else stop here", slipLanguage: "Language of the slips",
    more: "Only for more slips later: how many?",
    moreHint: "A sheet that was lost is not made again. Make new slips, and void the lost ones.",
    madeBefore: "Slips of this wave were made before. Write how many more you need",
    makeSlips: "Make the slips and show them", count: "The key holder counts",
    countNote:
      "On their own computer, with the network off, on the count page that they have from the project or a "
      + "colleague and never from you. Give them the bundle on a stick. How many slips were handed out they "
      + "count themselves. They read six words out to you, and bring the stick back with the results."
  )
}
