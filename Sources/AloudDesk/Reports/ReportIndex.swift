import AloudBallots
package import AloudDisclosure
package import AloudModel
package import AloudReports

/// `files.json`: what a report was made from and the SHA-256 of every file it consists of.
package struct ReportIndex {
  package let version: Int
  /// What the report is written in, so that `verify` can write it again.
  package let language: Language
  package let releases: [Made]
  package let files: [Made]
  /// Of a district alone.
  package let district: DistrictRecord?

  /// A file, and its digest.
  package struct Made {
    package let name: String
    package let sha256: Fingerprint
  }

  package static let path = "files.json"

  package init(of history: ReleaseHistory, in language: Language, _ files: [ReportFile]) {
    version = 1
    self.language = language
    releases = history.releases.map {
      Made(name: $0.release.manifest.waveID.text, sha256: $0.fingerprint)
    }
    self.files = files.map { Made(name: $0.path, sha256: Fingerprint(of: $0.bytes)) }
    district = nil
  }

  /// Of a district: which school a release is of is not said.
  package init(
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

  package var bytes: [UInt8] { CanonicalJSON.bytes(of: self) }
}

extension ReportIndex: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    version = try json.value("aloud_files")
    language = try json.value("language")
    releases = try json.value("releases")
    files = try json.value("files")
    district = try json.optional("district")
  }

  package var json: JSONTree {
    [
      "aloud_files": version.json, "language": language.json, "releases": releases.json,
      "files": files.json, "district": district?.json,
    ]
  }
}

/// What a district's report was made with, besides releases.
package struct DistrictRecord {
  package let name: String?
  package let merges: DistrictMerges
}

extension DistrictRecord: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    name = try json.optional("name")
    merges = try json.value("merges")
  }

  package var json: JSONTree {
    ["name": name?.json, "merges": merges.json]
  }
}

extension ReportIndex.Made: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    name = try json.value("name")
    sha256 = try json.value("sha256")
  }

  package var json: JSONTree {
    ["name": name.json, "sha256": sha256.json]
  }
}
