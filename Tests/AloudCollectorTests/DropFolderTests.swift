import AloudBallots
import AloudFiles
import AloudModel
import AloudTestSupport
import AloudWaveSupport
import Foundation
import Testing

@testable import AloudCollector

/// Files of one wave on their way into the box: batches, interruptions, order.
@Suite struct DropFolderTests {
  @Test func `five files are stored and their originals removed`() throws {
    let drop = try Drop()
    try drop.save(0..<5)
    let sweep = try drop.sweep(.atLeastFive)
    #expect(sweep.stored == 5 && sweep.refused.isEmpty && sweep.heldBack == 0)
    #expect(drop.ballots == Set(drop.slips.ballots[..<5]))
    #expect(drop.box.contents().spent == Set((0..<5).map(drop.slips.entry)))
    #expect(try drop.names.isEmpty)
  }

  @Test(arguments: [1, 4])
  func `T17: fewer than five files are left for a larger batch`(count: Int) throws {
    let drop = try Drop()
    try drop.save(0..<count)
    let sweep = try drop.sweep(.atLeastFive)
    #expect(sweep.heldBack == count && sweep.stored == 0)
    #expect(drop.ballots.isEmpty && drop.box.contents().spent.isEmpty)
    #expect(try drop.names.count == count)
    try drop.save(count..<5)
    #expect(try drop.sweep(.atLeastFive).stored == 5)
  }

  @Test func `before the close whatever is there is taken`() throws {
    let drop = try Drop()
    try drop.save([3])
    #expect(try drop.sweep(.last).stored == 1)
    #expect(try drop.names.isEmpty)
    #expect(try drop.sweep(.last) == Sweep())
  }

  @Test func `an empty folder is an empty sweep`() throws {
    let drop = try Drop()
    #expect(try drop.sweep(.atLeastFive) == Sweep())
    #expect(try drop.sweep(.last) == Sweep())
  }

  @Test func `T17: files that stay in the folder never make a small batch look large`() throws {
    let drop = try Drop()
    try drop.save(0..<5)
    _ = try drop.sweep(.atLeastFive)
    // Four that are refused at every sweep from now on, and one new answer.
    for place in 0..<4 {
      try drop.save(drop.slips.file(code: place, ballot: place + 6), as: "again-\(place)")
    }
    try drop.save([5])
    let sweep = try drop.sweep(.atLeastFive)
    #expect(sweep.stored == 0 && sweep.heldBack == 1)
    #expect(sweep.refused == [.codeUsed: 4])
    #expect(drop.ballots.count == 5)
    try drop.save(10..<14)
    #expect(try drop.sweep(.atLeastFive).stored == 5)
  }

  @Test func `T17: copies of one file are not a batch`() throws {
    let drop = try Drop()
    for copy in 0..<6 { try drop.save(drop.slips.files[0], as: "copy-\(copy)") }
    let sweep = try drop.sweep(.atLeastFive)
    #expect(sweep.stored == 0 && sweep.heldBack == 6 && drop.ballots.isEmpty)
    let last = try drop.sweep(.last)
    #expect(last.stored == 1 && last.storedBefore == 5)
    #expect(try drop.names.isEmpty && drop.ballots.count == 1)
  }

  @Test func `T17: one ballot under five codes is not a batch`() throws {
    let drop = try Drop()
    for code in 0..<5 { try drop.save(drop.slips.file(code: code, ballot: 0), as: "\(code)") }
    #expect(try drop.sweep(.atLeastFive).heldBack == 5)
    let last = try drop.sweep(.last)
    #expect(last.stored == 1 && last.refused == [.copyOfAnotherBallot: 4])
    #expect(try drop.names.count == 4)
  }

  @Test func `a half-written file waits and does not count`() throws {
    let drop = try Drop()
    try drop.save(0..<4)
    let whole = drop.slips.files[4]
    try drop.save(whole.dropLast(1), as: "4.aloud")
    let sweep = try drop.sweep(.atLeastFive)
    #expect(sweep.halfWritten == 1 && sweep.heldBack == 4 && drop.ballots.isEmpty)
    try drop.save(whole, as: "4.aloud")
    #expect(try drop.sweep(.atLeastFive).stored == 5)
  }

