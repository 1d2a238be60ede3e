import AloudModel

@testable import AloudReports

/// A plan about a scale of the sample survey, with the parts a test wants to change.
struct PlanText: Sendable {
  var started = "2026-04-06"
  var review = "2026-05-25"
  var scale = "policies"
  var level = Level.policies
  var believed: String? = "Rules reach staff when they are finished."
  var tries = "Two teachers draft each new rule with the principal."
  var measures = ["concerns-heard"]
  var wouldStop = "Staff tell us that it makes speaking up harder."

  var plan: CyclePlan {
    CyclePlan(
      startedOn: day(started), reviewOn: day(review), scale: id(scale), level: level,
      believed: believed, whatWeTry: tries, whoGoesFirst: "The teacher leaders",
      principalClears: "Twenty minutes of every staff meeting", measures: measures.map { id($0) },
      wouldStop: wouldStop)
  }
}

func day(_ text: String) -> CalendarDay {
  guard let day = CalendarDay(text) else { preconditionFailure("a day in a test is legal") }
  return day
}

func entry(_ on: String, _ text: String) -> CycleEntry { CycleEntry(on: day(on), text: text) }

extension CycleStep {
  /// The cycles that a step made, where it was taken.
  var taken: ActionCycles? {
    switch self {
    case .taken(let cycles): cycles
    case .stillRunning, .noneRunning, .before: nil
    }
  }
}

extension ActionCycles {
  static let fernhill = ActionCycles.none(of: id("fernhill-staff"))

  /// One cycle that runs.
  static func running(_ plan: PlanText = PlanText()) -> ActionCycles {
    fernhill.starting(plan.plan).taken!
  }

  /// One cycle that was reviewed, with a note.
  static func reviewed(_ plan: PlanText = PlanText()) -> ActionCycles {
    running(plan).noting(entry("2026-04-20", "Two drafts so far.")).taken!
      .reviewing(entry("2026-05-26", "Four drafts, and two were changed.")).taken!
  }
}
