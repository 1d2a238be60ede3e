import AloudModel
import AloudTestSupport
import Testing

@testable import AloudDisclosure

/// The bytes of `release.json`.
@Suite struct ReleaseFileTests {
  /// Below the floor, low coverage, and every level of detail.
  static let counts = [0, 9, 10, 16, 17, 25, 31, 42]

  @Test(arguments: counts)
  func `a release comes back from its bytes`(counted: Int) throws {
    let release = release(Fernhill.manifest(), Fernhill.staff(counted), invalid: counted / 10)
    #expect(try Release.read(release.bytes) == release)
    #expect(try Release.read(release.bytes).bytes == release.bytes)
  }

  @Test(arguments: UInt64(0)..<20)
  func `every kind of figure comes back`(seed: UInt64) throws {
    // Shares of agreement from nobody to everybody.
    var dice = Dice(seed: seed)
    let staff = (0..<40).map { _ in
      Response(
        answers: Dictionary(
          uniqueKeysWithValues: Fernhill.items.enumerated().compactMap { place, item in
            let agrees = Int.random(in: 0..<40, using: &dice) < 2 * Int(seed)
            guard Int.random(in: 0...20, using: &dice) > place else { return nil }
            return (item, agrees ? (item == Fernhill.haveSay ? 3 : 5) : 1)
          }))
    }
    let release = release(Fernhill.manifest(), staff)
    #expect(try Release.read(release.bytes) == release)
  }

  @Test func `the same answers in another order give the same bytes`() {
    let manifest = Fernhill.manifest()
    let staff = Fernhill.staff(31)
    var dice = Dice(seed: 3)
    let bytes = release(manifest, staff).bytes
    for _ in 0..<10 {
      #expect(release(manifest, staff.shuffled(using: &dice)).bytes == bytes)
    }
  }

  @Test func `T15: a changed digit is refused or is another release with other bytes`() {
    let release = release(Fernhill.manifest(), Fernhill.staff(31))
    let bytes = release.bytes
    let digits = bytes.indices.filter { UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[$0] }
    #expect(digits.count > 100)
    for place in digits {
      var changed = bytes
      changed[place] = bytes[place] == UInt8(ascii: "9") ? UInt8(ascii: "8") : bytes[place] + 1
      expectRefusedOrAnother(changed, than: release)
    }
  }

  @Test func `T15: a line left out or doubled is refused or is another release`() {
    let release = release(Fernhill.manifest(), Fernhill.staff(31))
    let lines = String(decoding: release.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    for place in lines.indices.dropLast() {
      var fewer = lines
      fewer.remove(at: place)
      expectRefusedOrAnother(Array(fewer.joined(separator: "\n").utf8), than: release)
      var more = lines
      more.insert(lines[place], at: place)
      expectRefusedOrAnother(Array(more.joined(separator: "\n").utf8), than: release)
    }
  }

  @Test func `every beginning of a release file is refused`() {
    let bytes = release(Fernhill.manifest(), Fernhill.staff(31)).bytes
    for length in stride(from: 0, to: bytes.count, by: 7) {
      #expect(throws: CanonicalJSON.Refusal.malformed) {
        try Release.read(Array(bytes.prefix(length)))
      }
    }
    #expect(throws: CanonicalJSON.Refusal.notCanonical) {
      try Release.read(Array(bytes.dropLast()))
    }
  }

  @Test func `a reordered or re-indented file is refused`() throws {
    let text = String(
      decoding: release(Fernhill.manifest(), Fernhill.staff(31)).bytes, as: UTF8.self)
    for changed in [
      text + " ", "\n" + text, text.replacing("  \"", with: "   \""),
      text.replacing("\"invalid\": 0,", with: "\"invalid\": 0, \"note\": 1,"),
    ] {
      #expect(throws: CanonicalJSON.Refusal.notCanonical) {
        try Release.read(Array(changed.utf8))
      }
    }
  }

  @Test func `another version is named`() {
    let text = String(
      decoding: release(Fernhill.manifest(), Fernhill.staff(31)).bytes, as: UTF8.self)
    #expect(throws: CanonicalJSON.Refusal.unknownVersion(1)) {
      try Release.read(
        Array(text.replacing("\"aloud_release\": 3,", with: "\"aloud_release\": 1,").utf8))
    }
  }

  @Test func `a manifest changed inside a release is refused`() {
    let text = String(
      decoding: release(Fernhill.manifest(), Fernhill.staff(31)).bytes, as: UTF8.self)
    #expect(throws: CanonicalJSON.Refusal.contradictsItself) {
      try Release.read(
        Array(
          text.replacing("\"minimum_responses\": 10", with: "\"minimum_responses\": 9").utf8))
    }
  }

  @Test func `a published release keeps the fingerprint of the bytes it was read from`() throws {
    let bytes = release(Fernhill.manifest(), Fernhill.staff(31)).bytes
    var digested: [[UInt8]] = []
    let fingerprint = try #require(Fingerprint(Array(repeating: 5, count: 32)))
    let published = try PublishedRelease(reading: bytes) {
      digested.append($0)
      return fingerprint
    }
    #expect(digested.contains(bytes) && published.fingerprint == fingerprint)
    #expect(published.release.bytes == bytes)
    let definition = CanonicalJSON.bytes(of: published.release.manifest.survey)
    #expect(Set(digested) == [bytes, definition] && published.definition == fingerprint)
  }

  private func expectRefusedOrAnother(_ bytes: [UInt8], than release: Release) {
    guard let read = try? Release.read(bytes) else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(read != release, "\(text)")
    #expect(read.bytes == bytes, "what was read is not what is written: \(text)")
  }
}
