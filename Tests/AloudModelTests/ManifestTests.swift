import Testing

@testable import AloudModel

@Suite struct ManifestTests {
  static let manifest = Fernhill.manifest()!
  static let text = String(decoding: manifest.bytes, as: UTF8.self)

  @Test func `a manifest is read back as it was written`() throws {
    #expect(try Manifest.read(Self.manifest.bytes) == Self.manifest)
    #expect(Self.manifest.version == 2)
    #expect(Self.manifest.hasCheckedCodes && Self.manifest.comparison == .worstCaseRounding)
    #expect(Self.manifest.wave == Fernhill.wave())
    #expect(Self.manifest.scales == Fernhill.scales)
  }

  @Test func `a wave the survey does not have makes no manifest`() {
    #expect(Fernhill.manifest(wave: "nowhere") == nil)
  }

  @Test func `the plan tabulates what is asked, and gauges item by item only`() {
    #expect(
      Self.manifest.plan.items.map(\.text) == ["honest-try", "worth-it", "answered-honestly"])
    #expect(Self.manifest.plan.scales.map(\.text) == ["reward"])
    #expect(Self.manifest.plan.breakdowns.map(\.text) == ["role"])
    let short = Fernhill.survey(waves: [Fernhill.wave(asks: ["honesty"])])
    #expect(Fernhill.manifest(short)?.plan.items.map(\.text) == ["answered-honestly"])
    #expect(Fernhill.manifest(short)?.plan.scales == [])
  }

  /// A text in the manifest, what an editor makes of it, and why the result is refused.
  struct Edit: Sendable {
    let old: String
    let new: String
    let refusal: CanonicalJSON.Refusal
  }

  @Test(arguments: [
    Edit(old: "\"aloud_manifest\": 2", new: "\"aloud_manifest\": 3", refusal: .unknownVersion(3)),
    Edit(old: "  \"aloud_manifest\": 2", new: "\t\"aloud_manifest\": 2", refusal: .notCanonical),
    Edit(old: "  \"aloud_manifest\": 2,\n", new: "", refusal: .malformed),
    Edit(
      old: "{\n  \"aloud_manifest\"", new: "{\n  \"a\": 1,\n  \"aloud_manifest\"",
      refusal: .notCanonical),
    Edit(
      old: "\"aloud_manifest\": 2,\n", new: "\"aloud_manifest\": 2,\n  \"aloud_manifest\": 2,\n",
      refusal: .notCanonical),
    Edit(old: "\"aloud_manifest\": 2", new: "\"aloud_manifest\": 1", refusal: .contradictsItself),
    Edit(
      old: "  \"comparison\": \"worst-case-rounding\",\n", new: "", refusal: .contradictsItself),
    Edit(old: "worst-case-rounding", new: "best-case", refusal: .malformed),
    Edit(old: "\"invited\": 42", new: "\"invited\": 43", refusal: .contradictsItself),
    Edit(old: "\"minimum_group\": 10", new: "\"minimum_group\": 3", refusal: .contradictsItself),
    Edit(old: "\"wave\": \"autumn\"", new: "\"wave\": \"spring\"", refusal: .contradictsItself),
    Edit(
      old: "\"breakdowns\": [\n      \"role\"\n    ]", new: "\"breakdowns\": []",
      refusal: .contradictsItself),
    Edit(
      old: "\"scales\": [\n      \"reward\"\n", new: "\"scales\": [\n      \"honesty\"\n",
      refusal: .contradictsItself),
    Edit(old: "0707", new: "07", refusal: .malformed),
    Edit(old: "2026-10-16 17:00", new: "2026-10-16 17:99", refusal: .malformed),
    Edit(
      old: "\"opens_at\": 1791176400", new: "\"opens_at\": 1791176400.0", refusal: .notCanonical),
    Edit(old: "\"opens_at\": 1791176400", new: "\"opens_at\": \"1791176400\"", refusal: .malformed),
  ])
  func `edited bytes are refused`(edit: Edit) throws {
    let edited = Self.text.replacing(edit.old, with: edit.new)
    #expect(edited != Self.text)
    #expect(throws: edit.refusal) { try Manifest.read(Array(edited.utf8)) }
  }

  /// What version 1 of the program wrote.
  private static let version1 = text.replacing(
    "\"aloud_manifest\": 2", with: "\"aloud_manifest\": 1"
  )
  .replacing("  \"comparison\": \"worst-case-rounding\",\n", with: "")

  @Test func `a manifest of version 1 is still read, and its codes have twelve symbols`() throws {
    let old = try Manifest.read(Array(Self.version1.utf8))
    #expect(old.version == 1 && !old.hasCheckedCodes && old.comparison == nil)
    #expect(old.survey == Self.manifest.survey)
    #expect(old.bytes == Array(Self.version1.utf8))
  }

  @Test func `version 1 holds nothing that only version 2 has`() {
    let newer = Self.version1.replacing(
      "    \"timezone\"", with: "    \"pages\": \"en\",\n    \"timezone\"")
    #expect(newer != Self.version1)
    #expect(throws: CanonicalJSON.Refusal.self) { try Manifest.read(Array(newer.utf8)) }
  }

  @Test func `no changed byte leaves the manifest the same`() {
    let good = Self.manifest.bytes
    var refused = 0
    for place in stride(from: 0, to: good.count, by: 5) {
      var edited = good
      edited[place] ^= UInt8(1 << (place % 7))
      do throws(CanonicalJSON.Refusal) {
        let other = try Manifest.read(edited)
        #expect(other != Self.manifest)
        #expect(other.bytes == edited)
      } catch {
        refused += 1
      }
    }
    #expect(refused > good.count / 5 / 2)
  }

  @Test(arguments: [1, 2, 10, 500]) func `a cut manifest is refused`(lost: Int) {
    #expect(throws: CanonicalJSON.Refusal.self) {
      try Manifest.read(Array(Self.manifest.bytes.dropLast(lost)))
    }
  }
}
