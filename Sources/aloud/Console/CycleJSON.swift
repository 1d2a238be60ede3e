import AloudModel
import AloudReports

/// Action cycles and what surveys say of them, for programs.
struct CycleJSON: Encodable {
  private let version = 1
  private let survey: Identifier<Survey>
  private let cycles: [Entry]

  init(of survey: Identifier<Survey>, _ readings: [CycleReading]) {
    self.survey = survey
    cycles = readings.map(Entry.init)
  }

  private enum CodingKeys: String, CodingKey {
    case version = "aloud_cycle_list"
    case survey, cycles
  }

  private struct Entry: Encodable {
    let id: Identifier<ActionCycle>
    let plan: CyclePlan
    let notes: [CycleEntry]
    let review: CycleEntry?
    let shows: Shown

    init(_ reading: CycleReading) {
      id = reading.cycle.id
      plan = reading.cycle.plan
      notes = reading.cycle.notes
      review = reading.cycle.review
      shows = Shown(
        wave: reading.wave, verdict: reading.verdict, sentence: reading.sentence)
    }
  }

  private struct Shown: Encodable {
    let wave: Identifier<Wave>?
    let verdict: String?
    let sentence: String
  }
}
