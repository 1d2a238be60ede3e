import AloudCounting
import AloudModel
import Testing

@testable import AloudBallots

/// T20: every receipt is found and the counts agree.
@Suite struct SpentListTests {
  private let manifest = Fernhill.manifest()
  private let slips = Slips.first(12)

  private let contents: BoxContents
  private let list: SpentList

  init() {
    let box = InMemoryBallotBox()
    box.issue(slips.entries)
    _ = box.deposit(Array(slips.deposits.prefix(8)))
    _ = box.void(slips.entry(11))
    contents = box.contents()
    list = SpentList(contents, under: manifest, opened: 7)
  }

  @Test func `T20: every spent slip finds its receipt and no other slip does`() {
    for (place, code) in slips.codes.enumerated() {
      let receipt = Receipt(manifest: manifest.fingerprint, spent: slips.salt.entry(of: code))
      #expect(list.receipts.contains(receipt) == (place < 8))
    }
    #expect(list.receipts.count == 8)
  }

  @Test func `T20: the counts agree with the box`() {
    #expect(list.issued == 12 && list.voided == 1 && list.opened == 7 && list.invalid == 1)
    #expect(list.wave == Fernhill.autumn && list.manifest == manifest.fingerprint)
  }

  @Test func `the text is counts, an empty line and sorted receipts`() {
    let receipts = list.receipts.map(\.symbols).sorted().joined(separator: "\n")
    let text = """
      aloud-spent-1
      wave 2026-autumn
      manifest \(manifest.fingerprint.hex)
      issued 12
      voided 1
      spent 8
      opened 7
      invalid 1

      \(receipts)

      """
    #expect(list.text == text)
  }

  @Test func `a list comes back from its text`() {
    #expect(SpentList.read(Array(list.text.utf8)) == list)
    let empty = SpentList(BoxContents(), under: manifest, opened: 0)
    #expect(SpentList.read(Array(empty.text.utf8)) == empty)
  }

  @Test func `T20: a list agrees with its own box and manifest alone`() {
    #expect(list.agrees(with: contents, under: manifest))
    var more = contents
    more.spent.insert(slips.entry(9))
    var fewerIssued = contents
    fewerIssued.issued.remove(slips.entry(10))
    var fewerBallots = contents
    fewerBallots.ballots.removeValue(forKey: slips.deposits[0].ballot)
    for changed in [more, fewerIssued, fewerBallots] {
      #expect(!list.agrees(with: changed, under: manifest))
    }
    #expect(!list.agrees(with: contents, under: Fernhill.manifest(key: Fernhill.key(2))))
  }

  @Test func `every changed character is refused or is another list`() {
    let bytes = Array(list.text.utf8)
    for place in bytes.indices {
      for replacement in [UInt8(ascii: "1"), UInt8(ascii: "Z"), UInt8(ascii: " ")] {
        var changed = bytes
        changed[place] = replacement
        guard changed != bytes, let read = SpentList.read(changed) else { continue }
        #expect(read != list && Array(read.text.utf8) == changed, "at \(place)")
      }
    }
  }

  @Test func `every line left out, doubled or moved is refused`() {
    let lines = list.text.split(separator: "\n", omittingEmptySubsequences: false)
    for place in lines.indices.dropLast() {
      var fewer = lines
      fewer.remove(at: place)
      expectRefused(fewer.joined(separator: "\n"))
      var more = lines
      more.insert(lines[place], at: place)
      expectRefused(more.joined(separator: "\n"))
      if place + 1 < lines.count - 1 {
        var swapped = lines
        swapped.swapAt(place, place + 1)
        expectRefused(swapped.joined(separator: "\n"))
      }
    }
  }

  @Test func `receipts in another order are refused`() {
    let unsorted = SpentList(
      wave: list.wave, manifest: list.manifest, issued: 12, voided: 1, opened: 7, invalid: 1,
      receipts: list.receipts.reversed())
    expectRefused(unsorted.text)
  }

  @Test func `other texts are refused`() {
    for text in [
      "", "aloud-spent-1", "aloud-spent-1\n", "aloud-spent-2\n\n", list.text + "\n",
      String(list.text.dropLast()), list.text.replacing("\n", with: "\r\n"),
      list.text.replacing("issued 12", with: "issued +12"),
      list.text.replacing("issued 12", with: "issued 012"),
      list.text.replacing("issued 12", with: "issued 99999999999999999999"),
      list.text.replacing("opened 7", with: "opened 7\nseen 8"),
    ] { expectRefused(text) }
    #expect(SpentList.read([0xFF, 0xFE]) == nil)
  }

  private func expectRefused(_ text: String) {
    #expect(SpentList.read(Array(text.utf8)) == nil, "\(text)")
  }
}
