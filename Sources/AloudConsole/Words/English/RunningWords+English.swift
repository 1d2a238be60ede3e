import AloudBallots

extension RunningWords {
  static let english = RunningWords(
    remind: "Remind all staff",
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
