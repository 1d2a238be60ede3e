import AloudDesk
import AloudModel

extension SetupWords {
  static let english = SetupWords(
    newTitle: "Make a survey",
    newNote:
      "First four things; then the file is there, and each answer is saved into it. You can "
      + "stop at "
      + "any time and go on later.",
    school: "What is your school called?",
    noSchool: "Write the name with Latin letters; you can change it later",
    isThere:
      "There is such a survey of this school already: open it on the desk, or change the name",
    template: "Which survey?", templates: englishTemplate,
    languages: "In which languages is it asked?",
    languageNames: { choice in
      let names = choice.map { name(of: $0) }
      return names.count < 2
        ? names.joined() : "\(names.joined(separator: " and ")), \(names[0]) first"
    },
    zone: "Your time zone", zoneHint: "As this computer has it, such as America/Chicago.",
    noZone: "There is no such time zone; write one such as America/Chicago",
    choose: "Choose one", place: { "Question \($0) of \($1)" }, step: englishStep,
    goal: "The goal of your school", invited: "How many people will be invited?",
    invitedHint: "All staff, you included. Digits only, such as 42.",
    noNumber: "Write a number with digits, such as 42",
    tooFew: {
      "Fewer than \($0) are too few: single people could be recognised. Ask together with "
        + "other schools"
    },
    opens: "First day", opensHint: "Leave two weeks, so that there is time to print the slips.",
    closes: "Last day", closesHint: "Two weeks are usual.", time: "Until what time on the last day",
    timeHint: "Such as 17:00. Empty: until midnight.", noDay: "Choose a day",
    noTime: "Write a time such as 17:00", closesFirst: "The last day must not be before the first",
    ways: "How can people answer?", way: englishWay,
    linkAlone: "An open link cannot stand beside the other ways: choose it alone, or leave it out",
    whereTo: "Where do people answer?",
    whereHint:
      "It is printed on slips and poster. For phones: the web address, which the person who looks after your "
      + "computers gives you. For one computer: its room. For files: the folder, or who takes the stick.",
    contact: "Role and telephone number",
    contactHint: "Such as: District counsellor, 555 0142.", role: "Their role at the school",
    firstLanguage: "Write it in this language too",
    languageName: { name(of: $0) })

  private static func name(of language: DeskLanguage) -> String {
    switch language {
    case .english: "English"
    case .spanish: "Spanish"
    }
  }

  private static func englishTemplate(_ template: ShippedTemplate) -> Told {
    switch template {
    case .full:
      Told(
        label: "The full survey",
        note: "29 questions, 7 minutes. For the first time, and once a year.")
    case .short: Told(label: "The short survey", note: "17 questions, 4 minutes.")
    case .cycleCheck:
      Told(label: "A check in between", note: "5 questions, 2 minutes, while you try something.")
    }
  }

  private static func englishStep(_ step: SetupStep) -> Step {
    switch step {
    case .goal:
      Step(
        title: "Which goal of your school does the survey serve?",
        why: "Staff read it on the first page, in one short line. You can leave it empty.")
    case .people:
      Step(
        title: "How many people are asked?",
        why:
          "The number decides how many slips there are, and what can be shown without giving "
          + "anybody away. If fewer than four in ten answer, the report says only how many did."
      )
    case .dates:
      Step(
        title: "When can people answer?",
        why: "Nobody can answer after the last day. You can close it earlier.")
    case .ways:
      Step(
        title: "How, and where, do people answer?",
        why: "Every way you promise here has to be open while the survey runs.")
    case .contact:
      Step(
        title: "Whom outside the school can staff call?",
        why: "Staff see it on every page, if something worries them. It is not you.")
    case .keyholder:
      Step(
        title: "Who holds the key?",
        why:
          "One person whom staff trust, and who is not in charge of them. Only they can open "
          + "the answers, to count them. Write the role, not the name."
      )
    }
  }

  private static func englishWay(_ channel: Channel) -> Told {
    switch channel {
    case .slips:
      Told(
        label: "With a slip",
        note: "A code on paper, typed on a phone or at one computer. Each slip counts once.")
    case .file:
      Told(
        label: "With a file",
        note: "A form that works without a network and is handed back on a stick or in a folder.")
    case .imported:
      Told(label: "In another tool", note: "Their answers were taken over; nobody answers here.")
    case .link:
      Told(
        label: "By one open link",
        note: "Without codes: somebody could answer twice, and there are no groups.")
    }
  }
}
