import AloudCounting
import AloudModel
import Testing

@testable import AloudBallots

/// A wave answered over one open link: no code, no spent row, no receipt, and no limit to one each.
@Suite struct OpenLinkTests {
  private let manifest = Fernhill.openLinkManifest
  private static let ballots = Slips(14, seed: 3, under: Fernhill.openLinkManifest).ballots

  private func deposit(_ place: Int) -> Deposit {
    Deposit(code: nil, sealed: Self.ballots[place], salt: Fernhill.salt())
  }

  private func bundle(_ box: any BallotBox) throws -> Bundle {
    Bundle(manifest: manifest, earlierReleases: [], contents: try box.contents())
  }

  @Test(arguments: BoxKind.allCases)
  func `a ballot without a code is stored alone, and no slip with it`(kind: BoxKind) throws {
    let made = try kind.make()
    #expect(try made.box.deposit([deposit(0), deposit(1)]) == [.stored, .stored])
    let contents = try made.box.contents()
    #expect(contents.ballots.count == 2)
    #expect(contents.issued.isEmpty && contents.voided.isEmpty && contents.spent.isEmpty)
    #expect(contents.isConsistent(under: manifest.survey.promise))
  }

  @Test(arguments: BoxKind.allCases)
  func `the same ballot sent again over the link is there once`(kind: BoxKind) throws {
    let made = try kind.make()
    #expect(try made.box.deposit([deposit(0), deposit(0)]) == [.stored, .storedBefore])
    #expect(try made.box.deposit([deposit(0)]) == [.storedBefore])
    #expect(try made.box.contents().ballots.count == 1)
  }

  @Test(arguments: BoxKind.allCases)
  func `settling an open link's box keeps its ballots`(kind: BoxKind) throws {
    let made = try kind.make()
    _ = try made.box.deposit((0..<4).map(deposit))
    let before = try made.box.contents()
    try made.box.settle()
    #expect(try made.box.contents() == before)
  }

  @Test func `an open link is counted without a number of slips, and has no receipts`() throws {
    let box = InMemoryBallotBox()
    _ = box.deposit(Self.ballots.indices.map(deposit))
    let read = try Bundle.read(try bundle(box).bytes)
    let outcome = Counting(bundle: read, key: Fernhill.key(), slipsHandedOut: .max).count()
    guard case .counted(let count) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(count.spent.opened == 14 && count.spent.invalid == 0)
    #expect(count.spent.receipts.isEmpty && count.spent.issued == 0 && count.spent.voided == 0)
    #expect(SpentList.read(Array(count.spent.text.utf8)) == count.spent)
    #expect(count.spent.agrees(with: read.contents, under: manifest))
  }

  @Test func `a bundle of an open link with a slip in it is refused`() throws {
    let slips = Slips.first(3)
    let box = InMemoryBallotBox()
    _ = box.deposit([deposit(0)])
    box.issue(slips.entries)
    let bytes = try bundle(box).bytes
    #expect(throws: Bundle.Refusal.setsDisagree) { try Bundle.read(bytes) }
  }

  @Test func `a bundle of slips with a ballot that came without one is refused`() throws {
    let slips = Slips.first(3)
    let box = InMemoryBallotBox()
    box.issue(slips.entries)
    _ = box.deposit(slips.deposits)
    let stuffed = Slips(1, seed: 99).ballots[0]
    _ = box.deposit([Deposit(code: nil, sealed: stuffed, salt: slips.salt)])
    let bytes = Bundle(
      manifest: Fernhill.manifest(), earlierReleases: [], contents: box.contents()
    ).bytes
    #expect(throws: Bundle.Refusal.setsDisagree) { try Bundle.read(bytes) }
  }
}

extension Fernhill {
  /// The running example over an open link, without the breakdown that a link excludes.
  static let openLinkManifest: Manifest = {
    let survey = Fernhill.survey()
    let promise = survey.promise
    let open = Survey(
      school: survey.school, id: survey.id, title: survey.title, goal: survey.goal,
      languages: survey.languages, timezone: survey.timezone,
      outsideContact: survey.outsideContact, responseScales: survey.responseScales,
      scales: survey.scales, comments: survey.comments, breakdowns: [], waves: survey.waves,
      promise: Promise(
        minimumResponses: promise.minimumResponses, minimumGroup: promise.minimumGroup,
        comments: promise.comments, channels: [.link], count: promise.count,
        keyHolder: promise.keyHolder))
    return manifest(open)
  }()
}
