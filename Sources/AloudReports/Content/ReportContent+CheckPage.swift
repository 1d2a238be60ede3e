import AloudModel
import AloudStatistics

// MARK: The first page of a survey that asks a part

extension ReportContent {
  /// A cycle check looks again at what was tried: it says what its scales show and asks for a decision; it
  /// proposes nothing new.
  func checkPage(_ coverage: Coverage) -> ReportSection {
    section(
      [headline] + overall + whoAnswered(coverage) + worstCase(coverage) + honesty + changes
        + [.boxes(checkBoxes)] + notAskedNow + ending)
  }

  private var checkBoxes: [ReportBox] {
    [
      ReportBox(title: wording.checkTitle, sentences: shown),
      ReportBox(title: wording.openTitle, sentences: open(TeamChoice(findings))),
      ReportBox(
        title: wording.decideTitle,
        sentences: [
          wording.decide(
            before: choiceDay,
            .link(
              CycleContent.name(in: wording.language).heading,
              to: CycleContent.name(in: wording.language)))
        ]),
    ]
  }

  /// The declared focus, else every scale of page 1 that was asked, in at most two sentences.
  private var shown: [Prose] {
    let focus = findings.changes.filter { $0.scale.id == newest.wave.focus }
    let told = (focus.isEmpty ? findings.changes : focus).prefix(2)
    if told.isEmpty { return [Prose(wording.nothingToKeep)] }
    return told.map { change in
      change.isFirst
        ? wording.level(
          text(change.scale.title), ScaleStanding(of: change.scale.id, in: newest), people: nil)
        : wording.sentence(on: change, in: findings)
    }
  }
}
