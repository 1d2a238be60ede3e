import AloudDisclosure
import AloudModel

// MARK: What people wrote

extension ReportContent {
  /// Themes in their readers' words; nothing where comments were not asked.
  var comments: ReportSection? {
    switch newest.survey.promise.comments {
    case .off: return nil
    case .themes: break
    }
    let questions = newest.themes?.questions ?? []
    let themes =
      questions.isEmpty ? [.paragraph(Prose(wording.noThemes))] : questions.flatMap(blocks)
    return ReportSection(
      id: "comments", heading: wording.commentsHeading,
      blocks: [.note(Prose(wording.doNotGuess)), .paragraph(Prose(wording.whoReadComments))]
        + themes)
  }

  private func blocks(of question: ThemedQuestion) -> [ReportBlock] {
    guard let asked = newest.survey.comments.first(where: { $0.id == question.id }) else {
      preconditionFailure("themes are read as those of their own release")
    }
    let rows = question.themes.map { theme in
      [Prose(theme.label), Prose(wording.mentions(theme.mentions)), Prose(theme.paraphrase)]
    }
    let quotes = question.themes.flatMap(\.quotes).sorted().map { Prose(wording.quote($0)) }
    return [
      .heading(level: 3, text(asked.text)),
      .table(
        ReportTable(
          caption: wording.themesCaption(text(asked.text)),
          columns: [
            .init(wording.themeColumn, .words), .init(wording.mentionsColumn, .words),
            .init(wording.paraphraseColumn, .words),
          ], rows: rows)),
    ] + (quotes.isEmpty ? [] : [.paragraph(Prose(wording.quotesOpening)), .list(quotes)])
  }
}
