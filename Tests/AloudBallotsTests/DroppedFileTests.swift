import AloudCrypto
import AloudModel
import AloudTestSupport
import Testing

@testable import AloudBallots

/// Ballots that travel as files, and everything else that lies in a shared folder.
@Suite struct DroppedFileTests {
  private let manifest = Fernhill.manifest()
  private let code = Code(symbols: "7K3M-Q2XD-9TBA")!

  private static let length = DroppedFile.length(for: Fernhill.manifest())
  private let file: DroppedFile

  init() {
    var dice = Dice(seed: 4)
    file = DroppedFile(
      code: code, ballot: ballot(Fernhill.fullResponse), under: manifest, using: &dice)
  }

  @Test func `a file comes back from its bytes`() throws {
    let read = try #require(read(file.bytes).file)
    #expect(read == file && read.bytes == file.bytes)
    #expect(read.ballot == ballot(Fernhill.fullResponse))
    #expect(read.envelope.code(for: read.ballot, intake: Fernhill.intake()) == code)
  }

  @Test func `T4: a file shows no code and no answer to whoever reads the folder`() {
    let text = String(decoding: file.bytes, as: UTF8.self)
    for word in [
      code.symbols, code.printed(as: .checked), "7K3M", "ask-for-help", "teaching", "More",
    ] {
      #expect(!text.contains(word))
      #expect(!text.contains(Base64URL.encode(Array(word.utf8)).dropLast(2)))
    }
  }

  @Test func `T7: two files of a wave differ in content and not in length`() {
    var dice = Dice(seed: 5)
    let other = DroppedFile(
      code: Code(using: &dice), ballot: ballot(seed: 9), under: manifest, using: &dice)
    #expect(other.bytes != file.bytes && other.bytes.count == file.bytes.count)
    #expect(file.bytes.count == DroppedFile.length(for: manifest))
  }

  @Test func `T17: a beginning of a file is waited for`() {
    let bytes = file.bytes
    for length in [0, 1, 12, 13, 14] + stride(from: 20, to: bytes.count, by: 7)
      + [bytes.count - 1]
    {
      #expect(isHalfWritten(read(Array(bytes.prefix(length)))), "\(length)")
    }
  }

  @Test func `T17: an end of a file without its beginning is refused`() {
    let bytes = file.bytes
    for length in [1, 2, 3] + stride(from: 4, to: bytes.count, by: 7) + [bytes.count - 1] {
      #expect(read(Array(bytes.suffix(length))).refusal != nil, "\(length)")
    }
  }

  @Test(arguments: [1, 2, 1_000])
  func `T17: a file that goes on is too long`(more: Int) {
    let longer = file.bytes + Array(repeating: UInt8(ascii: "\n"), count: more)
    #expect(read(longer).refusal == .tooLong)
  }

  @Test func `T17: a changed byte is refused, or the envelope or the ballot does not open`() {
    let bytes = file.bytes
    let intake = Fernhill.intake()
    for place in stride(from: 0, to: bytes.count, by: 3) {
      var changed = bytes
      changed[place] ^= UInt8(1) << UInt8(place % 8)
      guard let read = read(changed).file else { continue }
      // The envelope names the ballot's digest, so a changed ballot has no code either.
      #expect(read.envelope.code(for: read.ballot, intake: intake) == nil, "at \(place)")
    }
  }

  static let foreign: [(String, [UInt8], DroppedFile.Refusal)] = [
    ("a zip", [0x50, 0x4B, 0x03, 0x04, 0x14], .archive),
    ("a long zip", [0x50, 0x4B, 3, 4] + Array(repeating: 0, count: 9_000), .archive),
    (
      "a word processor's", [0x50, 0x4B, 3, 4] + Array("\0[Content_Types].xml".utf8), .wordProcessor
    ),
    ("an old word processor's", [0xD0, 0xCF, 0x11, 0xE0, 0xA1], .wordProcessor),
    ("a sheet", Array("ALOUD\n\nSheet: fernhill-staff 2026-autumn\n1. [ ]\n".utf8), .unsealedSheet),
    ("a Spanish sheet", Array("ALOUD\n\nHoja: fernhill-staff x\n".utf8), .unsealedSheet),
    ("a sheet of DOS lines", Array("Fernhill\r\nSheet: x\r\n".utf8), .unsealedSheet),
    ("a picture", [0x89, 0x50, 0x4E, 0x47], .notOurs),
    ("a letter", Array("Dear all, Sheet: is a word here".utf8), .notOurs),
    ("another version", Array("ALOUD-FILE-2\n".utf8), .notOurs),
    ("the magic in lower case", Array("aloud-file-1\n".utf8), .notOurs),
    ("a zero", [0], .notOurs),
  ]

