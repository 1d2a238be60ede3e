import AloudModel

extension SheetWording {
  static var english: SheetWording {
    SheetWording(
      school: "School",
      open: { MomentWords.sentence("Open from \($0) to \($1)") },
      since: "What we did since the last survey:",
      contact: { "Questions, or pressure to answer: \($0)" },
      surveyWords: {
        "Survey words: \($0). They are the same on your slip. If they differ, do not use this sheet."
      },
      instructions: [
        "Put an x between the round brackets of your answer, like this: (x)",
        "Mark one answer for each question. You can skip any question.",
        "Please leave the names in square brackets and the line that begins with \"Sheet\" as they"
          + " are.",
      ],
      codeHint: "Write the code of your slip behind the colon.",
      signs: ("Sheet:", "Code:"),
      part: { "Part \($0) of \($1)" },
      aboutYou: "About you (optional)",
      aboutYouHint: {
        "Only averages are shown, of groups in which \($0) or more answered. You can leave this part"
          + " empty."
      },
      comments: "In your own words (optional)",
      commentHint: "Please leave out names and details only you would know. If someone is being"
        + " harmed, do not use this space.",
      writeBetween: "Write between the two lines of arrows.",
      preferNotToAnswer: "Prefer not to answer",
      preferNotToSay: "Prefer not to say",
      mayQuote: "You may quote this word for word")
  }
}
