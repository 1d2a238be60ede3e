import AloudMarkup
import AloudModel

/// The columns every file of figures begins with.
enum WaveKeys {
  static func columns<Row>(
    _ wave: @escaping (Row) -> WaveReading, named wording: any Wording
  ) -> [DataColumn<Row>] {
    [
      DataColumn("school_id", .text, "The school", example: "fernhill") {
        .text(wave($0).survey.school.id.text)
      },
      DataColumn("survey_id", .text, "The survey", example: "fernhill-staff") {
        .text(wave($0).survey.id.text)
      },
      DataColumn("wave_id", .text, "The wave", example: "2026-autumn") {
        .text(wave($0).wave.id.text)
      },
      DataColumn("wave_label", .text, "The wave as reports name it", example: "October 2026") {
        .text(wording.name(of: wave($0)))
      },
      DataColumn("wave_closed_on", .date, "The last day of the wave", example: "2026-10-16") {
        .text(wave($0).closed.description)
      },
    ]
  }
}
