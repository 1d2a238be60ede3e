import AloudAdvice
import Testing

@testable import AloudDefinition
@testable import AloudDiagnostics
@testable import AloudModel

/// Definitions changed at random, with seeded dice.
@Suite struct MutationTests {
  /// The definitions to begin with: everything, and the corpus.
  static let seeds: [[UInt8]] =
    [Array(Everything.yaml.utf8)]
    + ["good", "bad", "beyond"].flatMap { kind in
      ((try? SchemaTests.corpus(kind)) ?? []).map { Array($0.text.utf8) }
    }

  static let likely = [
    "{", "}", "[", "]", ":", ",", "- ", "#", "&a ", "*a", "!t ", "|\n", ">\n", "\"", "'", "\t",
    "\n",
    "\r\n", "~", "?", "%", "@", "`", "\\", "---\n", "<<: ", "and ", "never ", "{en: ", "es: ",
    "revision: 2, ", "keying: reversed", "\u{202E}", "\u{FEFF}", "é", "👩\u{200D}👧",
    "999999999999999999999",
  ].map { Array($0.utf8) }

  static let good = (try? SchemaTests.corpus("good"))?.map { Array($0.text.utf8) } ?? []

  /// One of the definitions with a few edits, of which some leave it a definition.
  static func mutated(
    _ seeds: [[UInt8]], edits: ClosedRange<Int>, using dice: inout SeededGenerator
  ) -> [UInt8] {
    var bytes = seeds.randomElement(using: &dice) ?? []
    for _ in 0..<Int.random(in: edits, using: &dice) where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &dice)
      let end = min(bytes.count, place + Int.random(in: 1...40, using: &dice))
      switch Int.random(in: 0..<8, using: &dice) {
      case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &dice)
      case 1: bytes[place] = Array("abcxyz019 -".utf8).randomElement(using: &dice) ?? 0x61
      case 2: bytes.insert(contentsOf: likely.randomElement(using: &dice) ?? [], at: place)
      case 3: bytes.removeSubrange(place..<end)
      case 4: bytes.remove(at: place)
      case 5: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 6:
        let other = seeds.randomElement(using: &dice) ?? []
        let start = Int.random(in: 0..<max(1, other.count), using: &dice)
        bytes.replaceSubrange(place..<end, with: other[start...].prefix(60))
      default:
        bytes.replaceSubrange(place..<end, with: likely.randomElement(using: &dice) ?? [])
      }
    }
    return bytes
  }

  @Test func `there are seeds to mutate`() {
    #expect(Self.seeds.count > 50)
    #expect(Self.good.count > 5)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `whatever is changed, the laws of a definition hold`(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    for turn in 0..<120 {
      let seeds = turn.isMultiple(of: 2) ? Self.seeds : Self.good
      let bytes = Self.mutated(seeds, edits: 1...4, using: &dice)
      let broken = DefinitionLaws.broken(by: bytes, earlier: [EarlierWaveTests.autumn])
      #expect(broken == nil, "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `a schema is never stricter than the parser`(seed: UInt64) throws {
    let schema = try SchemaTests().schema
    var dice = SeededGenerator(seed: seed)
    var taken = 0
    for _ in 0..<200 {
      let bytes = Self.mutated(Self.good, edits: 1...2, using: &dice)
      guard AdvisedDefinition.read(bytes, name: "x").survey != nil,
        let value = SchemaTests.json(String(decoding: bytes, as: UTF8.self))
      else { continue }
      taken += 1
      #expect(schema.problems(in: value) == [], "\(String(decoding: bytes, as: UTF8.self))")
    }
    #expect(taken > 4)
  }
}
