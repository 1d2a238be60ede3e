package import AloudDesk
package import AloudHTTP
import AloudModel

/// The desk of one folder: every page is made of what lies there now, and nothing is kept beside
/// it.
package struct SchoolPages: DeskPages {
  let workspace: Workspace
  let edge: DeskEdge
  let work: LongWork

  package init(_ workspace: Workspace, _ edge: DeskEdge) {
    (self.workspace, self.edge, work) = (workspace, edge, LongWork())
  }

  package func answer(at path: DeskPath, in language: DeskLanguage) -> DeskAnswer {
    guard let place = DeskPlace(path) else { return .nothingHere }
    return answering(language) { () throws(Refusal) in try look(at: place, language) }
  }

  package func takesFiles(at path: DeskPath) -> Bool {
    switch DeskPlace(path) {
    case .newForm, .survey(_, .wave(_, .importing, nil)), .survey(_, .wave(_, .finish, nil)): true
    case .home, .new, .keyPage, .survey, nil: false
    }
  }

  package func answer(
    to form: SubmittedForm, at path: DeskPath, in language: DeskLanguage
  ) -> DeskAnswer {
    guard let place = DeskPlace(path) else { return .nothingHere }
    return answering(language) { () throws(Refusal) in try act(Filled(form), at: place, language) }
  }

  /// What cannot be done is said on a page of its own, with the way back.
  private func answering(
    _ language: DeskLanguage, _ work: () throws(Refusal) -> DeskAnswer
  ) -> DeskAnswer {
    do throws(Refusal) { return try work() } catch {
      return .page(RefusalPage(refusal: error, language: language).page)
    }
  }

  private func look(at place: DeskPlace, _ language: DeskLanguage) throws(Refusal) -> DeskAnswer {
    switch place {
    case .home: .page(HomePage(try standings(language), language).page)
    case .new: .page(NewPage(offering: now, workspace.root, language).page)
    case .newForm: .page(NewFormPage(at: now, language).page)
    case .keyPage: KeyPages.file
    case .survey(let id, let part):
      try look(at: part, in: try desk(of: id, language, part.reading))
    }
  }

  private func look(at part: SurveyPart, in desk: SurveyDesk) throws(Refusal) -> DeskAnswer {
    switch part {
    case .setup(let step): .page(SetupPage(desk, step).page)
    case .groups: .page(GroupsPage(desk).page)
    case .questions: .page(QuestionsPage(desk).page)
    case .item(let scale, let item): .page(ItemPage(desk, scale, item).page)
    case .newItem(let scale): .page(NewItemPage(desk, scale).page)
    case .move: .redirection(desk.path(.questions))
    case .text: .page(TextPage(desk).page)
    case .key: .page(KeyPages(desk).page)
    case .next: .page(try NextWavePage(desk).page)
    case .cycle: .page(try CyclePages(desk).page)
    case .wave(let wave, let paper, let language):
      try PaperPages(desk, wave, edge, work).look(at: paper, in: language)
    }
  }

  private func act(
    _ form: Filled, at place: DeskPlace, _ language: DeskLanguage
  ) throws(Refusal) -> DeskAnswer {
    switch place {
    case .home, .keyPage: .nothingHere
    case .new: try NewPage(offering: now, workspace.root, language).found(form, in: workspace)
    case .newForm: try NewFormPage(at: now, language).found(form, in: workspace)
    case .survey(let id, let part):
      try act(form, at: part, in: try desk(of: id, language, part.reading))
    }
  }

  private func act(
    _ form: Filled, at part: SurveyPart, in desk: SurveyDesk
  ) throws(Refusal) -> DeskAnswer {
    switch part {
    case .setup(let step): try SetupPage(desk, step).save(form)
    case .groups: try GroupsPage(desk).save(form)
    case .questions: .redirection(desk.path(.questions))
    case .item(let scale, let item): try ItemPage(desk, scale, item).save(form)
    case .newItem(let scale): try NewItemPage(desk, scale).save(form)
    case .move(let scale, let item): try QuestionsPage(desk).move(form, scale, item)
    case .text: try TextPage(desk).save(form)
    case .key: try KeyPages(desk).add(form)
    case .next: try NextWavePage(desk).add(form)
    case .cycle: try CyclePages(desk).act(form)
    case .wave(let wave, let paper, _):
      try PaperPages(desk, wave, edge, work).act(form, at: paper)
    }
  }

  var now: Instant { edge.clock() }

  private func desk(
    of id: Identifier<Survey>, _ language: DeskLanguage, _ reading: SurveyDesk.Reading = .plainly
  ) throws(Refusal) -> SurveyDesk {
    try SurveyDesk(id, workspace, now: now, language, reading)
  }

  private func standings(_ language: DeskLanguage) throws(Refusal) -> [SurveyStanding] {
    try workspace.surveyIDs().map { id in
      SurveyStanding(of: id, try? desk(of: id, language), in: workspace, now: now, language)
    }
  }
}