  @Test(arguments: foreign)
  func `T17: other files are refused by their kind`(
    what: String, bytes: [UInt8], reason: DroppedFile.Refusal
  ) {
    #expect(read(bytes).refusal == reason, "\(what)")
  }

  @Test func `T17: lines that are not sealed messages are damage`() {
    let length = DroppedFile.length(for: manifest)
    let magic = Array("ALOUD-FILE-1\n".utf8)
    for filling in ["\n", "A", ".", "\0", "é"] {
      let rest = Array(String(repeating: filling, count: length).utf8)
      #expect(read(Array((magic + rest).prefix(length))).refusal == .damaged, "\(filling)")
    }
  }

  @Test func `T17: a file of random bytes behind the magic never opens`() {
    let length = DroppedFile.length(for: manifest)
    var dice = Dice(seed: 6)
    for _ in 0..<50 {
      let bytes = Array("ALOUD-FILE-1\n".utf8) + dice.bytes(length - 13)
      #expect(read(bytes).file == nil)
      // Where chance made a line end of Windows, it counts as one sign, and the file as too short.
      let hasLineEnd = zip(bytes, bytes.dropFirst()).contains { $0 == 0x0D && $1 == 0x0A }
      #expect(hasLineEnd || read(bytes).refusal == .damaged)
    }
  }

  @Test func `a byte-order mark and line ends of Windows do not matter`() {
    let lines = file.bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    #expect(read(lines).file == file)
    #expect(read([0xEF, 0xBB, 0xBF] + lines).file == file)
    #expect(read([0xEF, 0xBB, 0xBF] + file.bytes).file == file)
  }

  // MARK: the envelope

  @Test func `an envelope gives its code for its own ballot alone`() {
    let other = ballot(seed: 99)
    #expect(file.envelope.code(for: file.ballot, intake: Fernhill.intake()) == code)
    #expect(file.envelope.code(for: other, intake: Fernhill.intake()) == nil)
  }

  @Test func `another wave's intake key opens no envelope`() {
    #expect(file.envelope.code(for: file.ballot, intake: Fernhill.intake(101)) == nil)
  }

  @Test func `the key holder's key opens no envelope, and the intake key no ballot`() throws {
    #expect(file.ballot.open(with: Fernhill.intake().key, under: manifest).response == nil)
    guard case .refused = file.envelope.message.open(with: Fernhill.key()) else {
      Issue.record("the key holder's key opened an envelope")
      return
    }
  }

  @Test func `an envelope of anything but a code and a digest gives no code`() throws {
    let digest = Fingerprint(of: file.ballot.bytes).hex
    let intake = Fernhill.intake()
    func code(_ json: String) throws -> Code? {
      var dice = Dice(seed: 1)
      let sealed = CompactJWE.seal(
        Array(json.utf8), to: intake.key.publicKey, using: &dice)
      let envelope = try #require(SealedBallot.Envelope(reading: sealed.bytes))
      return envelope.code(for: file.ballot, intake: intake)
    }
    #expect(try code(#"{"code":"7K3MQ2XD9TBA","ballot":"\#(digest)"}"#) == self.code)
    #expect(try code(#"{"code":"7K3MQ2XD9TB","ballot":"\#(digest)"}"#) == nil)
    #expect(try code(#"{"code":"7K3MQ2XD9TBU","ballot":"\#(digest)"}"#) == nil)
    #expect(try code(#"{"code":"7K3MQ2XD9TBA","ballot":"\#(digest.uppercased())"}"#) == nil)
    #expect(try code(#"{"code":"7K3MQ2XD9TBA"}"#) == nil)
    #expect(try code("") == nil)
  }

  private func read(_ bytes: [UInt8]) -> DroppedFile.Reading {
    DroppedFile.read(bytes, expectedLength: Self.length)
  }

  private func isHalfWritten(_ reading: DroppedFile.Reading) -> Bool {
    switch reading {
    case .halfWritten: true
    case .file, .refused: false
    }
  }
}

extension DroppedFile.Reading {
  fileprivate var file: DroppedFile? {
    switch self {
    case .file(let file): file
    case .halfWritten, .refused: nil
    }
  }

  fileprivate var refusal: DroppedFile.Refusal? {
    switch self {
    case .refused(let reason): reason
    case .file, .halfWritten: nil
    }
  }
}
