import AloudBallots
package import AloudDefinition
package import AloudDisclosure
import AloudFiles
import AloudModel
package import AloudReports

/// Writes the report of a finished wave from releases and nothing else.
package struct Reporting {
  package let workspace: Workspace
  package let folder: WaveFolder
  /// As asked for; the survey's first, where nothing was.
  package var language: String?

  package init(workspace: Workspace, folder: WaveFolder, language: String? = nil) {
    self.workspace = workspace
    self.folder = folder
    self.language = language
  }

  /// A report as it lies there.
  package struct Written {
    package let history: ReleaseHistory
    package let paths: [String]
  }

  /// Everything a report consists of, as it follows from the releases; `files.json` is the last.
  package struct Rendered {
    package let history: ReleaseHistory
    package let files: [ReportFile]
  }

  /// - Parameter read: every release of the survey, where they have been read already.
  package func rendered(from read: [PublishedRelease]? = nil) throws(Refusal) -> Rendered {
    let releases = if let read { read } else { try workspace.releases(of: folder.survey) }
    let history = try history(of: releases)
    let manifest = history.newest.release.manifest
    let language = try manifest.survey.language(language)
    let notice = StaffNotice(for: manifest.survey, in: manifest.wave, language: language)
    let cycles = try cycles(known: manifest, releases)
    let files = history.files(
      with: cycles, in: language, notice: ProtectionNotice(notice),
      earlier: try EarlierFigures(workspace, of: manifest.survey).figures())
    let index = ReportIndex(of: history, in: language, files)
    return Rendered(
      history: history, files: files + [ReportFile(path: ReportIndex.path, bytes: index.bytes)])
  }

  /// The action cycles that began before the next wave opened: what comes later is told in the
  /// report of that wave.
  private func cycles(
    known manifest: Manifest, _ releases: [PublishedRelease]
  ) throws(Refusal) -> ActionCycles {
    let record = try CycleRecordKeeping(workspace: workspace, survey: folder.survey).cycles()
    let waves = Timeline.sorted(releases.map(\.release.manifest)) { $0 }
    let next = waves.drop { $0.waveID != manifest.waveID }.dropFirst().map(\.wave.opens.day).min()
    return next.map { record.begun(before: $0) } ?? record
  }

  /// Puts what the readers of comments wrote beside the release it is of.
  package func keep(themesAt path: String) throws(Refusal) {
    try folder.require(.report)
    guard let release = try folder.release() else { throw noRelease }
    let themes = try ThemesReading.read(path, of: release)
    let kept = "\(folder.reports)/\(Themes.name)"
    try Files.named.write(themes.bytes, to: kept, access: .everyone)
  }

  /// Writes the report with what the readers of comments wrote, where there is such a file, and those of
  /// other waves that tell of it.
  package func write(themesAt path: String?) throws(Refusal) -> Written {
    if let path { try keep(themesAt: path) }
    let written = try write()
    if path != nil {
      _ = try ReportRenewal(workspace: workspace, survey: folder.survey).renew(besides: folder.wave)
    }
    return written
  }

  /// Writes the texts, the drawings, the CSV files and, last, `files.json` with their hashes.
  ///
  /// - Parameter read: every release of the survey, where they have been read already.
  package func write(from read: [PublishedRelease]? = nil) throws(Refusal) -> Written {
    try folder.require(.report)
    try folder.requireDestroyed()
    let rendered = try rendered(from: read)
    let paths = try ReportWriting(folder: folder.reports).write(rendered.files)
    return Written(history: rendered.history, paths: paths)
  }

  /// The releases of this wave and of those before it.
  private func history(
    of all: [PublishedRelease]
  ) throws(Refusal) -> ReleaseHistory {
    guard let newest = all.first(where: { $0.release.manifest.waveID == folder.wave }) else {
      throw noRelease
    }
    let manifest = newest.release.manifest
    // What was taken over from another tool names every release, also of waves that came later.
    let isOurs = all.allSatisfy { $0.release.manifest.tool == nil }
    let releases = all.filter {
      !isOurs || $0.fingerprint == newest.fingerprint || $0.release.manifest.precedes(manifest)
    }
    switch ReleaseHistory.of(releases) {
    case .complete(let whole):
      let history = whole.ending(with: folder.wave) ?? whole
      return history.with(try themes(of: history.releases))
    case .refused(let problems): throw .reporting(.history(problems, folder.survey))
    }
  }

  private var noRelease: Refusal { .reporting(.noRelease(folder.wave)) }

  /// What lies beside the releases.
  private func themes(of releases: [PublishedRelease]) throws(Refusal) -> [Themes] {
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
  package init(_ notice: StaffNotice) {
    self.init(sections: notice.sections.map { Section(title: $0.title, lines: $0.lines) })
  }
}
