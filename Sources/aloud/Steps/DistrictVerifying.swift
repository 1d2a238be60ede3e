import AloudBallots
import AloudDisclosure
import AloudFiles
import AloudModel
import AloudReports

/// Holds a district's folder against its `files.json`, and that against the releases.
struct DistrictVerifying {
  let folder: String
  /// Releases, or folders with releases in them; those that lie in the folder, where none is named.
  let releases: [String]

  /// Whether there is a report that `district` wrote, or what is left of one.
  static func isDistrict(_ path: String) -> Bool {
    let folder = DistrictFolder(path)
    return folder.index != nil || folder.hasLostIndex
  }

  func findings() -> [Finding] {
    guard let index = DistrictFolder(folder).index, let record = index.district else {
      let path = DistrictFolder(folder).indexPath
      return [
        .wrong(
          DurableFile.exists(path)
            ? "\(path) is not as `district` writes it"
            : "\(path) is gone: what the other files tell cannot be held against anything")
      ]
    }
    let changed = index.files.filter { bytes(of: $0.name).map(Fingerprint.init(of:)) != $0.sha256 }
    guard changed.isEmpty else {
      return changed.map { .wrong("\($0.name) is not what \(ReportIndex.path) says") }
    }
    let whole = Finding.ok("\(index.files.count) files are as \(ReportIndex.path) says")
    return [whole] + anew(index, record)
  }

  private func anew(_ index: ReportIndex, _ record: DistrictRecord) -> [Finding] {
    let sources = releases.isEmpty ? [inside].filter(Folder.isFolder) : releases
    guard !sources.isEmpty else {
      return [.advice("name the releases with --releases to see that the files follow from them")]
    }
    do throws(CommandFailure) {
      let wanted = Set(index.releases.map(\.sha256))
      let found = try DistrictSources.releases(sources).filter { wanted.contains($0.fingerprint) }
      let missing = wanted.subtracting(found.map(\.fingerprint)).count
      guard missing == 0 else {
        return [.wrong("\(missing) of the \(wanted.count) releases it was made of are not there")]
      }
      let title = DistrictTitle(name: record.name, language: index.language)
      let written = try DistrictReporting(output: folder, title: title).rendered(found)
      let different = written.files.filter { bytes(of: $0.path) != $0.bytes }
      return different.isEmpty
        ? [.ok("\(written.files.count) files follow from \(wanted.count) releases, byte for byte")]
        : different.map { .wrong("\($0.path) is not what the releases say") }
    } catch { return [.wrong(error.message)] }
  }

  private var inside: String { "\(folder)/\(DistrictFolder.releases)" }

  private func bytes(of name: String) -> [UInt8]? {
    try? DurableFile.read("\(folder)/\(name)", atMost: FileLimits.release)
  }
}
