import AloudBallots
package import AloudDisclosure
import AloudFiles
import AloudModel
package import AloudReports

/// Writes the report of a district from the releases of its schools and nothing else.
package struct DistrictReporting {
  /// The folder the report goes to.
  package let output: String
  package let title: DistrictTitle

  package init(output: String, title: DistrictTitle) {
    self.output = output
    self.title = title
  }

  /// Everything the report consists of, as it follows from the releases; `files.json` is the last.
  package struct Rendered {
    package let district: District
    package let files: [ReportFile]
  }

  package func rendered(_ releases: [PublishedRelease]) throws(Refusal) -> Rendered {
    let district = try district(of: releases)
    let files = district.files(title: title)
    let record = DistrictRecord(name: title.name, merges: district.merges)
    let index = ReportIndex(
      of: record, madeOf: releases, in: district.language(of: title), files)
    return Rendered(
      district: district, files: files + [ReportFile(path: ReportIndex.path, bytes: index.bytes)])
  }

  /// Writes every file and, last, `files.json` with their hashes; the paths of what was written.
  ///
  /// Nothing is written that would tell a school from the others by a report that lies here or in a
  /// folder beside this one.
  package func write(_ releases: [PublishedRelease]) throws(Refusal) -> Written {
    let rendered = try rendered(releases)
    try refuseToTellApart(rendered.district)
    let paths = try ReportWriting(folder: output).write(rendered.files)
    return Written(district: rendered.district, paths: paths)
  }

  /// A report as it lies there.
  package struct Written {
    package let district: District
    package let paths: [String]
  }

  private func refuseToTellApart(_ district: District) throws(Refusal) {
    let around = DistrictFolder(output).around
    if let lost = around.first(where: \.hasLostIndex) {
      throw .district(.earlierReportLost(lost.path, index: lost.indexPath))
    }
    let earlier = around.compactMap { $0.index?.district?.merges }
    let told = DistrictMerges.toldApart(by: [district.merges] + earlier)
    guard told.isEmpty else { throw .district(.toldApart(told)) }
  }

  private func district(of releases: [PublishedRelease]) throws(Refusal) -> District {
    switch District.of(releases) {
    case .made(let district): return district
    case .tooFewSchools(let countedIn, let given):
      throw .district(.tooFewSchools(countedIn: countedIn, given: given))
    case .waveTwice(let waves):
      throw .district(.waveTwice(waves))
    }
  }
}

/// Finds the releases that a district's command line names.
package enum DistrictSources {
  /// A file is a release; a folder holds files called `release.json`, at any depth.
  package static func releases(_ named: [String]) throws(Refusal) -> [PublishedRelease] {
    var releases: [PublishedRelease] = []
    for path in named {
      let found = Folder.isFolder(path) ? try releaseFiles(below: path) : [path]
      if found.isEmpty { throw .district(.noRelease(in: path)) }
      for file in found { releases.append(try ReleaseReading.read(file)) }
    }
    return releases
  }

  private static func releaseFiles(below folder: String) throws(Refusal) -> [String] {
    var found: [String] = []
    let names = try Files.named.names(in: folder)
    for name in names where !name.hasPrefix(".") {
      let path = "\(folder)/\(name)"
      if Folder.isFolder(path) {
        found += try releaseFiles(below: path)
      } else if name == "release.json" {
        found.append(path)
      }
    }
    return found
  }
}
