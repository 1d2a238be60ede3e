import AloudDefinition

extension QuestionWords {
  static let english = QuestionWords(
    title: "Questions",
    facts: { "\($0) questions, about \($1) minutes." },
    readable: "Somebody of eleven can read them.",
    openText: "Open the text of the survey",
    add: "Add a question", addNote: "One thought, in words that everybody at your school uses.",
    change: "Change", up: "Move up", down: "Move down", remove: "Remove this question",
    reversed: "reversed: agreeing is the less safe answer", itemTitle: "One question",
    wording: "What staff read", keying: "What does it mean to agree?",
    positive: "That people are safer", reversedChoice: "That people are less safe (reversed)",
    meaning: "Does it still ask the same?",
    meaningHint:
      "It was asked before. A question that asks something else is not compared with it.",
    sameMeaning: "Yes, only the spelling or a word changes",
    otherMeaning: "No, it is a new question from now on",
    sinceLast: { "Since \($0)" }, sameAsBefore: "Nothing changed: every scale can be compared.",
    changed: { scale in
      switch (scale.presence, scale.isComparable) {
      case (.added, _): "new, without an earlier result"
      case (.removed, _): "no longer asked"
      case (.kept, true): "can still be compared"
      case (.kept, false): "changed, so that its score cannot be compared"
      }
    },
    textTitle: "The text of the survey", textLabel: "Definition",
    textHint: "Everything of the survey, as it stands in the file. Comments stay.",
    notSaved: "Not saved yet: the text has mistakes",
    notSavedNote: "What you typed is still here. Mend the mistakes, or save it as a draft.",
    saveAnyway: "Save as a draft, with its mistakes", noProblems: "No mistakes, and no advice.")
}
