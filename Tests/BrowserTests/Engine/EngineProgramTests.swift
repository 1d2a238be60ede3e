import AloudCounting
import AloudCrypto
import AloudDisclosure
import AloudModel
import AloudTestSupport
import Foundation
import Testing

@testable import AloudBallots

/// The engine that pages carry says what the native program says, to the byte.
///
/// `ALOUD_ENGINE_SCHOOLS=200` invents 200 schools.
@Suite(
  .serialized,
  .enabled(if: NodeRun.obstacle == nil, "\(NodeRun.obstacle ?? "")"))
struct EngineProgramTests {
  private typealias Asked = NodeRun.Asked

  private static let schools =
    ProcessInfo.processInfo.environment["ALOUD_ENGINE_SCHOOLS"].flatMap { Int($0) } ?? 12

  private static func count(
    _ school: InventedSchool, known: [[UInt8]] = [], slips: Int? = nil, comments: Bool = true
  ) -> Asked {
    let request = """
      {"comments":\(comments),"known":\(known.count),"slips":\(slips ?? school.slips)}
      """
    return Asked(
      .count,
      [school.bundle, Array(request.utf8), [UInt8](repeating: 7, count: 32)] + known
        + school.opened)
  }

  @Test func `a release counted by the engine has the bytes of one counted here`() throws {
    var asked: [Asked] = []
    var table = EngineTable()
    for seed in 0..<Self.schools {
      let school = InventedSchool(seed)
      let counted = Self.count(school)
      asked += [Asked(.bundle, [school.bundle]), counted]
      table.note(school, counted, at: asked.count - 1)
      try expectSame(counted, asCounting: school)
      guard counted.answer.count > 1, seed % 4 < 2 else { continue }
      asked.append(Asked(.check, [counted.answer[1], counted.answer[2], [], []]))
      for later in Self.laterWaves(of: seed, after: counted.answer[1]) {
        asked.append(later.asked)
        table.note(later.school, later.asked, at: asked.count - 1)
      }
    }
    let run = try NodeRun.expectSame(asked)
    table.note(run)
    #expect(table.slowest < 10_000, "a page gives up after a minute and a half")
    if Self.schools >= 200 {
      table.expectEveryKind()
      print(table.text)
    }
  }

  /// A second wave that names the first, one that does not while the key holder kept it, and a third after
  /// both.
  private static func laterWaves(
    of seed: Int, after first: [UInt8]
  ) -> [(school: InventedSchool, asked: Asked)] {
    let second = InventedSchool(seed, wave: 1, after: [first])
    let secondAsked = count(second)
    let unnamed = InventedSchool(seed, wave: 1)
    var waves = [(second, secondAsked), (unnamed, count(unnamed, known: [first, first]))]
    if secondAsked.answer.count > 1 {
      let third = InventedSchool(seed, wave: 2, after: [first, secondAsked.answer[1]])
      waves.append((third, count(third, known: [first])))
    }
    return waves
  }

  /// As `aloud count` opens and counts it.
  private func expectSame(_ asked: Asked, asCounting school: InventedSchool) throws {
    let counting = Counting(
      bundle: try AloudBallots.Bundle.read(school.bundle), key: school.key,
      slipsHandedOut: school.slips)
    switch counting.count() {
    case .counted(let count):
      #expect(asked.answer[1] == count.release.bytes)
      #expect(asked.answer[2] == Array(count.spent.text.utf8))
      #expect(count.spent.opened == school.countable)
    case .refused:
      #expect(asked.answer.count == 1 && asked.head.contains("refused"), "\(asked.head)")
    }
  }

  @Test func `the engine refuses what the native code refuses, in the same words`() throws {
    let school = InventedSchool(1)
    let counted = Self.count(school).answer
    let nameless = InventedSchool(1, wave: 1, after: [Array("no release".utf8)])
    let otherKnown = Self.count(InventedSchool(2), known: [counted[1]])
    var asked = [
      Asked(.bundle, [[]]), Asked(.bundle, [Array("{}".utf8)]), Asked(.count, []),
      Asked(.card, []), Asked(.check, [[], [], [], []]),
      Asked(.bundle, [[UInt8](repeating: UInt8(ascii: "["), count: 100_000)]),
      Self.count(school, slips: 3), Self.count(school, slips: -1),
      Self.count(school, known: [counted[1]]), Self.count(school, known: [[1, 2]]),
      Self.count(nameless), Self.count(school, comments: false), otherKnown,
      Asked(.check, [counted[1], counted[2], Array("0123456789".utf8), []]),
      Asked(.check, [counted[1], Array("x".utf8), [], []]),
      Asked(.check, [counted[1], otherKnown.answer.count > 2 ? otherKnown.answer[2] : [], [], []]),
    ]
    asked += Self.readBack(counted[1])
    let said = asked.map(\.head).joined(separator: " ")
    for reason in [
      "malformed", "more-than-slips", "counted-before", "known-release", "earlier-release",
      "spent-other", "right", "own", "other",
    ] {
      #expect(said.contains("\"\(reason)\""), "\(reason)")
    }
    asked += Self.damaged(school.bundle) + Self.damaged(counted[1]) + Self.cards(of: school.key)
    try NodeRun.expectSame(asked)
  }

  /// The words by which `finish` accepts a release, the release's own, and some of nobody's.
  private static func readBack(_ release: [UInt8]) -> [Asked] {
    let fingerprint = Fingerprint(of: release)
    let typed = [
      fingerprint.acceptance.words(in: .english).joined(separator: " ").uppercased(),
      fingerprint.words(in: .english).joined(separator: ",  "), "one two three", " ",
    ]
    return typed.map { Asked(.check, [release, [], [], Array($0.utf8)]) }
  }

  private static func damaged(_ file: [UInt8]) -> [Asked] {
    var dice = Dice(seed: 5)
    return (0..<60).flatMap { _ -> [Asked] in
      var bytes = file
      let place = Int.random(in: 0..<bytes.count, using: &dice)
      switch Int.random(in: 0..<4, using: &dice) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(UInt8.random(in: 32..<127, using: &dice), at: place)
      case _: bytes[place] = UInt8(ascii: "9")
      }
      return [Asked(.bundle, [bytes]), Asked(.check, [bytes, [], [], []])]
    }
  }

  private static func cards(of key: PrivateKey) -> [Asked] {
    let line = Array(key.publicKey.line.utf8)
    let card = key.card
    let typed = [
      card, card.lowercased(), String(card.dropLast()), card + "0", "U" + card.dropFirst(),
      "1" + card.dropFirst(), "",
    ]
    return typed.flatMap {
      [Asked(.card, [Array($0.utf8), line]), Asked(.card, [Array($0.utf8), line.dropLast()])]
    }
  }
}
