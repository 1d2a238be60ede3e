import AloudCounting
import AloudCrypto
import AloudDisclosure
import AloudModel
import AloudPapers
import AloudTestSupport
import Foundation
import Testing

@testable import AloudBallots

/// The engine that pages carry says what the native program says, to the byte.
@Suite(
  .serialized,
  .enabled(if: NodeRun.obstacle == nil, "\(NodeRun.obstacle ?? "")"))
struct EngineProgramTests {
  /// Bundles, and what native code answers; the same for the engine.
  private typealias Asked = (call: EngineCall, parts: [[UInt8]])

  private static let schools =
    ProcessInfo.processInfo.environment["ALOUD_ENGINE_SCHOOLS"].flatMap { Int($0) } ?? 12

  /// What a page would have opened.
  private static func opened(_ bundle: AloudBallots.Bundle, _ key: PrivateKey) -> [[UInt8]] {
    bundle.ballotsInOrder.map { ballot in
      switch ballot.message.open(with: key) {
      case .opened(let plaintext): plaintext
      case .refused: []
      }
    }
  }

  private static func count(_ school: InventedSchool, known: [[UInt8]] = []) throws -> Asked {
    let bundle = try AloudBallots.Bundle.read(school.bundle)
    let request = #"{"comments":true,"known":\#(known.count),"slips":\#(school.slips)}"#
    return (
      .count,
      [school.bundle, Array(request.utf8), [UInt8](repeating: 7, count: 32)] + known
        + opened(bundle, school.key)
    )
  }

  @Test func `a release counted by the engine has the bytes of one counted here`() throws {
    var asked: [Asked] = []
    var releases = 0
    for seed in 0..<Self.schools {
      let school = InventedSchool(seed)
      asked.append((.bundle, [school.bundle]))
      asked.append(try Self.count(school))
      let native = Counting(
        bundle: try AloudBallots.Bundle.read(school.bundle), key: school.key,
        slipsHandedOut: school.slips
      ).count()
      guard case .counted(let count) = native else { continue }
      releases += 1
      let answer = EngineCall.count.answer(to: asked[asked.count - 1].parts)
      #expect(answer[1] == count.release.bytes)
      #expect(answer[2] == Array(count.spent.text.utf8))
      asked.append((.check, [answer[1], answer[2], []]))
      if seed % 4 == 0 {
        let next = InventedSchool(seed + 10_000, after: [answer[1]])
        asked.append((.bundle, [next.bundle]))
        asked.append(try Self.count(next))
        asked.append(try Self.count(InventedSchool(seed + 20_000), known: [answer[1]]))
      }
    }
    #expect(releases > Self.schools / 2)
    try expectSame(asked)
  }

  @Test func `the engine refuses what the native code refuses, in the same words`() throws {
    let school = InventedSchool(1)
    var dice = Dice(seed: 5)
    var asked: [Asked] = [
      (.bundle, [[]]), (.bundle, [Array("{}".utf8)]), (.count, []), (.card, []),
    ]
    asked.append((.bundle, [[UInt8](repeating: UInt8(ascii: "["), count: 100_000)]))
    for _ in 0..<60 {
      var bytes = school.bundle
      let place = Int.random(in: 0..<bytes.count, using: &dice)
      switch Int.random(in: 0..<4, using: &dice) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(UInt8.random(in: 32..<127, using: &dice), at: place)
      case _: bytes[place] = UInt8(ascii: "9")
      }
      asked.append((.bundle, [bytes]))
      asked.append((.check, [bytes, [], []]))
    }
    let line = Array(school.key.publicKey.line.utf8)
    let card = school.key.card
    for typed in [
      card, card.lowercased(), String(card.dropLast()), card + "0", "U" + card.dropFirst(),
      "1" + card.dropFirst(), "",
    ] {
      asked.append((.card, [Array(typed.utf8), line]))
      asked.append((.card, [Array(typed.utf8), line.dropLast()]))
    }
    try expectSame(asked)
  }

  private func expectSame(_ asked: [Asked]) throws {
    let requests = asked.map { asked in
      let number = EngineCall.allCases.firstIndex(of: asked.call)!
      return [UInt8(number)] + EngineParts.joined(asked.parts)
    }
    let answers = try #require(
      EngineParts.split(try NodeRun.answers(to: EngineParts.joined(requests))))
    try #require(answers.count == asked.count)
    for (place, asked) in asked.enumerated() {
      #expect(
        EngineParts.split(answers[place]) == asked.call.answer(to: asked.parts),
        "\(asked.call) at \(place)")
    }
  }
}
