import AloudModel

extension AgreementWording {
  static let english = AgreementWording(
    title: "What we promise before we ask",
    principal: "Principal",
    keyHolder: { "Key holder: \($0)" },
    both: "Both of us",
    surveyWords: "Survey words",
    keyWords: "Key words",
    pageWords: "Page words",
    aboutPages: """
      They are those of the list of pages. Anybody can check with it that a page is the one that was \
      published.
      """,
    countPage: {
      "The SHA-256 of the count page, with which the key holder counts, begins with \($0)."
    },
    compare: """
      The key holder compares these words with the key card, and with a slip, before the survey \
      opens. If they differ, the survey does not open.
      """,
    compareOverLink: """
      The key holder compares these words with the key card, and with the poster, before the survey \
      opens. If they differ, the survey does not open.
      """,
    date: "Date",
    asked: {
      MomentWords.sentence("\($0) staff are asked from \($1) to \($2)")
    },
    place: { "Where staff answer: \($0)" },
    outside: { "Whom staff can turn to outside this school: \($0)" },
    earlier: { "Earlier surveys with results: \($0)" },
    principalPoints: { day in
      [
        """
        I do not try to find out who answered what, and nobody does it for me: not by slips, times, \
        cameras, handwriting, network records or questions.
        """,
        "Nothing in the results is used to evaluate, reward, punish or move a person.",
        """
        I ask nobody whether they answered, and nobody for a slip or a receipt. Reminders go to \
        everybody.
        """,
        "I do not have the key, and I do not ask for it.",
        """
        All staff have the results, good or bad, by \(day), with what we will \
        try next.
        """,
      ]
    },
    key: [
      """
      I made the key myself. Its card is with me; a second card lies sealed with the outside \
      contact. Nobody else has it, the principal least of all.
      """,
      """
      I read the questions before I give the key's line. None asks for a fact that somebody else \
      knows, such as whether the principal has visited a lesson.
      """,
      """
      I open the box once, to count, with the program as it was given out. I look at no single \
      answer and show nobody one.
      """,
      "I read the release words out, so that a changed result is noticed.",
      "After the count I destroy both cards and every copy of the box.",
    ],
    counted: { place in
      switch place {
      case .keyHolder: "I count on a computer that I trust and the school does not run."
      case .operator:
        """
        I count on the computer that stores the answers. Staff are told that this protects them \
        less.
        """
      }
    },
    slips: {
      """
      I print the slips, count them, leave the bowl out until the end, take the left-over slips out \
      of use, and tell the count how many of them were drawn. \($0) people are invited.
      """
    },
    comments: """
      What people wrote in their own words I read shuffled, with a second reader whom staff chose. \
      The principal gets themes, and the words are destroyed within 14 days.
      """,
    floor: {
      """
      With fewer than \($0) answers nothing is said. We try no way around this and around the other \
      limits that protect people.
      """
    },
    bothAlways: [
      """
      The promise stays as it is until the results are shared. Next time its limits may be stricter, \
      never weaker. If something else protects staff less, they are told before they answer.
      """,
      "If one of us is pressed to break it, or has broken it, we tell the outside contact and staff.",
    ])
}
