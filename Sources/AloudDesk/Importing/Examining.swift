package import AloudDiagnostics
package import AloudExchange
import AloudFiles
package import AloudModel
import AloudReports
package import AloudStatistics

/// Examines the questions of a wave by the raw answers of another tool: an instrument report, outside `Reports`.
///
/// Nothing is taken over, and no answer is kept: each row is counted and forgotten.
package struct Examining {
  /// Schools in one file, all of a country.
  private static let mostSchools = 20_000

  private let place: ImportPlace
  private let source: ImportSource
  private let rows: SchoolRows?

  /// - Parameter rows: the column that tells schools apart; nothing for a file of one.
  package init(place: ImportPlace, source: ImportSource, by rows: SchoolRows?) {
    self.place = place
    self.source = source
    self.rows = rows
  }

  /// What was counted, and what is to be said of it.
  package struct Result {
    package let figures: InstrumentFigures
    package let file: AnswerFile
    /// Advice on the mapping.
    package let advice: DiagnosticReport
    /// The columns that nothing was read of, each once.
    package let dropped: [String]
    package let emptyRows: Int
    package let skippedRows: Int
    /// What was written.
    package let paths: [String]
  }

  /// Writes the report, each file whole and for its owner alone.
  ///
  /// - Parameters:
  ///   - folder: nothing for `Examined/<survey>/<wave>`; none inside `Reports`.
  ///   - language: nothing for the survey's first.
  package func write(to folder: String?, in language: Language?) throws(Refusal) -> Result {
    let folder = folder ?? place.workspace.examined(place.survey.id, place.wave.id)
    try refuseReports(folder)
    let (mapping, advice) = try place.mapping(isShared: false)
    let file = try source.opened()
    let fit = file.fit(mapping, to: place.survey, in: advice.source)
    guard !fit.hasErrors else { throw .importing(.mapping(place.mappingPath, [advice, fit])) }
    let reading = AnswerReading(file, with: mapping)
    let plan = InstrumentPlan(of: place.survey, in: place.wave)
    var tally = InstrumentTally(plan, asked: reading.asked)
    // Beyond the bound nothing more is held: it is refused below.
    let examined = reading.examine(by: rows) { answers, school in
      if tally.schools.count <= Self.mostSchools { tally.add(answers, of: school) }
    }
    try source.requireRead()
    let (empty, skipped) = try counted(examined)
    guard tally.schools.count <= Self.mostSchools else {
      throw .importing(.tooManySchools(most: Self.mostSchools))
    }
    guard tally.people >= InstrumentFigures.fewestPeople else {
      throw .importing(.tooFewToExamine(fewest: InstrumentFigures.fewestPeople))
    }
    let figures = InstrumentFigures(tally)
    let report = InstrumentReport(
      figures,
      of: InstrumentSubject(
        title: place.survey.title, wave: place.wave.id, tool: mapping.tool.name),
      in: language ?? place.survey.languages[0])
    return Result(
      figures: figures, file: file, advice: advice,
      dropped: file.dropped(by: mapping).filter { $0 != rows?.column }, emptyRows: empty,
      skippedRows: skipped, paths: try write(report.files, to: folder))
  }

  private func counted(
    _ examined: AnswerReading.Examined
  ) throws(Refusal) -> (empty: Int, skipped: Int) {
    switch examined {
    case .read(let empty, let skipped): return (empty, skipped)
    case .refused(let report): throw .importing(.ofRows(report, mapping: place.mappingPath))
    }
  }

  private func write(_ files: [ReportFile], to folder: String) throws(Refusal) -> [String] {
    let paths = files.map { "\(folder)/\($0.path)" }
    for place in Set(paths.map(DurableFile.folder)).sorted() {
      try Files.named.makeFolder(place, mode: 0o700)
    }
    if folder.hasPrefix(place.workspace.examined + "/") {
      // git leaves alone what is not anonymous.
      let path = "\(place.workspace.examined)/.gitignore"
      try Files.named.write(Array("*\n".utf8), to: path, access: .owner)
    }
    let contents = zip(paths, files).map { (path: $0, bytes: $1.bytes) }
    try Files.named.write(contents, access: .owner)
    return paths
  }

  /// Reports are read by many, and this one says of itself that it is not anonymous.
  private func refuseReports(_ folder: String) throws(Refusal) {
    let reports = Folder.resolved(place.workspace.reports)
    let wanted = Folder.resolved(folder)
    guard wanted != reports, !wanted.hasPrefix(reports + "/") else {
      throw .importing(.examinedInReports(folder))
    }
  }
}
