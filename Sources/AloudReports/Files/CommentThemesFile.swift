import AloudDisclosure
import AloudMarkup
import AloudModel

/// `data/comment_themes.csv`: what was read out of people's own words, question by question.
enum CommentThemesFile {
  /// A theme of one question, or the question without any.
  struct Row {
    let wave: WaveReading
    let question: CommentQuestion
    let theme: (number: Int, theme: Theme)?

    var status: ThemeStatus {
      if theme != nil { return .shown }
      switch wave.survey.promise.comments {
      case .off: return .disabled
      case .themes: return .noThemes
      }
    }
  }

  /// A row for each theme in the order of the readers' sheet, and one for each question without any.
  static func rows(of wave: WaveReading) -> [Row] {
    wave.survey.comments.flatMap { question -> [Row] in
      let themes = wave.themes?.questions.first { $0.id == question.id }?.themes ?? []
      if themes.isEmpty { return [Row(wave: wave, question: question, theme: nil)] }
      return themes.enumerated().map { place, theme in
        Row(wave: wave, question: question, theme: (place + 1, theme))
      }
    }
  }

  static func file(_ rows: [Row], wording: any Wording) -> DataFile {
    let none = "no themes"
    return DataFile(
      name: "comment_themes.csv",
      columns: WaveKeys.columns(\.wave, named: wording) + [
        DataColumn("comment_id", .text, "The question", example: "keep-or-change") {
          .text($0.question.id.text)
        },
        DataColumn(
          "theme_id", .text, empty: none, "The theme, numbered within its question",
          example: "keep-or-change-1"
        ) { row in
          row.theme.map { .text("\(row.question.id.text)-\($0.number)") } ?? .empty
        },
        DataColumn(
          "theme_label", .text, empty: none, "What its readers call it", example: "Meeting time"
        ) { row in row.theme.map { .text($0.theme.label) } ?? .empty },
        DataColumn(
          "mentions_band", .text, unit: "people",
          allowed: Theme.Mentions.allCases.map(\.rawValue).joined(separator: " "), empty: none,
          "About how many wrote of it: 3 to 5, 6 to 10, or more than 10", example: "several"
        ) { row in row.theme.map { .text($0.theme.mentions.rawValue) } ?? .empty },
        DataColumn(
          "paraphrase", .text, empty: none, "What they wrote, in their readers' words",
          example: "Staff ask for a fixed hour to plan together."
        ) { row in row.theme.map { .text($0.theme.paraphrase) } ?? .empty },
        DataColumn(
          "status", .text, allowed: ThemeStatus.allCases.map(\.rawValue).joined(separator: " "),
          "Whether there is a theme",
          example: "shown"
        ) { .text($0.status.rawValue) },
      ], rows: rows)
  }
}

/// Whether a question has a theme.
enum ThemeStatus: String, CaseIterable {
  case shown
  /// Comments were not asked.
  case disabled
  /// Too few people wrote, or the readers wrote no themes.
  case noThemes = "no_themes"
}
