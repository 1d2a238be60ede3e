import AloudDefinition
import AloudModel

extension PrintedSheetWording {
  static let english = PrintedSheetWording(
    code: "Code on your slip",
    mark: "Tick one box for each question. You can skip any question.",
    preferNotToAnswer: "Prefer not to answer", preferNotToSay: "Prefer not to say",
    mayQuote: "You may quote this word for word",
    commentHint: "Please leave out names and details only you would know. If someone is being"
      + " harmed, do not use this space.",
    typists: "But the two people who type in this sheet see what you write.",
    aboutYou: "About you (optional)", comments: "In your own words (optional)",
    part: { "Part \($0) of \($1)" },
    groups: {
      "Only averages are shown, of groups in which \($0) or more answered. You can leave this part"
        + " empty."
    },
    promise: { role, closes in
      [
        "Do not write your name. Draw any slip from the bowl; nobody notes which. Keep the slip.",
        "Two people type in what you tick: \(role), who keeps the key, and a colleague whom staff"
          + " chose. They are told to tell nobody, and to shred all sheets once the answers are"
          + " stored.",
        "This sheet is not for your principal. No result shows what a single person ticked.",
        MomentWords.sentence("Put the sheet into the closed box by \(closes)"),
      ]
    },
    words: (
      "Survey words", "They are the same on your slip. If they differ, do not use this sheet."
    ),
    contact: { "Questions, or pressure to answer: \($0)" })
}
