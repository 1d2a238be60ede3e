import AloudCollector
import AloudModel
import AloudReports

/// A folder that a district's report may lie in.
struct DistrictFolder {
  let path: String

  init(_ path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// Where invented releases go.
  static let releases = "Releases"

  /// The index of the district's report that lies here, where there is one.
  var index: ReportIndex? {
    guard let bytes = try? DurableFile.read(indexPath, atMost: FileLimits.release),
      let index = try? CanonicalJSON.value(ReportIndex.self, from: bytes), index.district != nil
    else { return nil }
    return index
  }

  /// What the reports tell that lie here and in the folders beside this one.
  var earlier: [DistrictMerges] {
    let parent = DurableFile.folder(of: path)
    let beside = ((try? Folder.names(in: parent)) ?? []).map { DistrictFolder("\(parent)/\($0)") }
    return ([self] + beside).compactMap { $0.index?.district?.merges }
  }

  private var indexPath: String { "\(path)/\(ReportIndex.path)" }
}
