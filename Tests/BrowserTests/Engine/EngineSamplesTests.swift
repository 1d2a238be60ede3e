import AloudBallots
import AloudCrypto
import AloudDisclosure
import AloudModel
import AloudTestSupport
import Foundation
import Testing

@testable import aloud

/// The schools whose reports are in the checkout, counted by the engine.
@Suite(.enabled(if: NodeRun.obstacle == nil, "\(NodeRun.obstacle ?? "")"))
struct EngineSamplesTests {
  /// The waves of a school in their order, and how its people are.
  private static let schools: [(survey: String, climate: DemoClimate, waves: [String])] = [
    ("fernhill-staff", .usual, ["2025-autumn", "2026-spring", "2026-09-check"]),
    ("meadow-staff", .divided, ["2025-autumn", "2026-spring"]),
    ("harbor-staff", .usual, ["2025-autumn", "2026-spring"]),
    ("hilltop-staff", .usual, ["2026-spring"]),
    ("ridge-staff", .wary, ["2025-autumn", "2026-spring"]),
  ]

  @Test func `every sample in the checkout is what the engine counts`() throws {
    var asked: [NodeRun.Asked] = []
    for school in Self.schools {
      var earlier: [[UInt8]] = []
      for (number, wave) in school.waves.enumerated() {
        let path = Checkout.path("Reports/\(school.survey)/\(wave)/release.json")
        let recorded = Array(try Data(contentsOf: URL(filePath: path)))
        let manifest = try Release.read(recorded).manifest
        let people = SyntheticSchool(seed: 2018, climate: school.climate)
          .responses(to: manifest, number: number)
        let count = Self.count(people, under: manifest, after: earlier)
        try #require(count.answer.count > 1, "\(path): \(count.head)")
        #expect(Self.withoutList(count.answer[1]) == Self.withoutList(recorded), "\(path)")
        asked += [count, NodeRun.Asked(.check, [recorded, [], [], []])]
        earlier.append(recorded)
      }
    }
    #expect(asked.count == 20)
    try NodeRun.expectSame(asked)
  }

  private static func count(
    _ people: [Response], under manifest: Manifest, after earlier: [[UInt8]]
  ) -> NodeRun.Asked {
    var dice = Dice(seed: 3)
    let salt = WaveSalt(using: &dice)
    var contents = BoxContents()
    var texts: [EntryID: [UInt8]] = [:]
    for response in people {
      let entry = salt.entry(of: Code(using: &dice))
      let sealed = SealedBallot.seal(response, under: manifest, using: &dice)
      contents.issued.insert(entry)
      contents.spent.insert(entry)
      contents.ballots[salt.entry(of: sealed)] = sealed
      texts[salt.entry(of: sealed)] = InventedBallot.honest.plaintext(
        of: response, under: manifest, nonce: dice.bytes(16), before: [])
    }
    let bundle = Bundle(manifest: manifest, earlierReleases: earlier, contents: contents)
    let request = #"{"comments":true,"known":0,"slips":\#(people.count)}"#
    return NodeRun.Asked(
      .count,
      [bundle.bytes, Array(request.utf8), [UInt8](repeating: 7, count: 32)]
        + bundle.ballotsInOrder.map { texts[salt.entry(of: $0)] ?? [] })
  }

  /// The list of receipts comes from codes, which are not the demo's here.
  private static func withoutList(_ release: [UInt8]) -> String {
    String(decoding: release, as: UTF8.self)
      .replacing(#/"receipts": *"[0-9a-f]+"/#, with: "")
      .replacing(#/"known_releases": *[0-9]+/#, with: "")
  }
}
