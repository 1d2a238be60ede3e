import AloudBallots

extension RunningWords {
  static let english = RunningWords(
    answering: "Let staff answer",
    everyWay: "Every way that was promised has to be open while the survey runs.",
    onAPage: "On a page",
    onAPageNote:
      "The page is served by a command of its own, which keeps running until it is ended with "
      + "Ctrl-C. "
      + "Type it in a terminal, in this folder.",
    station: "At one computer", phones: "On phones, behind a proxy", byFile: "By file",
    byFileNote:
      "Make the form and put it where staff find it: a shared folder, or a stick. It works "
      + "without a network.",
    makeForm: "Make the form and save it", formWords: "Form words, to compare",
    takeIn: "To take in what comes back", remind: "Remind all staff",
    remindNote: "Copy these texts and send them to all staff alike, never to some.",
    void: "Void the slips that are left",
    voidLeave:
      "Only the key holder does this, alone at this computer. If you are the principal, please "
      + "leave the room now.",
    voidNote:
      "A slip that is left over must not be used by anybody. The number that was handed out is "
      + "needed for the count.",
    codes: "The codes of the slips that are left",
    codesHint: "One on each line, typed or scanned. They are kept nowhere.",
    voidThem: "Void them", voided: { $0 == 1 ? "1 slip was voided." : "\($0) slips were voided." },
    notVoided: { kind, number in
      switch kind {
      case .voided: "\(number) voided."
      case .voidedBefore: "\(number) voided before."
      case .alreadySpent: "\(number) not voided: used already."
      case .unknownCode: "\(number) not voided: of no slip of this wave. Look at the paper again."
      }
    }, noCode: { "\($0) not voided: no code. Type those again from the paper." })
}
