import AloudBallots
import AloudCounting
package import AloudDiagnostics
package import AloudDisclosure
package import AloudExchange
import AloudFiles
package import AloudModel

/// Takes the answers of one wave over from another tool: through the tally and the rules of every wave, into
/// a release.
///
/// Everything that can be refused is refused before anything is written. The register is noted first and the
/// release last, so that an import that was cut off is run again.
package struct Importing {
  private let place: ImportPlace
  private let source: ImportSource
  private let register: CountedRegister
  private let now: Instant
  /// The one whose rows alone are taken; nothing where all are.
  private let school: SchoolOfFile?

  package init(
    place: ImportPlace, source: ImportSource, register: CountedRegister, now: Instant
  ) {
    self.init(place: place, source: source, register: register, now: now, school: nil)
  }

  init(
    place: ImportPlace, source: ImportSource, register: CountedRegister, now: Instant,
    school: SchoolOfFile?
  ) {
    self.place = place
    self.source = source
    self.register = register
    self.now = now
    self.school = school
  }

  /// What was taken over, and what is to be said of it.
  package struct Result {
    package let release: PublishedRelease
    package let file: AnswerFile
    /// Advice on the mapping.
    package let advice: DiagnosticReport
    /// The columns that nothing was taken of, each once.
    package let dropped: [String]
    package let emptyRows: Int
    package let skippedRows: Int
    /// Items that were asked in other words than the definition's.
    package let otherWords: [Identifier<Item>]
    /// Waves whose reports were written again, since their trend has one wave more.
    package let renewed: [Identifier<Wave>]
  }

  /// - Parameter dice: shuffle the rows before anything else sees them.
  package func take(
    shuffledBy dice: inout some RandomNumberGenerator
  ) throws(Refusal) -> Result {
    let lock = try register.lock()
    defer { withExtendedLifetime(lock) {} }
    let known = try register.read()
    let prepared = try prepared(source.opened(), source.sums(), known)
    let answers = try answers(prepared.ready, &dice)
    let release = try counted(prepared, answers.responses)
    return try write(
      Taken(
        prepared: prepared, emptyRows: answers.emptyRows, skippedRows: answers.skippedRows,
        release: release))
  }

  /// A release that was made, and nothing of it is written yet.
  struct Taken {
    let prepared: Prepared
    let emptyRows: Int
    let skippedRows: Int
    let release: PublishedRelease
  }

  /// A mapping that fits, a manifest, and what was counted before: everything but the answers.
  struct Prepared {
    let ready: Ready
    fileprivate let frozen: Frozen
    fileprivate let record: CountedRecord
    /// Where the wave stands among those counted on this computer.
    fileprivate let place: Int
    fileprivate let known: [Release]
  }

  /// Everything that can be refused before an answer is read.
  func prepared(
    _ file: AnswerFile, _ sums: ImportSource.Sums, _ known: CountedWaves
  ) throws(Refusal) -> Prepared {
    let ready = try ready(file)
    let frozen = try frozen(ready.asked, by: ready.mapping.tool)
    let record = CountedRecord(
      manifest: frozen.manifest.fingerprint, bundle: sums.fingerprint(of: school?.survey))
    try known.refuseAnother(file: record)
    return Prepared(
      ready: ready, frozen: frozen, record: record,
      place: known.wave(of: record.manifest)?.place ?? known.nextPlace,
      known: known.before(record.manifest).map(\.release))
  }

  /// The manifest beside the release only keeps the wave taken where `Reports` is moved away.
  func write(_ taken: Taken) throws(Refusal) -> Result {
    let (folder, manifest) = (place.folder, taken.release.release.manifest)
    let prepared = taken.prepared
    try register.note(
      CountedWave(
        record: prepared.record,
        counted: CountedWave.Counted(
          key: CountedWave.key(of: manifest), place: prepared.place, release: taken.release)))
    try Files.named.makeFolder(folder.reports)
    try Files.named.write(taken.release.release.bytes, to: folder.releasePath, access: .everyone)
    let survey = DurableFile.folder(of: folder.secrets)
    for path in [place.workspace.secrets, survey, folder.secrets] {
      try Files.named.makeFolder(path, mode: 0o700)
    }
    try Files.named.write(manifest.bytes, to: folder.manifestPath, access: .owner)
    let renewal = ReportRenewal(workspace: place.workspace, survey: place.survey.id)
    let ready = prepared.ready
    return Result(
      release: taken.release, file: ready.file, advice: ready.advice,
      dropped: ready.file.dropped(by: ready.mapping).filter { $0 != school?.rows.column },
      emptyRows: taken.emptyRows, skippedRows: taken.skippedRows,
      otherWords: ready.otherWords, renewed: try renewal.renew())
  }

  /// A mapping that fits a file, and the survey as the other tool asked it.
  struct Ready {
    let mapping: ImportMapping
    let advice: DiagnosticReport
    let file: AnswerFile
    let asked: Survey
    let otherWords: [Identifier<Item>]
  }

  private func ready(_ file: AnswerFile) throws(Refusal) -> Ready {
    try place.requireUntouched()
    let (mapping, advice) = try place.mapping(isShared: school != nil)
    let fit = file.fit(mapping, to: place.survey, in: advice.source)
    guard !fit.hasErrors else { throw .importing(.mapping(place.mappingPath, [advice, fit])) }
    let asked = mapping.asked(place.survey, in: place.wave)
    let own = Set(place.survey.scales.flatMap(\.items))
    return Ready(
      mapping: mapping, advice: advice, file: file, asked: asked,
      otherWords: asked.scales.flatMap(\.items).filter { !own.contains($0) }.map(\.id))
  }

  /// The manifest, with the releases it names.
  fileprivate struct Frozen {
    let manifest: Manifest
    let earlier: [Release]
  }

  private func frozen(_ asked: Survey, by tool: AnswerTool) throws(Refusal) -> Frozen {
    let clock = try ZoneClock(of: place.survey)
    let freezer = Freezer(workspace: place.workspace, now: now)
    let earlier = try freezer.earlier(than: place.folder)
    let taking = TakingOver(
      survey: asked, tool: tool, wave: place.wave, opensAt: clock.instant(of: place.wave.opens),
      closesAt: clock.instant(of: place.wave.closes), earlier: earlier,
      neighbours: try freezer.neighbours(of: place.folder))
    switch taking.manifest(now: now) {
    case .frozen(let manifest):
      return Frozen(manifest: manifest, earlier: earlier.compactMap { $0.release?.release })
    case .refused(let refusal): throw .importing(.frozen(refusal, place.wave))
    }
  }

  private func answers(
    _ ready: Ready, _ dice: inout some RandomNumberGenerator
  ) throws(Refusal) -> ImportedAnswers {
    let result = AnswerReading(ready.file, with: ready.mapping).answers(
      atMost: place.wave.invited, shuffledBy: &dice)
    try source.requireRead()
    switch result {
    case .read(let answers): return answers
    case .moreThanInvited(let rows):
      throw .importing(.moreThanInvited(rows: rows, invited: place.wave.invited))
    case .refused(let report): throw .importing(.answers(place.mappingPath, report))
    }
  }

  /// The release of answers, or why there is none; several schools can be counted at once.
  func counted(
    _ prepared: Prepared, _ responses: [Response]
  ) throws(Refusal) -> PublishedRelease {
    let taken = TakenAnswers(
      manifest: prepared.frozen.manifest, earlier: prepared.frozen.earlier, responses: responses)
    switch taken.count(known: prepared.known) {
    case .moreThanInvited(let rows, let invited):
      throw .importing(.moreThanInvited(rows: rows, invited: invited))
    case .nearlyAnEarlierWave: throw .importing(.nearlyAnEarlierWave)
    case .counted(let release):
      guard
        let published = try? PublishedRelease(
          reading: release.bytes, digest: Fingerprint.init(of:))
      else { preconditionFailure("a release that was counted reads") }
      return published
    }
  }
}

extension CountedWaves {
  /// The same wave from another file, and the same file for another wave.
  fileprivate func refuseAnother(file record: CountedRecord) throws(Refusal) {
    if let counted = wave(of: record.manifest), counted.record != record {
      throw .importing(.grown)
    }
    guard let other = wave(from: record.bundle), other.record != record else { return }
    let manifest = other.counted?.release.release.manifest
    throw .importing(.sameFile(manifest?.waveID, manifest?.survey.id))
  }
}
