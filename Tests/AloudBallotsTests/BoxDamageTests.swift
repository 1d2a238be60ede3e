import AloudModel
import Testing

@testable import AloudBallots

/// What a box holds against the salt it was filled with.
@Suite struct BoxDamageTests {
  private let slips = Slips.first(8)
  private let promise = Fernhill.manifest().survey.promise

  private func contents() -> BoxContents {
    let box = InMemoryBallotBox()
    box.issue(slips.entries)
    _ = box.deposit(Array(slips.deposits.prefix(5)))
    _ = box.void(slips.entry(6))
    return box.contents()
  }

  @Test func `a box as it was filled has no damage`() {
    #expect(contents().damage(under: slips.salt, promise) == nil)
  }

  enum Slip: CaseIterable, Sendable {
    case issued
    case voided
    case spent

    var path: WritableKeyPath<BoxContents, Set<EntryID>> {
      switch self {
      case .issued: \.issued
      case .voided: \.voided
      case .spent: \.spent
      }
    }
  }

  @Test(arguments: Slip.allCases) func `one changed bit of an entry is found`(slip: Slip) throws {
    for bit in 0..<256 {
      var changed = contents()
      let entry = try #require(changed[keyPath: slip.path].min())
      var bytes = entry.bytes
      bytes[bit / 8] ^= 1 << (bit % 8)
      changed[keyPath: slip.path].remove(entry)
      changed[keyPath: slip.path].insert(try #require(EntryID(bytes)))
      #expect(changed.damage(under: slips.salt, promise) == .entry, "bit \(bit)")
    }
  }

  @Test func `a ballot under the entry of another is found`() throws {
    var changed = contents()
    let ids = changed.ballots.keys.sorted()
    let (first, second) = (changed.ballots[ids[0]], changed.ballots[ids[1]])
    changed.ballots[ids[0]] = second
    changed.ballots[ids[1]] = first
    #expect(changed.damage(under: slips.salt, promise) == .ballot)
  }

  @Test func `a ballot or a spent slip that vanished is found`() throws {
    var changed = contents()
    changed.ballots.removeValue(forKey: try #require(changed.ballots.keys.min()))
    #expect(changed.damage(under: slips.salt, promise) == .sets)
    changed = contents()
    changed.spent.remove(try #require(changed.spent.min()))
    #expect(changed.damage(under: slips.salt, promise) == .sets)
  }

  @Test func `the salt of another wave made none of it`() {
    #expect(contents().damage(under: Fernhill.salt(2), promise) == .entry)
  }
}
