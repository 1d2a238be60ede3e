import AloudBallots
import Testing

@testable import AloudStorageSQLite

/// T2: what an examiner of the settled file can learn of the order of arrival.
@Suite struct ForensicTests {
  private static let count = 120

  private func file(_ seed: UInt64, settled: Bool) throws -> (SQLiteFile, [Deposit]) {
    let folder = try BoxFolder()
    let arrivals = Arrivals(Self.count, length: 900, seed: seed)
    let box = try folder.create()
    try box.issue(arrivals.issued)
    for deposit in arrivals.deposits { _ = try box.deposit([deposit]) }
    if settled { try box.settle() }
    return (SQLiteFile(try folder.bytes), arrivals.deposits)
  }

  /// For each arrival the place of its entry in the file.
  private func places(
    _ file: SQLiteFile, of table: String, _ ids: [EntryID], _ place: (SQLiteFile.Cell) -> Int?
  ) -> [Int] {
    let cells = Dictionary(
      file.cells(of: table).map { ($0.firstColumn, $0) }, uniquingKeysWith: { one, _ in one })
    return ids.compactMap { cells[$0.bytes].flatMap(place) }
  }

  @Test(arguments: UInt64(1)...6)
  func `T2: neither cells nor overflow pages of a settled box stand in the order of arrival`(
    seed: UInt64
  ) throws {
    let (file, deposits) = try file(seed, settled: true)
    let measured = [
      places(file, of: "box", deposits.map(\.ballot)) { $0.position },
      places(file, of: "box", deposits.map(\.ballot)) { $0.overflow },
      places(file, of: "spent", deposits.compactMap(\.code)) { $0.position },
      places(file, of: "issued", deposits.compactMap(\.code)) { $0.position },
    ]
    for places in measured {
      #expect(places.count == Self.count && Set(places).count == Self.count)
      #expect((0.35...0.65).contains(concordance(places)))
    }
  }

  @Test(arguments: UInt64(1)...3)
  func `before settling the overflow pages stand in the order of arrival`(seed: UInt64) throws {
    let (file, deposits) = try file(seed, settled: false)
    let places = places(file, of: "box", deposits.map(\.ballot)) { $0.overflow }
    #expect(places.count == Self.count)
    #expect(concordance(places) > 0.8)
  }

  @Test(arguments: UInt64(1)...3)
  func `T2: a settled box has no free page, and its counter does not count commits`(
    seed: UInt64
  ) throws {
    let (file, _) = try file(seed, settled: true)
    let (unsettled, _) = try self.file(seed, settled: false)
    #expect(file.freePages == 0 && file.firstFreePage == 0)
    #expect(unsettled.changeCounter > Self.count)
    #expect(file.changeCounter < 10)
    #expect(file.userVersion == 0 && file.applicationID == 0)
    #expect(file.bytes.count == file.pages * file.pageSize)
  }

  @Test func `T2: between the cells of a settled box lie zeros`() throws {
    let (file, _) = try file(1, settled: true)
    for table in file.schema {
      #expect(file.gap(page: table.root).allSatisfy { $0 == 0 }, "\(table.name)")
    }
    #expect(file.gap(page: 1).allSatisfy { $0 == 0 })
  }
}
