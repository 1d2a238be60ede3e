import AloudMarkup
import AloudModel

/// `data/comment_themes.csv`: what was read out of people's own words, question by question.
///
/// No release of this version holds themes, so every question has its row and nothing in it.
enum CommentThemesFile {
  struct Row {
    let wave: WaveReading
    let question: CommentQuestion
  }

  static func file(_ rows: [Row], wording: any Wording) -> DataFile {
    DataFile(
      name: "comment_themes.csv",
      columns: WaveKeys.columns(\.wave, named: wording) + [
        DataColumn("comment_id", .text, "The question", example: "keep-or-change") {
          .text($0.question.id.text)
        },
        DataColumn(reserved: "theme_id", .text, "The theme"),
        DataColumn(reserved: "theme_label", .text, "What it is called"),
        DataColumn(
          reserved: "mentions_band", .text, unit: "people", "About how many wrote of it"),
        DataColumn(reserved: "paraphrase", .text, "What they wrote, in a reader's words"),
        DataColumn(
          "status", .text, allowed: Status.vocabulary, "Why there is no theme", example: "disabled"
        ) { _ in .text(Status.disabled.rawValue) },
      ], rows: rows)
  }
}
