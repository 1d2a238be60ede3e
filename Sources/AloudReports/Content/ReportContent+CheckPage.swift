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

  /// Whether the newest survey asked a part of the scales alone.
  var isCheck: Bool { newest.wave.asks != nil }

  private var checkBoxes: [ReportBox] {
    let page = CycleContent.name(in: wording.language)
    return checkFindings + [
      ReportBox(
        title: wording.decideTitle,
        sentences: [wording.decide(before: choiceDay, .link(page.heading, to: page))])
    ]
  }

  /// What it shows and what it leaves open, without what the team is to do.
  var checkFindings: [ReportBox] {
    [
      ReportBox(title: wording.checkTitle, sentences: shown),
      ReportBox(title: wording.openTitle, sentences: open(TeamChoice(findings))),
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
