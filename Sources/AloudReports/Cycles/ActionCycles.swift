package import AloudModel

/// The action cycles of one survey, oldest first; `cycles.json`.
///
/// At most one runs at a time, and it is the last. A step makes new cycles and changes none.
package struct ActionCycles: Hashable, Sendable {
  private let version: Int
  package let survey: Identifier<Survey>
  package let cycles: [ActionCycle]

  private static let currentVersion = 1

  private init(of survey: Identifier<Survey>, _ cycles: [ActionCycle]) {
    version = Self.currentVersion
    self.survey = survey
    self.cycles = cycles
  }

  /// A survey's record before its first cycle.
  package static func none(of survey: Identifier<Survey>) -> ActionCycles {
    ActionCycles(of: survey, [])
  }

  /// The cycle that has begun and was not reviewed.
  package var running: ActionCycle? { cycles.last.flatMap { $0.isRunning ? $0 : nil } }

  /// The record as far as the cycles that began before a day.
  package func begun(before day: CalendarDay) -> ActionCycles {
    ActionCycles(of: survey, cycles.filter { $0.plan.startedOn < day })
  }
}

extension ActionCycles: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    version = try json.value("aloud_cycles")
    survey = try json.value("survey")
    cycles = try json.value("cycles")
  }

  package var json: JSONTree {
    ["aloud_cycles": version.json, "survey": survey.json, "cycles": cycles.json]
  }
}

// MARK: The file

extension ActionCycles {
  package var bytes: [UInt8] { CanonicalJSON.bytes(of: self) }

  /// Reads the file as it was written, and nothing else.
  package static func read(_ bytes: [UInt8]) throws(CanonicalJSON.Refusal) -> ActionCycles {
    let read = try CanonicalJSON.value(ActionCycles.self, from: bytes)
    guard read.version == currentVersion else { throw .unknownVersion(read.version) }
    guard read.isCoherent else { throw .contradictsItself }
    return read
  }

  private var isCoherent: Bool {
    cycles.allSatisfy(\.isCoherent) && cycles.map(\.id) == cycles.indices.map(Self.id)
      && cycles.dropLast().allSatisfy { !$0.isRunning }
      && zip(cycles, cycles.dropFirst()).allSatisfy { !($1.plan.startedOn < $0.lastDay) }
  }

  /// Cycles are numbered from 1.
  private static func id(at place: Int) -> Identifier<ActionCycle> {
    guard let id = Identifier<ActionCycle>("cycle-\(place + 1)") else {
      preconditionFailure("a number makes a legal id")
    }
    return id
  }
}

// MARK: Steps

/// What became of a step.
package enum CycleStep: Hashable, Sendable {
  case taken(ActionCycles)
  /// A cycle cannot begin while another runs.
  case stillRunning(ActionCycle)
  /// There is no cycle to write about.
  case noneRunning
  /// The record already goes to this later day.
  case before(CalendarDay)
}

extension ActionCycles {
  /// - Precondition: the plan's days are in order, its texts are legal and it measures one to five
  ///   questions.
  package func starting(_ plan: CyclePlan) -> CycleStep {
    precondition(plan.isCoherent, "a plan is checked where it is asked for")
    if let running { return .stillRunning(running) }
    if let last = cycles.last?.lastDay, plan.startedOn < last { return .before(last) }
    let cycle = ActionCycle(id: Self.id(at: cycles.count), plan: plan, notes: [], review: nil)
    return .taken(ActionCycles(of: survey, cycles + [cycle]))
  }

  /// - Precondition: the text is legal.
  package func noting(_ entry: CycleEntry) -> CycleStep {
    continuing(entry) {
      ActionCycle(id: $0.id, plan: $0.plan, notes: $0.notes + [entry], review: nil)
    }
  }

  /// Ends the running cycle.
  ///
  /// - Precondition: the text is legal.
  package func reviewing(_ entry: CycleEntry) -> CycleStep {
    continuing(entry) { ActionCycle(id: $0.id, plan: $0.plan, notes: $0.notes, review: entry) }
  }

  private func continuing(
    _ entry: CycleEntry, _ next: (ActionCycle) -> ActionCycle
  ) -> CycleStep {
    precondition(CycleText.isLegal(entry.text), "a text is checked where it is asked for")
    guard let running else { return .noneRunning }
    if entry.on < running.lastDay { return .before(running.lastDay) }
    return .taken(ActionCycles(of: survey, cycles.dropLast() + [next(running)]))
  }
}
