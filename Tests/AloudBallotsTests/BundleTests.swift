import AloudCrypto
import AloudModel
import AloudTestSupport
import Testing

@testable import AloudBallots

/// The closed box on its way to the key holder.
@Suite struct BundleTests {
  private func bundle(_ count: Int = 6) -> Bundle {
    let slips = Slips.first(count + 2)
    let box = InMemoryBallotBox()
    box.issue(slips.entries)
    _ = box.deposit(Array(slips.deposits.prefix(count)))
    _ = box.void(slips.entry(count))
    return Bundle(manifest: Fernhill.manifest(), earlierReleases: [], contents: box.contents())
  }

  private func withEarlier() throws -> Bundle {
    let releases = [
      releaseBytes(Fernhill.manifest(key: Fernhill.key(2))),
      releaseBytes(Fernhill.manifest(key: Fernhill.key(3)), of: 5),
    ]
    let manifest = Fernhill.manifest(earlierReleases: releases.map { Fingerprint(of: $0) })
    return Bundle(manifest: manifest, earlierReleases: releases, contents: bundle().contents)
  }

  @Test(arguments: [0, 1, 6, 20])
  func `a bundle comes back from its bytes`(count: Int) throws {
    let bundle = bundle(count)
    #expect(try Bundle.read(bundle.bytes) == bundle)
  }

  @Test func `a bundle carries the earlier releases whole`() throws {
    let bundle = try withEarlier()
    #expect(try Bundle.read(bundle.bytes) == bundle)
  }

  @Test(arguments: UInt64(0)..<10)
  func `the bytes of a bundle do not depend on the order of arrival`(seed: UInt64) {
    let slips = Slips.first(12)
    var dice = Dice(seed: seed)
    let box = InMemoryBallotBox()
    for code in slips.entries.shuffled(using: &dice) { box.issue([code]) }
    for deposit in slips.deposits.prefix(9).shuffled(using: &dice) { _ = box.deposit([deposit]) }
    let inOrder = InMemoryBallotBox()
    inOrder.issue(slips.entries)
    _ = inOrder.deposit(Array(slips.deposits.prefix(9)))
    func bytes(_ box: InMemoryBallotBox) -> [UInt8] {
      Bundle(manifest: Fernhill.manifest(), earlierReleases: [], contents: box.contents()).bytes
    }
    #expect(bytes(box) == bytes(inOrder))
  }

  @Test func `T4: a bundle holds no code, no salt and no intake key`() {
    let slips = Slips.first(8)
    let text = String(decoding: bundle().bytes, as: UTF8.self)
    for code in slips.codes {
      #expect(!text.contains(code.symbols) && !text.contains(code.printed(as: .plain)))
    }
    #expect(!text.contains(Hexadecimal.encode(slips.salt.secret)))
    #expect(!text.contains(String(decoding: Fernhill.intake().file, as: UTF8.self)))
  }

  // MARK: refusals

