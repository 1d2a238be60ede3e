import AloudFiles
import AloudModel
import AloudReports

/// A folder that a district's report may lie in.
package struct DistrictFolder {
  package let path: String

  package init(_ path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// Where invented releases go.
  package static let releases = "Releases"

  /// The index of the district's report that lies here, where there is one.
  package var index: ReportIndex? {
    guard let bytes = try? DurableFile.read(indexPath, atMost: FileLimits.release),
      let index = try? CanonicalJSON.value(ReportIndex.self, from: bytes), index.district != nil
    else { return nil }
    return index
  }

  /// Whether a district's report lies here of which nobody knows what it tells, since its index is
  /// missing or cannot be read.
  package var hasLostIndex: Bool {
    let mark = Self.written.contains { DurableFile.exists("\(path)/\($0)") }
    return mark && index == nil
  }

  /// Files that a district's report has and no other.
  private static let written = ["data/district.csv", "data/district_scales.csv"]

  /// This folder and those beside it, where earlier reports may lie.
  package var around: [DistrictFolder] {
    let parent = DurableFile.folder(of: path)
    let beside = ((try? Folder.names(in: parent)) ?? []).map { DistrictFolder("\(parent)/\($0)") }
    return [self] + beside
  }

  package var indexPath: String { "\(path)/\(ReportIndex.path)" }
}