  @Test(arguments: [0, 1, 13, 500])
  func `a file of any beginning waits even at the close`(length: Int) throws {
    let drop = try Drop()
    try drop.save(drop.slips.files[0].prefix(length), as: "0")
    let sweep = try drop.sweep(.last)
    #expect(sweep.halfWritten == 1 && sweep.refused.isEmpty)
    #expect(try drop.names == ["0"])
  }

  // MARK: interruptions

  @Test func `T8: a sweep that was interrupted before removing stores nothing twice`() throws {
    let drop = try Drop()
    try drop.save(0..<6)
    _ = try drop.sweep(.atLeastFive)
    // The originals are still there, as if the machine had stopped after the deposit.
    try drop.save(0..<6)
    let sweep = try drop.sweep(.atLeastFive)
    #expect(sweep.stored == 0 && sweep.storedBefore == 6 && sweep.refused.isEmpty)
    #expect(try drop.names.isEmpty && drop.ballots.count == 6)
  }

  @Test func `what is stored already is cleared away though it is one file`() throws {
    let drop = try Drop()
    try drop.save(0..<5)
    _ = try drop.sweep(.atLeastFive)
    try drop.save([2])
    let sweep = try drop.sweep(.atLeastFive)
    #expect(sweep.storedBefore == 1 && sweep.heldBack == 0)
    #expect(try drop.names.isEmpty)
  }

  @Test func `T8: when the box fails, every file is still there`() throws {
    let drop = try Drop()
    try drop.save(0..<5)
    let failing = FailingBox(drop.box, failing: .noSpace)
    #expect(throws: SweepFailure.storage(.noSpace)) {
      try drop.folder().sweep(into: failing, .last)
    }
    #expect(try drop.names.count == 5)
    #expect(drop.ballots.isEmpty)
    #expect(try drop.sweep(.last).stored == 5)
  }

  @Test func `a missing folder is a failure of the folder`() throws {
    let folder = DropFolder(
      path: "/nonexistent/drop", manifest: Fernhill.manifest, intake: Fernhill.intake,
      salt: Fernhill.salt)
    #expect(throws: SweepFailure.folder(FileFailure(.missing, at: folder.path))) {
      try folder.sweep(into: InMemoryBallotBox(), .last)
    }
  }

  // MARK: no trace

  @Test func `T17: names and times of files change nothing that is stored`() throws {
    var stored: Set<BoxContents> = []
    for seed in UInt64(0)..<5 {
      var dice = Dice(seed: seed)
      let drop = try Drop()
      for place in (0..<8).shuffled(using: &dice) {
        let name = "mrs-\(Int.random(in: 0...9_999, using: &dice))-\(place)"
        try drop.save(drop.slips.files[place], as: name)
        try drop.setTime(of: name, to: Int.random(in: 1...1_700_000_000, using: &dice))
      }
      #expect(try drop.sweep(.atLeastFive).stored == 8)
      stored.insert(drop.box.contents())
    }
    #expect(stored.count == 1)
  }

  @Test func `T17: which of two answers under one code is kept does not depend on names`() throws {
    var kept: Set<SealedBallot> = []
    for names in [["a", "b"], ["b", "a"], ["z", "0"]] {
      let drop = try Drop()
      try drop.save(drop.slips.file(code: 0, ballot: 1), as: names[0])
      try drop.save(drop.slips.file(code: 0, ballot: 2), as: names[1])
      let sweep = try drop.sweep(.last)
      #expect(sweep.stored == 1 && sweep.refused == [.codeUsed: 1])
      kept.formUnion(drop.ballots)
    }
    #expect(kept.count == 1)
  }

  @Test func `T17: a sweep names no file`() throws {
    let drop = try Drop()
    try drop.save(drop.slips.files[0], as: "canary-one")
    try drop.save(Array("canary".utf8), as: "canary-two.docx")
    try drop.save([], as: "canary-three")
    var dumped = ""
    dump(try drop.sweep(.last), to: &dumped)
    #expect(!dumped.contains("canary") && !dumped.contains("docx"))
    #expect(!dumped.contains(drop.path))
  }

  @Test func `hidden files are nobody's business`() throws {
    let drop = try Drop()
    try drop.save(drop.slips.files[0], as: ".0.aloud.part")
    try drop.save(Array("x".utf8), as: ".DS_Store")
    #expect(try drop.sweep(.last) == Sweep())
    #expect(try drop.names.count == 2)
  }
}
