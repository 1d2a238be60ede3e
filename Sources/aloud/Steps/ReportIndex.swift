import AloudBallots
import AloudDisclosure
import AloudModel
import AloudReports

/// `files.json`: what a report was made from and the SHA-256 of every file it consists of.
struct ReportIndex: Codable {
  let version: Int
  /// What the report is written in, so that `verify` can write it again.
  let language: Language
  let releases: [Made]
  let files: [Made]
  /// Of a district alone.
  let district: DistrictRecord?

  struct Made: Codable {
    let name: String
    let sha256: Fingerprint
  }

  static let path = "files.json"

  enum CodingKeys: String, CodingKey {
    case version = "aloud_files"
    case language, releases, files, district
  }

  init(of history: ReleaseHistory, in language: Language, _ files: [ReportFile]) {
    version = 1
    self.language = language
    releases = history.releases.map {
      Made(name: $0.release.manifest.waveID.text, sha256: $0.fingerprint)
    }
    self.files = files.map { Made(name: $0.path, sha256: Fingerprint(of: $0.bytes)) }
    district = nil
  }

  /// Of a district: which school a release is of is not said.
  init(
    of record: DistrictRecord, madeOf releases: [PublishedRelease], in language: Language,
    _ files: [ReportFile]
  ) {
    version = 1
    self.language = language
    district = record
    self.releases = Set(releases.map(\.fingerprint)).sorted().map {
      Made(name: "release", sha256: $0)
    }
    self.files = files.map { Made(name: $0.path, sha256: Fingerprint(of: $0.bytes)) }
  }

  var bytes: [UInt8] { CanonicalJSON.bytes(of: self) }
}

/// What a district's report was made with, besides releases.
struct DistrictRecord: Codable {
  let name: String?
  let merges: DistrictMerges
}
