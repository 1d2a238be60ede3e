import AloudModel
import AloudReports

/// Action cycles and what surveys say of them, for programs.
struct CycleJSON {
  private let version = 1
  private let survey: Identifier<Survey>
  private let cycles: [Entry]

  init(of survey: Identifier<Survey>, _ readings: [CycleReading]) {
    self.survey = survey
    cycles = readings.map(Entry.init)
  }

  private struct Entry: JSONWritable {
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

    var json: JSONTree {
      [
        "id": id.json, "plan": plan.json, "notes": notes.json, "review": review?.json,
        "shows": shows.json,
      ]
    }
  }

  private struct Shown: JSONWritable {
    let wave: Identifier<Wave>?
    let verdict: String?
    let sentence: String

    var json: JSONTree {
      ["wave": wave?.json, "verdict": verdict?.json, "sentence": sentence.json]
    }
  }
}

extension CycleJSON: JSONWritable {
  var json: JSONTree {
    ["aloud_cycle_list": version.json, "survey": survey.json, "cycles": cycles.json]
  }
}
