extension CycleWords {
  static let english = CycleWords(
    which: "What do you want to move?", proposed: "The report suggests it.",
    choose: "Go on with this",
    tryHint: "One practice or policy, in one line. Everybody who has the report reads it.",
    begin: "Begin", note: "A note on the way",
    noteHint: "One line. Write roles, never names.", keepNote: "Keep the note",
    happenedHint: "One line, when you look again. It ends what you are trying now.",
    end: "Look again, and end it", record: "What was tried, and what the questions show",
    oneLine: { "Write one line of at most \($0) characters" },
    measures: { "Tick one to \($0) questions" },
    reviewFirst: "Choose a day after the one on which you begin",
    anyway: "Change it, or press the button again to keep it as it is.")
}
