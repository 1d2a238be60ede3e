import AloudModel
import Testing

@testable import AloudDisclosure

/// Releases of version 2: read as strictly as they were, and written back as they were.
@Suite struct JointFigureTests {
  @Test func `a release of version 2 is read, and its bytes stay`() throws {
    let made = Made.joint.release
    let read = try Release.read(made.bytes)
    #expect(read == made && read.bytes == made.bytes)
    #expect(read.version == .joint && read.likeness == nil)
    #expect(read.scales[0].joint?.sd == 20)
  }

  @Test func `a release of version 3 has no place for joint figures`() throws {
    let bytes = Made().release.bytes
    let text = String(decoding: bytes, as: UTF8.self)
    for member in ["\"sd\"", "counted_as_scored", "alpha_tenths"] {
      #expect(!text.contains(member))
    }
    let joint = String(decoding: Made.joint.release.bytes, as: UTF8.self)
    let renamed = joint.replacing("\"aloud_release\": 2", with: "\"aloud_release\": 3")
    #expect(renamed != joint)
    #expect(throws: CanonicalJSON.Refusal.contradictsItself) {
      try Release.read(Array(renamed.utf8))
    }
  }

  static let illegalLevels: [(mean: Int, sd: Int)] = [
    (101, 10), (-1, 10),
    (50, 101), (50, -1),
    (3, 4), (97, 4),
    (-2_147_483_648, 4),
  ]

  @Test(arguments: illegalLevels)
  func `R2s: a mean outside the scale or nearer to an end than three people is refused`(
    level: (mean: Int, sd: Int)
  ) {
    var made = Made.joint
    made.level = .shown(.mean(level.mean))
    made.sd = level.sd
    #expect(throws: CanonicalJSON.Refusal.contradictsItself) {
      try Release.read(made.release.bytes)
    }
  }

  /// 31 counted with a minimum of 10.
  @Test(arguments: [-1, 0, 9, 22, 30, 32, 2_147_483_647])
  func `R2s: a number scored that singles people out is refused`(scored: Int) {
    var made = Made.joint
    made.countedAsScored = .shown(scored)
    made.alpha = .withheld(.tooFewAnswers)
    #expect(throws: CanonicalJSON.Refusal.contradictsItself) {
      try Release.read(made.release.bytes)
    }
  }

  @Test(arguments: [10, 21, 31])
  func `R2s: a number scored that hides everybody is taken`(scored: Int) throws {
    var made = Made.joint
    made.countedAsScored = .shown(scored)
    made.alpha = .withheld(.tooFewAnswers)
    #expect(throws: Never.self) { try Release.read(made.release.bytes) }
  }

  @Test func `R2s: alpha of fewer than thirty, above one or beside no score is refused`() {
    var few = Made.joint
    few.counted = .shown(29)
    few.countedAsScored = .shown(29)
    few.people = .shown(.two(safer: 20, notSafer: 9))
    few.scalePeople = .shown(.two(safer: 20, notSafer: 9))
    var tooLarge = Made.joint
    tooLarge.alpha = .shown(11)
    var nearEnd = Made.joint
    nearEnd.level = .shown(.nearEnd(.high))
    nearEnd.sd = nil
    var unanimous = Made.joint
    unanimous.level = .withheld(.tailCoded)
    unanimous.sd = nil
    for made in [few, tooLarge, nearEnd, unanimous] {
      #expect(throws: CanonicalJSON.Refusal.contradictsItself) {
        try Release.read(made.release.bytes)
      }
    }
  }

  @Test func `R2s: a scale's people are never said by option`() {
    var made = Made.joint
    made.scalePeople = .shown(.five(options: [6, 6, 6, 6, 7], noAnswer: nil))
    #expect(throws: CanonicalJSON.Refusal.contradictsItself) {
      try Release.read(made.release.bytes)
    }
  }
}
