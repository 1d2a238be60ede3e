import AloudDiagnostics
package import AloudExchange
package import AloudModel

/// The school whose rows of a district's file are taken.
struct SchoolOfFile {
  let rows: SchoolRows
  let survey: Identifier<Survey>
  /// How it is called in the file.
  let names: [String]
}

/// Takes a district's file over: a release for each school that has a definition with the wave, each by its
/// own head-counts; all of them or none.
package struct DistrictImporting {
  private let places: [ImportPlace]
  private let source: ImportSource
  private let rows: SchoolRows
  private let register: CountedRegister
  private let now: Instant

  /// - Parameter places: of every survey of the workspace that declares the wave; never empty.
  package init(
    places: [ImportPlace], source: ImportSource, by rows: SchoolRows, register: CountedRegister,
    now: Instant
  ) {
    self.places = places
    self.source = source
    self.rows = rows
    self.register = register
    self.now = now
  }

  /// - Parameter dice: shuffle the rows before anything else sees them.
  package func take(
    shuffledBy dice: inout some RandomNumberGenerator
  ) throws(Refusal) -> [(place: ImportPlace, result: Importing.Result)] {
    let names = places.flatMap { Self.names(of: $0) }
    let report = try source.opened().check(rows, names: names)
    try source.requireRead()
    guard !report.hasErrors else { throw .importing(.unreadable(report)) }
    let lock = try register.lock()
    defer { withExtendedLifetime(lock) {} }
    let known = try register.read()
    var taken: [(place: ImportPlace, act: Importing, taken: Importing.Taken)] = []
    for place in places {
      let act = importing(place)
      do throws(Refusal) {
        taken.append((place, act, try act.taken(from: known, &dice)))
      } catch { throw .importing(.ofSchool(place.survey.school.name, error)) }
    }
    var results: [(place: ImportPlace, result: Importing.Result)] = []
    for (place, act, taken) in taken { results.append((place, try act.write(taken))) }
    return results
  }

  private func importing(_ place: ImportPlace) -> Importing {
    Importing(
      place: place, source: source, register: register, now: now,
      school: SchoolOfFile(rows: rows, survey: place.survey.id, names: Self.names(of: place)))
  }

  private static func names(of place: ImportPlace) -> [String] {
    [place.survey.school.name, place.survey.school.id.text]
  }
}
