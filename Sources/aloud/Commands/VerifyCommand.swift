import AloudBallots
import AloudCollector
import AloudCounting
import AloudDesk
import AloudFiles
import AloudModel
import ArgumentParser

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Recompute what follows from the releases, and say what differs.",
    discussion: """
      Works wherever a copy of Reports lies, also without .aloud and Surveys, and on the folder that \
      `count` wrote, and on a district's folder. Compare the release words with those the key holder read out: a release that was \
      made up as a whole differs in nothing else. Exit status 6 where anything differs.

      With --page a page is held against those that were published when the wave was frozen. It works \
      from anybody's home, with the list that the survey's address gives out; compare the page words \
      with the poster.

        curl -s SITE/pages.json > pages.json
        curl -s SITE/en | aloud verify --page - --pages pages.json
      """)

  @Argument(help: "The wave's id, or a folder of `count` or `district`; every finished wave, else.")
  var wave: String?

  @Option(help: "Look this receipt up: was the slip it stands on used?")
  var receipt: String?

  @Option(
    parsing: .upToNextOption, help: "Of a district: the releases it was made of, or their folders.")
  var releases: [String] = []

  @Option(help: "Hold this page against the published ones; - reads it from standard input.")
  var page: String?

  @Option(
    help: "With --page: the list of the published pages; the wave's, unless you say otherwise.")
  var pages: String?

  @Flag(help: "Print the findings as JSON.")
  var json = false

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    if pages != nil, page == nil { throw ValidationError("--pages is for --page") }
    if page != nil, receipt != nil || !releases.isEmpty {
      throw ValidationError("--page is looked at alone: leave out --receipt and --releases")
    }
  }

  func run() throws {
    if let page { return try show(page) }
    let lists = try lists()
    for list in lists { try list.show(asJSON: json) }
    let wrong = lists.reduce(0) { $0 + $1.wrong }
    guard wrong == 0 else {
      throw CommandFailure(
        .integrity,
        wrong == 1 ? "1 thing is not as it should be" : "\(wrong) things are not as they should be",
        help: "do not use these results; compare with the key holder's copy of release.json")
    }
  }

  private func show(_ page: String) throws {
    let bytes =
      page == "-"
      ? Console.standardInput(atMost: FileLimits.manifest)
      : try Files.named.read(page, atMost: FileLimits.manifest)
    let findings = try PageVerifying(against()).findings(of: bytes)
    let list = FindingList(
      command: "verify", subject: wave, findings: findings.map(FindingLine.init))
    try list.show(asJSON: json)
    guard list.wrong == 0 else {
      throw CommandFailure(
        .integrity, "this is not the page that was published",
        help: "do not answer on it, and tell the contact on the poster")
    }
  }

  private func against() throws -> PageVerifying.Against {
    if let pages { return .list(try PageVerifying.list(pages)) }
    let folder = try options.choice().folder(wave, for: .promise)
    try folder.require(.promise)
    return .wave(folder)
  }

  private func lists() throws -> [FindingList] { try verifications().map(list) }

  private func verifications() throws -> [Verification] {
    if let wave {
      let ofFolder = try Verification.ofFolder(
        wave, releases: releases, receipt: receipt, register: .ofThisAccount())
      if let ofFolder { return [ofFolder] }
      if Folder.isFolder(wave), !isWave(wave) { throw Refusal.reporting(.nothingToVerify(wave)) }
    }
    return try Verification.ofWaves(options.choice(), named: wave, receipt: receipt)
  }

  private func list(_ verification: Verification) -> FindingList {
    FindingList(
      command: "verify", subject: verification.wave?.text,
      findings: verification.findings.map(FindingLine.init))
  }

  /// Whether it is the name of a wave that was frozen here, and not only that of a folder.
  private func isWave(_ name: String) -> Bool {
    guard let id = Identifier<Wave>(name), let choice = try? options.choice() else { return false }
    return (try? choice.workspace.waveFolders(of: choice.survey))?.contains { $0.wave == id }
      ?? true
  }
}
