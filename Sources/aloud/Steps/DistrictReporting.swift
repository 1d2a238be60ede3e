import AloudBallots
import AloudDisclosure
import AloudFiles
import AloudModel
import AloudReports

/// Writes the report of a district from the releases of its schools and nothing else.
struct DistrictReporting {
  /// The folder the report goes to.
  let output: String
  let title: DistrictTitle

  /// Everything the report consists of, as it follows from the releases; `files.json` is the last.
  struct Rendered {
    let district: District
    let files: [ReportFile]
  }

  func rendered(_ releases: [PublishedRelease]) throws(CommandFailure) -> Rendered {
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
  func write(_ releases: [PublishedRelease]) throws(CommandFailure) -> Written {
    let rendered = try rendered(releases)
    try refuseToTellApart(rendered.district)
    let paths = try ReportWriting(folder: output).write(rendered.files)
    return Written(district: rendered.district, paths: paths)
  }

  struct Written {
    let district: District
    let paths: [String]
  }

  private func refuseToTellApart(_ district: District) throws(CommandFailure) {
    let around = DistrictFolder(output).around
    if let lost = around.first(where: \.hasLostIndex) { throw CommandFailure(lost) }
    let earlier = around.compactMap { $0.index?.district?.merges }
    let told = DistrictMerges.toldApart(by: [district.merges] + earlier)
    guard told.isEmpty else {
      throw CommandFailure(
        .refused,
        "beside an earlier district report this one would tell fewer than "
          + "\(District.fewestSchools) schools from the others (\(told.joined(separator: ", ")))",
        help:
          "hand in the same releases, or wait for new ones of \(District.fewestSchools) schools; "
          + "nothing was written")
    }
  }

  private func district(of releases: [PublishedRelease]) throws(CommandFailure) -> District {
    switch District.of(releases) {
    case .made(let district): return district
    case .tooFewSchools(let countedIn, let given):
      throw CommandFailure(
        .refused,
        "\(given == 1 ? "1 school was" : "\(given) schools were") handed in and "
          + "\(countedIn) can be counted in; \(District.fewestSchools) are needed, so that no "
          + "school's figures can be told from the others'",
        help: "add releases of more schools that asked the same questions; nothing was written")
    case .waveTwice(let waves):
      throw CommandFailure(
        .integrity,
        "two different releases of one school's \(waves.map(\.text).joined(separator: ", "))",
        help: "ask the key holder which one has the six words that were read out")
    }
  }
}

extension CommandFailure {
  /// An earlier report that is not known is one that could be subtracted from this one.
  fileprivate init(_ lost: DistrictFolder) {
    self.init(
      .refused,
      "an earlier district report lies in \(lost.path), and its \(ReportIndex.path) is missing or "
        + "damaged: which schools the two would tell from the others cannot be checked",
      help:
        "put \(lost.indexPath) back from a copy of that report; if nobody ever had that report, "
        + "delete its folder; nothing was written")
  }
}

/// Finds the releases that a district's command line names.
enum DistrictSources {
  /// A file is a release; a folder holds files called `release.json`, at any depth.
  static func releases(_ named: [String]) throws(CommandFailure) -> [PublishedRelease] {
    var releases: [PublishedRelease] = []
    for path in named {
      let found = Folder.isFolder(path) ? try releaseFiles(below: path) : [path]
      if found.isEmpty {
        throw CommandFailure(
          .usage, "there is no release.json in \(path)",
          help: "name the folders of finished waves, or the files themselves")
      }
      for file in found { releases.append(try ReleaseReading.read(file)) }
    }
    return releases
  }

  private static func releaseFiles(below folder: String) throws(CommandFailure) -> [String] {
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
