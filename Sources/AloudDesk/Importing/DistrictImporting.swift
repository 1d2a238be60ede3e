import AloudDiagnostics
import AloudDisclosure
package import AloudExchange
package import AloudModel
import Dispatch
import Synchronization

/// The school whose rows of a district's file are taken.
struct SchoolOfFile {
  let rows: SchoolRows
  let survey: Identifier<Survey>
}

/// Takes a district's file over: a release for each school that has a definition with the wave, each by its
/// own head-counts; all of them or none.
///
/// The file is read once, with as many workers as there are processors, and each school is counted by one of
/// them; nothing is written before all are counted.
package struct DistrictImporting {
  private let places: [ImportPlace]
  private let source: ImportSource
  private let rows: SchoolRows
  private let register: CountedRegister
  private let now: Instant
  private let workers: Int

  /// - Parameter places: of every survey of the workspace that declares the wave; never empty.
  package init(
    places: [ImportPlace], source: ImportSource, by rows: SchoolRows, register: CountedRegister,
    now: Instant, workers: Int = 1
  ) {
    self.places = places
    self.source = source
    self.rows = rows
    self.register = register
    self.now = now
    self.workers = workers
  }

  /// - Parameters:
  ///   - dice: shuffle the rows before anything else sees them.
  ///   - progress: how many schools are counted, of how many; called by one worker at a time.
  package func take(
    shuffledBy dice: inout some RandomNumberGenerator,
    progress: @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws(Refusal) -> [(place: ImportPlace, result: Importing.Result)] {
    let file = try source.opened()
    let sums = try source.sums()
    let lock = try register.lock()
    defer { withExtendedLifetime(lock) {} }
    let known = try register.read()
    let acts = places.map(importing)
    var prepared: [Importing.Prepared] = []
    for (place, act) in zip(places, acts) {
      prepared.append(
        try naming(place) { () throws(Refusal) in try act.prepared(file, sums, known) })
    }
    var answers = try answers(file, prepared[0].ready)
    answers.shuffle(using: &dice)
    let releases = try counted(acts, prepared, answers, progress)
    var results: [(place: ImportPlace, result: Importing.Result)] = []
    for (number, place) in places.enumerated() {
      // What was left out is said of the file as a whole.
      let taken = Importing.Taken(
        prepared: prepared[number], emptyRows: answers.emptyRows,
        skippedRows: answers.skippedRows, release: releases[number])
      results.append((place, try acts[number].write(taken)))
    }
    return results
  }

  /// Every row of every school, read once: a mapping that fits one school fits all, since it is the same.
  private func answers(
    _ file: AnswerFile, _ ready: Importing.Ready
  ) throws(Refusal) -> CompactAnswers {
    let reading = AnswerReading(file, with: ready.mapping)
    let result = reading.compact(
      by: rows, named: places.map { Self.names(of: $0) }, workers: workers)
    try source.requireRead()
    switch result {
    case .refused(let report): throw .importing(.ofRows(report, mapping: places[0].mappingPath))
    case .read(let answers):
      for (number, place) in places.enumerated() {
        try naming(place) { () throws(Refusal) in
          let people = answers.people(ofSchool: number)
          if people == 0 { throw .importing(.unreadable(file.withoutAnswers)) }
          guard people <= place.wave.invited else {
            throw .importing(.moreThanInvited(rows: people, invited: place.wave.invited))
          }
        }
      }
      return answers
    }
  }

  private func counted(
    _ acts: [Importing], _ prepared: [Importing.Prepared], _ answers: CompactAnswers,
    _ progress: @Sendable (Int, Int) -> Void
  ) throws(Refusal) -> [PublishedRelease] {
    var outcomes = [Result<PublishedRelease, Refusal>?](repeating: nil, count: acts.count)
    let done = Mutex(0)
    outcomes.withUnsafeMutableBufferPointer { buffer in
      // Each worker writes to places of its own, and everything else is only read.
      nonisolated(unsafe) let (outcomes, acts, prepared) = (buffer, acts, prepared)
      let count = max(1, min(workers, acts.count))
      let next = Mutex(0)
      DispatchQueue.concurrentPerform(iterations: count) { _ in
        while true {
          let number = next.withLock { number in
            defer { number += 1 }
            return number
          }
          guard number < acts.count else { return }
          outcomes[number] = Result { () throws(Refusal) in
            try acts[number].counted(prepared[number], answers.responses(ofSchool: number))
          }
          done.withLock {
            $0 += 1
            progress($0, acts.count)
          }
        }
      }
    }
    var releases: [PublishedRelease] = []
    for (place, outcome) in zip(places, outcomes) {
      releases.append(
        try naming(place) { () throws(Refusal) in
          guard let outcome else { preconditionFailure("every school is counted") }
          return try outcome.get()
        })
    }
    return releases
  }

  private func naming<Value>(
    _ place: ImportPlace, _ act: () throws(Refusal) -> Value
  ) throws(Refusal) -> Value {
    do throws(Refusal) { return try act() } catch {
      throw .importing(.ofSchool(place.survey.school.name, error))
    }
  }

  private func importing(_ place: ImportPlace) -> Importing {
    Importing(
      place: place, source: source, register: register, now: now,
      school: SchoolOfFile(rows: rows, survey: place.survey.id))
  }

  private static func names(of place: ImportPlace) -> [String] {
    [place.survey.school.name, place.survey.school.id.text]
  }
}