  @Test func `what is no bundle is malformed`() {
    #expect(throws: Bundle.Refusal.malformed(.malformed)) { try Bundle.read([]) }
    #expect(throws: Bundle.Refusal.malformed(.malformed)) {
      try Bundle.read(Array("{}\n".utf8))
    }
    let bytes = bundle().bytes
    for length in stride(from: 0, to: bytes.count - 1, by: 1_999) {
      #expect(throws: Bundle.Refusal.malformed(.malformed)) {
        try Bundle.read(Array(bytes.prefix(length)))
      }
    }
    #expect(throws: Bundle.Refusal.malformed(.notCanonical)) { try Bundle.read(bytes + [0x0A]) }
  }

  @Test func `another version is named`() throws {
    let changed = edited(bundle()) {
      $0.replacing("\"aloud_bundle\": 2", with: "\"aloud_bundle\": 3")
    }
    #expect(throws: Bundle.Refusal.malformed(.unknownVersion(3))) { try Bundle.read(changed) }
  }

  @Test func `a manifest edited inside a bundle is refused`() throws {
    let changed = edited(bundle()) {
      $0.replacing("\"minimum_group\": 10", with: "\"minimum_group\": 7")
    }
    #expect(throws: Bundle.Refusal.damaged) { try Bundle.read(changed) }
    #expect(throws: Bundle.Refusal.malformed(.contradictsItself)) {
      try Bundle.read(summedAnew(changed))
    }
  }

  @Test func `a bundle without a checksum, or with that of another, is damaged`() throws {
    let sum = try #require(checksum(of: bundle().bytes))
    let without = edited(bundle()) { $0.replacing("  \"checksum\": \"\(sum)\",\n", with: "") }
    #expect(throws: Bundle.Refusal.damaged) { try Bundle.read(without) }
    let other = try #require(checksum(of: bundle(5).bytes))
    let exchanged = edited(bundle()) { $0.replacing(sum, with: other) }
    #expect(throws: Bundle.Refusal.damaged) { try Bundle.read(exchanged) }
  }

  @Test func `the checksum is the digest of the file without its line`() throws {
    let bytes = bundle().bytes
    let sum = try #require(checksum(of: bytes))
    let text = String(decoding: bytes, as: UTF8.self)
    let bare = text.replacing("  \"checksum\": \"\(sum)\",\n", with: "")
    #expect(Fingerprint(of: Array(bare.utf8)).hex == sum)
  }

  @Test func `an earlier release left out, changed or out of order is refused`() throws {
    let bundle = try withEarlier()
    let file = BundleFile(bundle)
    for releases in [
      [], [file.earlierReleases[0]], file.earlierReleases.reversed(),
      file.earlierReleases + [file.earlierReleases[0]],
      [file.earlierReleases[0], file.earlierReleases[1] + " "],
    ] {
      #expect(throws: Bundle.Refusal.earlierReleases) {
        try Bundle.read(written(file, earlierReleases: releases))
      }
    }
  }

  @Test func `lists in any other order are not canonical`() {
    let file = BundleFile(bundle())
    for changed in [
      written(file, issued: file.issued.reversed()),
      written(file, spent: file.spent.reversed()),
      written(file, ballots: file.ballots.reversed()),
    ] {
      #expect(throws: Bundle.Refusal.malformed(.notCanonical)) { try Bundle.read(changed) }
    }
  }

  @Test func `an entry twice, a digest that is none or a ballot that is none is malformed`() {
    let file = BundleFile(bundle())
    let entry = file.ballots[0]
    for changed in [
      written(file, issued: file.issued + [file.issued[0]]),
      written(file, issued: [String(file.issued[0].dropLast())] + file.issued.dropFirst()),
      written(file, issued: [file.issued[0].uppercased()] + file.issued.dropFirst()),
      written(file, ballots: file.ballots + [entry]),
      written(file, ballots: [.init(id: "", sealed: entry.sealed)] + file.ballots.dropFirst()),
      written(file, ballots: [.init(id: entry.id, sealed: "x")] + file.ballots.dropFirst()),
    ] {
      #expect(throws: Bundle.Refusal.malformed(.malformed)) { try Bundle.read(changed) }
    }
  }

  @Test func `sets that disagree are refused`() {
    let file = BundleFile(bundle())
    for changed in [
      written(file, ballots: Array(file.ballots.dropLast())),
      written(file, spent: Array(file.spent.dropLast())),
      written(file, voided: [file.spent[0]]),
      written(file, voided: [file.issued[0]]),
      written(file, issued: file.issued.filter { $0 != file.spent[0] }),
    ] {
      #expect(throws: Bundle.Refusal.setsDisagree) { try Bundle.read(changed) }
    }
  }

  @Test(arguments: 0..<8) func `no bit of a bundle can change unnoticed`(bit: Int) throws {
    let bytes = try withEarlier().bytes
    for place in stride(from: bit, to: bytes.count, by: bytes.count / 100) {
      var changed = bytes
      changed[place] ^= 1 << bit
      #expect(throws: Bundle.Refusal.self, "bit \(bit) at \(place)") { try Bundle.read(changed) }
    }
  }

  // MARK: files by hand

  private func edited(_ bundle: Bundle, _ change: (String) -> String) -> [UInt8] {
    let text = String(decoding: bundle.bytes, as: UTF8.self)
    let changed = change(text)
    #expect(changed != text)
    return Array(changed.utf8)
  }

  private func written(
    _ file: BundleFile, earlierReleases: [String]? = nil, issued: [String]? = nil,
    voided: [String]? = nil, spent: [String]? = nil, ballots: [BundleFile.Entry]? = nil
  ) -> [UInt8] {
    struct Loose: JSONWritable {
      let manifest: Manifest
      let earlierReleases, issued, voided, spent: [String]
      let ballots: [BundleFile.Entry]

      var json: JSONTree {
        [
          "aloud_bundle": 2.json, "manifest": manifest.json,
          "earlier_releases": earlierReleases.json, "issued": issued.json, "voided": voided.json,
          "spent": spent.json, "ballots": ballots.json, "checksum": Fingerprint(of: []).json,
        ]
      }
    }
    let loose = Loose(
      manifest: file.manifest, earlierReleases: earlierReleases ?? file.earlierReleases,
      issued: issued ?? file.issued, voided: voided ?? file.voided, spent: spent ?? file.spent,
      ballots: ballots ?? file.ballots)
    return summedAnew(CanonicalJSON.bytes(of: loose))
  }

  /// As somebody would write it who knows how the checksum is made.
  private func summedAnew(_ bytes: [UInt8]) -> [UInt8] {
    guard let sum = checksum(of: bytes) else { return bytes }
    let text = String(decoding: bytes, as: UTF8.self)
    let bare = text.replacing("  \"checksum\": \"\(sum)\",\n", with: "")
    return Array(text.replacing(sum, with: Fingerprint(of: Array(bare.utf8)).hex).utf8)
  }

  private func checksum(of bytes: [UInt8]) -> String? {
    let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .first { $0.hasPrefix("  \"checksum\": ") }
    return line.map { String($0.dropFirst(15).dropLast(2)) }
  }
}
