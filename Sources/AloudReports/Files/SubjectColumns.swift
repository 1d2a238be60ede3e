import AloudMarkup
import AloudModel

/// The columns that say of what a row of changes speaks: the overall score, or one scale.
enum SubjectColumns {
  /// - Parameter scale: nothing for the overall score.
  static func columns<Row>(_ scale: @escaping (Row) -> Scale?) -> [DataColumn<Row>] {
    [
      DataColumn(
        "subject", .text, allowed: "overall scale",
        "Whether it is the overall score, the mean of page 1, or a scale", example: "scale"
      ) { .text(scale($0) == nil ? "overall" : "scale") },
      DataColumn(
        "scale_id", .text, empty: "the overall score", "The scale", example: "policies"
      ) { .text(scale($0)?.id.text) },
    ]
  }
}
