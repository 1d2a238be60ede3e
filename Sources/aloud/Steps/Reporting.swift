import AloudBallots
import AloudDefinition
import AloudDisclosure
import AloudFiles
import AloudModel
import AloudReports

/// Writes the report of a finished wave from releases and nothing else.
struct Reporting {
  let workspace: Workspace
  let folder: WaveFolder
  /// As asked for; the survey's first, where nothing was.
  var language: String?

  struct Written {
    let history: ReleaseHistory
    let paths: [String]
  }

  /// Everything a report consists of, as it follows from the releases; `files.json` is the last.
  struct Rendered {
    let history: ReleaseHistory
    let files: [ReportFile]
  }

  /// - Parameter read: every release of the survey, where they have been read already.
  func rendered(from read: [PublishedRelease]? = nil) throws(CommandFailure) -> Rendered {
    let releases = if let read { read } else { try workspace.releases(of: folder.survey) }
    let history = try history(of: releases)
    let manifest = history.newest.release.manifest
    let language = try manifest.survey.language(language)
    let notice = StaffNotice(for: manifest.survey, in: manifest.wave, language: language)
    let cycles = try cycles(known: manifest, releases)
    let files = history.files(with: cycles, in: language, notice: ProtectionNotice(notice))
    let index = ReportIndex(of: history, in: language, files)
    return Rendered(
      history: history, files: files + [ReportFile(path: ReportIndex.path, bytes: index.bytes)])
  }

  /// The action cycles that began before the next wave opened: what comes later is told in the
  /// report of that wave.
  private func cycles(
    known manifest: Manifest, _ releases: [PublishedRelease]
  ) throws(CommandFailure) -> ActionCycles {
    let record = try CycleRecordKeeping(workspace: workspace, survey: folder.survey).cycles()
    let next = releases.map(\.release.manifest)
      .filter { manifest.precedes($0) }.map(\.wave.opens.day).min()
    return next.map { record.begun(before: $0) } ?? record
  }

  /// Puts what the readers of comments wrote beside the release it is of.
  func keep(themesAt path: String) throws(CommandFailure) {
    try folder.require(.report)
    guard let release = try folder.release() else { throw noRelease }
    let themes = try ThemesReading.read(path, of: release)
    let kept = "\(folder.reports)/\(Themes.name)"
    try Files.named.write(themes.bytes, to: kept, access: .everyone)
  }

  /// Writes the texts, the drawings, the CSV files and, last, `files.json` with their hashes.
  ///
  /// - Parameter read: every release of the survey, where they have been read already.
  func write(from read: [PublishedRelease]? = nil) throws(CommandFailure) -> Written {
    try folder.require(.report)
    try folder.requireDestroyed()
    let rendered = try rendered(from: read)
    let paths = try ReportWriting(folder: folder.reports).write(rendered.files)
    return Written(history: rendered.history, paths: paths)
  }

  /// The releases of this wave and of those before it.
  private func history(
    of all: [PublishedRelease]
  ) throws(CommandFailure) -> ReleaseHistory {
    guard let newest = all.first(where: { $0.release.manifest.waveID == folder.wave }) else {
      throw noRelease
    }
    let manifest = newest.release.manifest
    let releases = all.filter {
      $0.fingerprint == newest.fingerprint || $0.release.manifest.precedes(manifest)
    }
    switch ReleaseHistory.of(releases) {
    case .complete(let history): return history.with(try themes(of: history.releases))
    case .refused(let problems): throw CommandFailure(problems, survey: folder.survey)
    }
  }

  private var noRelease: CommandFailure {
    CommandFailure(
      .wrongStage, "\(folder.wave) has no release yet", help: NextStep.status.saying())
  }

  /// What lies beside the releases.
  private func themes(of releases: [PublishedRelease]) throws(CommandFailure) -> [Themes] {
    var themes: [Themes] = []
    for other in try workspace.waveFolders(of: folder.survey) {
      let path = "\(other.reports)/\(Themes.name)"
      guard DurableFile.exists(path),
        let release = releases.first(where: { $0.release.manifest.waveID == other.wave })
      else { continue }
      themes.append(try ThemesReading.read(path, of: release))
    }
    return themes
  }
}

extension ProtectionNotice {
  init(_ notice: StaffNotice) {
    self.init(sections: notice.sections.map { Section(title: $0.title, lines: $0.lines) })
  }
}

extension CommandFailure {
  init(_ problems: [ReleaseHistoryProblem], survey: Identifier<Survey>) {
    let message = problems.map(\.words).joined(separator: "; ")
    self.init(
      .integrity, message,
      help: "put Reports/\(survey) back as it was: every release names those before it")
  }
}

extension ReleaseHistoryProblem {
  fileprivate var words: String {
    switch self {
    case .noRelease: "there is no release"
    case .otherSurvey(let survey): "a release is of another survey or school than \(survey)"
    case .waveTwice(let wave): "\(wave) has two releases"
    case .earlierReleaseMissing(let release, let wave):
      "\(wave) names the release '\(release.words.joined(separator: " "))', which is not here"
    case .notNamed(let earlier, let wave):
      "the release of \(earlier) is not the one that \(wave) was frozen with"
    }
  }
}
