import AloudBallots
import AloudDisclosure
import AloudFiles
import AloudModel
import AloudReports

/// Holds a district's folder against its `files.json`, and that against the releases.
package struct DistrictVerifying {
  package let folder: String
  /// Releases, or folders with releases in them; those that lie in the folder, where none is named.
  package let releases: [String]

  package init(folder: String, releases: [String]) {
    self.folder = folder
    self.releases = releases
  }

  /// Whether there is a report that `district` wrote, or what is left of one.
  package static func isDistrict(_ path: String) -> Bool {
    let folder = DistrictFolder(path)
    return folder.index != nil || folder.hasLostIndex
  }

  package func findings() -> [Finding] {
    guard let index = DistrictFolder(folder).index, let record = index.district else {
      let path = DistrictFolder(folder).indexPath
      return [DurableFile.exists(path) ? .indexChanged(path) : .indexGone(path)]
    }
    let changed = index.files.filter { bytes(of: $0.name).map(Fingerprint.init(of:)) != $0.sha256 }
    guard changed.isEmpty else {
      return changed.map { .notAsIndexed($0.name) }
    }
    return [.asIndexed(index.files.count)] + anew(index, record)
  }

  private func anew(_ index: ReportIndex, _ record: DistrictRecord) -> [Finding] {
    let sources = releases.isEmpty ? [inside].filter(Folder.isFolder) : releases
    guard !sources.isEmpty else { return [.releasesNotNamed] }
    do throws(Refusal) {
      let wanted = Set(index.releases.map(\.sha256))
      let found = try DistrictSources.releases(sources).filter { wanted.contains($0.fingerprint) }
      let missing = wanted.subtracting(found.map(\.fingerprint)).count
      guard missing == 0 else {
        return [.releasesMissing(missing, of: wanted.count)]
      }
      let title = DistrictTitle(name: record.name, language: index.language)
      let written = try DistrictReporting(output: folder, title: title).rendered(found)
      let different = written.files.filter { bytes(of: $0.path) != $0.bytes }
      return different.isEmpty
        ? [.follow(written.files.count, from: wanted.count)]
        : different.map { .notFromReleases($0.path) }
    } catch { return [.refused(error)] }
  }

  private var inside: String { "\(folder)/\(DistrictFolder.releases)" }

  private func bytes(of name: String) -> [UInt8]? {
    try? DurableFile.read("\(folder)/\(name)", atMost: FileLimits.release)
  }
}
