import AloudDesk
import AloudDisclosure
import AloudFiles
import AloudModel
import AloudReports
import ArgumentParser

struct DistrictCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "district",
    abstract: "District: put the releases of at least three schools together.",
    discussion: """
      Takes release.json files, or folders with such files in them. Each school counts with its \
      newest survey of all scales. The report names no school and ranks none; what a school's \
      release does not say is in no figure. The same releases give the same bytes, in any order.

      A report that differs from an earlier one by one or two schools would tell their scores: it is \
      refused where the earlier one lies in the same folder or in one beside it. Keep the reports of a \
      district together.

        aloud district schools/*/release.json --into district
        aloud district --invent --into demo
      """)

  @Argument(help: "Releases, or folders with releases in them.")
  var releases: [String] = []

  @Option(help: "The folder the report goes to.")
  var into: String

  @Option(help: "What the district is called.")
  var name: String?

  @Option(help: "The language of the report: en or es; the schools' own, unless you say otherwise.")
  var language: String?

  @Flag(help: "Take twelve invented schools, to try it out; their releases go to Releases.")
  var invent = false

  @Option(help: "Invent so many schools instead, 3 to 99999.")
  var schools: Int?

  @Option(help: "What the invented answers come from.")
  var seed: UInt64 = 2018

  func validate() throws {
    guard releases.isEmpty == invent else {
      throw ValidationError(
        invent ? "releases are named and invented" : "name releases, or folders with releases")
    }
    guard schools == nil || invent else {
      throw ValidationError("--schools says how many schools to invent: add --invent")
    }
    guard (3...99_999).contains(schools ?? 3) else {
      throw ValidationError("--schools is a number from 3 to 99999")
    }
  }

  func run() throws {
    try NamedPlace(into).requireParent()
    let title = DistrictTitle(name: try named(), language: try tongue())
    let sources = invent ? [try inventedReleases()] : releases
    let written = try DistrictReporting(output: into, title: title)
      .write(try DistrictSources.releases(sources))
    for path in written.paths { try Console.show(path) }
    for line in DistrictTalk(written.district).lines { Console.say(line) }
  }

  private func named() throws -> String? {
    guard let name else { return nil }
    return try SurveyQuestions.text(name)
  }

  private func tongue() throws -> Language? {
    guard let language else { return nil }
    guard let known = Language(language), DistrictTitle.languages.contains(known) else {
      throw CommandFailure(
        .usage, "there are no words for a report in '\(language)'",
        help: "choose among: \(DistrictTitle.languages.map(\.tag).joined(separator: ", "))")
    }
    return known
  }

  /// The folder with one release a school.
  private func inventedReleases() throws -> String {
    Console.say("Synthetic answers of invented schools, seed \(seed).")
    let folder = "\(into)/\(DistrictFolder.releases)"
    let district = SyntheticDistrict(seed: seed)
    for number in 0..<(schools ?? SyntheticDistrict.usualCount) {
      let path = "\(folder)/school-\(number + 1)/release.json"
      try Files.named.makeFolder(DurableFile.folder(of: path))
      try Files.named.write(try district.release(of: number).bytes, to: path, access: .everyone)
    }
    return folder
  }
}
