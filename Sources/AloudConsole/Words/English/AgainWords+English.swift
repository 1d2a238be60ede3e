extension AgainWords {
  static let english = AgainWords(
    title: "Ask again",
    note: {
      "The next survey asks the questions as they stand now, on other days. It may open from "
        + "\($0) on: from two surveys too close together one could tell single people."
    },
    kind: "What is asked?", all: "All questions",
    allNote: "The whole survey, to be compared with the last one.",
    check: { "Only “\($0)” and how honest people could be" },
    checkNote: "A short check of what you are trying.",
    opensHint: { "From \($0) on." }, tooEarly: { "Choose \($0) or a later day" },
    group: { "How many belong to: \($0)" },
    since: "What was done since the last survey",
    sinceHint:
      "Staff read it first of all, on the page, in the form and on the poster. Write what you "
      + "tried, and roles, never names.",
    everyLanguage: "Write it in this language too, or leave it empty in all of them",
    named:
      "What was done seems to name a person, and all staff will read it. Write a role in its "
      + "place, such as the coaches. If it is no name, press the button again.",
    keyGoes:
      "One key opens one survey: the key holder reads the questions again and gives you another.",
    add: "Add this survey", cycle: "What we will try", handIn: "Hand it in to the district")
}
