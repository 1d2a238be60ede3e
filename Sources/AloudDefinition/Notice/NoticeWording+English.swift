import AloudModel

extension NoticeWording {
  static let english = NoticeWording(
    banner: "PREVIEW, nothing is stored",
    title: "Who sees what",
    time: "How long it takes, and how you answer",
    tookPart: "That you took part",
    nobodyNotes: "We store no name, no e-mail, no network address and no time.",
    ownAnswers: "Your own answers",
    reader: { reader, role in
      switch reader {
      case .principal: "Your principal"
      case .leadership: "Leadership team"
      case .operator: "Person who runs the survey"
      case .keyHolder: "Key holder (\(role))"
      case .colleagues: "Colleagues"
      }
    },
    yes: "Yes",
    no: "No",
    box: { place in
      switch place {
      case .keyHolder: "A locked box without names that they cannot open"
      case .operator: "A box without names, whose key is used on their computer"
      }
    },
    opensOnce: "Opens the box once, to count; the program shows nobody single answers",
    takenOver: """
      Aloud took over answers and groups alone: no name, no e-mail, no network address, no time, and \
      nothing that somebody wrote. It keeps no single answer.
      """,
    summary: "One-page summary; the whole report if they ask for it",
    ifTheyAsk: "If they ask for the report",
    everybody: "Results for all staff",
    groups: "Results for groups of staff",
    comments: "Comments",
    limits: "What we cannot promise",
    collusion: { place in
      switch place {
      case .keyHolder:
        """
        With another program, the key holder could read answers, without names. So could the person \
        who runs the survey, if the key holder helped.
        """
      case .operator:
        "With another program, the person who runs the survey could read answers, without names."
      }
    },
    forgery: """
      The person who runs the survey could add invented answers or swap ballots, which would spoil the \
      result and could single one out.
      """,
    onlookers: "Someone beside you can read your sheet or your screen.",
    networkLimit:
      "If your school's network keeps its own records, it may show that somebody opened the survey page.",
    help: "Whom to turn to outside this school",
    minutes: { "About \($0) minute\($0 == 1 ? "" : "s"). You can skip any question." },
    way: { channel in
      switch channel {
      case .slips: "Pick any slip from the bowl. There is no name on it."
      case .file: "A file with answers is sealed before it goes into a folder or on a stick."
      case .link:
        """
        Anyone with the link can answer, and more than once: there is no code. Use mobile data, \
        not the school's Wi-Fi.
        """
      case .imported:
        "People answered in another tool. Whoever runs it may know who said what."
      }
    },
    counted: { place in
      switch place {
      case .keyHolder: "The answers are counted on the key holder's own computer."
      case .operator:
        """
        The answers are counted on the computer of the person who runs the survey. This protects \
        you less: box and key are then in one place.
        """
      }
    },
    floor: { minimum, fewest, invited in
      let nothing = "With fewer than \(minimum) answers, nothing is said."
      guard let fewest else { return nothing }
      return nothing + """
         With fewer than \(fewest) of the \(invited), we say only how many \
        answered.
        """
    },
    noGroups: "You are not asked which group you belong to.",
    groupsShown: { minimum in
      """
      A group's average is shown only if \(minimum) or more of its people answered. It is hidden if \
      it would tell what one person said. How views differ in a group is never shown.
      """
    },
    noComments: "You are not asked for any.",
    noCommentsOfSoFew: {
      """
      You are not asked for any. Only \($0) people are asked here, and comments could show who wrote \
      them.
      """
    },
    readComments: {
      """
      They are read if \($0) or more people answer and 5 or more write something to that question. \
      Two people read them: the key holder, and somebody whom staff choose. They see them \
      shuffled, and no other answer beside. They are asked to write down themes, to \
      quote only who allowed it, and to destroy the comments within 14 days.
      """
    },
    themes: "Themes only",
    readsComments: "Reads them, shuffled, with a second reader",
    themesIfTheyAsk: "Themes, if they ask for the report",
    folderLimit: """
      Until your file is collected, the folder shows who saved it and when; a cloud folder keeps \
      that for good.
      """,
    commentLimit:
      "If you write something only you could know, whoever read it could guess who wrote it.")
}
