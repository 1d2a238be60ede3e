import AloudAttack
import AloudModel
import AloudTally
import Foundation
import Testing

@testable import AloudDisclosure

/// The item-wise reader of published files against what this gate publishes, and against what older ones did.
@Suite struct PublishedItemTests {
  private static func readers(
    _ release: Release, _ people: [KnownPerson]
  ) -> [ItemReader] {
    var classes: [Membership: Int] = [:]
    for person in people { classes[person.membership, default: 0] += 1 }
    let roster = Roster(classes, members: release.shownMembers)
    return release.itemFigures.filter { one in
      people.allSatisfy { person in one.others.allSatisfy(person.isKnown) }
    }.map { ItemReader($0, people: people, roster: roster) }
  }

  @Test(
    arguments: [
      (1, 15), (2, 18), (3, 22), (4, 30), (5, 45), (6, 60), (7, 100),
    ] as [(UInt64, Int)])
  func `nothing is found in what this gate publishes, whichever two tell`(
    seed: UInt64, staff: Int
  ) {
    let school = InventedSchool(seed: seed, staff: staff, scales: [3, 4])
    let people = school.responses.map { $0.known(in: school.manifest) }
    for reader in Self.readers(school.release, people) {
      #expect(reader.fits && reader.knowsTruth)
      #expect(reader.worstExposures().filter(\.isBeyondTable).isEmpty)
    }
  }

  /// 36 staff: one teacher was visited and talked with, and all answer a third question.
  private static func staff(visited: Int) -> (staff: Staff, responses: [Response]) {
    let staff = Staff([("teaching", 20, 20), ("support", 16, 16)])
    let others = [1, 2, 2, 3, 3, 3, 4, 4, 5]
    return (
      staff,
      staff.responses { $0 == 0 ? [5, 5, visited] : [1, 1, others[$0 % others.count]] }
    )
  }

  /// The facts are known, and that everybody answered the third question.
  private static func facts(_ responses: [Response], _ manifest: Manifest) -> [KnownPerson] {
    responses.map { response in
      let known = response.known(in: manifest)
      return KnownPerson(
        membership: known.membership, answers: known.answers.filter { $0.key != Staff.items[2] },
        answered: [Staff.items[2]])
    }
  }

  @Test(arguments: 1...5)
  func `a release of version 2 tells what the one visited teacher answered`(
    visited: Int
  ) throws {
    let (staff, responses) = Self.staff(visited: visited)
    let today = staff.release(responses)
    let old = try Release.read(today.asVersion2(of: responses).bytes)
    let people = Self.facts(responses, old.manifest)
    let found = Self.readers(old, people)[0].exposures()
    #expect(found.map(\.people) == [1])
    #expect(found.allSatisfy { $0.extent == .exact && $0.certainty == .proved && $0.isBeyondTable })
    // Today's figures of the same answers.
    for reader in Self.readers(today, people) {
      #expect(reader.fits && reader.exposures().isEmpty)
    }
    let all = responses.map { $0.known(in: old.manifest) }
    for reader in Self.readers(today, all) {
      #expect(reader.worstExposures().filter(\.isBeyondTable).isEmpty)
    }
  }

  @Test func `a group's mean that nobody attacked is read`() throws {
    // Ten of whom all gave the safer answer to one item: the gate says no mean of their group.
    let staff = Staff([("teaching", 10, 10), ("support", 14, 14)])
    let responses = staff.responses { place in
      place < 10 ? [2 + place % 4, 3, place == 0 ? 4 : 5] : [2 + place % 4, 3, 1 + place % 5]
    }
    let manifest = staff.manifest
    let gate = ReleaseGate(manifest: manifest, earlier: [])
    let tally = WaveTally(of: manifest, responses: responses)
    let unattacked = gate.unattacked(tally, gate.plans(tally, []), 0)
    let people = responses.map { $0.known(in: manifest) }
    let found = Self.readers(unattacked, people)[2].worstExposures().filter(\.isBeyondTable)
    #expect(!found.isEmpty)
    let said = Self.readers(staff.release(responses), people)[2]
    #expect(said.fits && said.worstExposures().filter(\.isBeyondTable).isEmpty)
  }

  @Test func `every table and mean is read as it is said`() throws {
    let school = InventedSchool(seed: 6, staff: 60)
    let figures = school.release.itemFigures
    #expect(figures.count == 12)
    for one in figures {
      #expect(one.joint == nil && !one.table.isEmpty)
      let answers = one.table.reduce(into: Set<Int?>()) { $0.formUnion($1.answers) }
      #expect(answers == Set([nil] + (0..<5).map(Int?.some)))
    }
    let said = school.release.breakdowns.flatMap(\.groups).compactMap(\.figures.value)
    #expect(figures.map(\.means.count).max() == 1 + said.count)
  }

  @Test func `the old release that stands beside the references is this one`() throws {
    let (staff, responses) = Self.staff(visited: 4)
    let old = staff.release(responses).asVersion2(of: responses)
    let path = #filePath.replacing(
      "AloudDisclosureTests/PublishedItemTests.swift", with: "References/version-2-release.json")
    #expect(try Array(Data(contentsOf: URL(fileURLWithPath: path))) == old.bytes)
  }

  @Test func `two waves of the same staff one person apart are read together`() {
    let school = InventedSchool(seed: 4, staff: 60)
    let gate = ReleaseGate(manifest: school.manifest, earlier: [])
    let joined = gate.release(
      WaveTally(of: school.manifest, responses: school.responses + [school.responses[0]]),
      invalid: 0)
    let pair = WavePair(school.release.askedQuestions, joined.askedQuestions)
    #expect(pair.nearness == .aFewPeople && pair.compared == 12)
    #expect(pair.told.exact + pair.told.sides > pair.compared / 2)
    let other = WavePair(
      school.release.askedQuestions, InventedSchool(seed: 5, staff: 60).release.askedQuestions)
    #expect(other.nearness == .apart && other.told == (0, 0))
  }
}
