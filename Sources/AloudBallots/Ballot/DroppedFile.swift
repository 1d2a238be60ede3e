import AloudCrypto
package import AloudModel

/// A ballot that travels as a file: three lines of ASCII, all files of a wave of one length.
///
/// ```
/// ALOUD-FILE-1
/// <envelope: a JWE to the wave's intake key that holds the code and the ballot's SHA-256>
/// <ballot: a JWE to the key holder>
/// ```
/// A colleague who reads the folder learns no code, and the operator who opens the envelope learns no
/// answer.
package struct DroppedFile: Hashable, Sendable {
  package let envelope: SealedBallot.Envelope
  package let ballot: SealedBallot

  static let magic = "ALOUD-FILE-1"

  /// - Precondition: the manifest names an intake key, as every frozen one does.
  package init(
    code: Code, ballot: SealedBallot, under manifest: Manifest,
    using generator: inout some RandomNumberGenerator
  ) {
    guard case .key(let intake) = PublicKey.read(line: manifest.intakeKey ?? "") else {
      preconditionFailure("a manifest is frozen with an intake key that reads")
    }
    self.envelope = .seal(code: code, for: ballot, to: intake, using: &generator)
    self.ballot = ballot
  }

  package var bytes: [UInt8] {
    let feed = UInt8(ascii: "\n")
    return Array(Self.magic.utf8) + [feed] + envelope.bytes + [feed] + ballot.bytes + [feed]
  }

  /// The length of every dropped file of a wave.
  package static func length(for manifest: Manifest) -> Int {
    magic.utf8.count + SealedBallot.Envelope.length + BallotSize(for: manifest).sealed + 3
  }
}

extension DroppedFile {
  /// What a file in the folder is.
  package enum Reading: Sendable {
    case file(DroppedFile)
    /// It begins like one of ours and is too short: still being copied.
    case halfWritten
    case refused(Refusal)
  }

  /// Why a file is not taken, in kinds that say nothing about who wrote it.
  package enum Refusal: String, Sendable, Hashable, CaseIterable, Comparable {
    case notOurs
    case wordProcessor
    /// Files packed into one, such as a zip.
    case archive
    case unsealedSheet
    case tooLong
    case damaged

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// Reads the bytes of a file; nothing is opened.
  ///
  /// Line ends of Windows and a byte-order mark, as editors and mail programs add them, do not matter.
  package static func read(_ file: [UInt8], expectedLength: Int) -> Reading {
    let bytes = plain(file)
    let start = Array((magic + "\n").utf8)
    guard bytes.starts(with: start) else {
      return start.starts(with: bytes) ? .halfWritten : .refused(kind(ofForeign: file))
    }
    if bytes.count < expectedLength { return .halfWritten }
    if bytes.count > expectedLength { return .refused(.tooLong) }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.count == 4, lines[3].isEmpty,
      let envelope = SealedBallot.Envelope(reading: Array(lines[1])),
      let ballot = SealedBallot(reading: Array(lines[2]))
    else { return .refused(.damaged) }
    return .file(DroppedFile(envelope: envelope, ballot: ballot))
  }

  private init(envelope: SealedBallot.Envelope, ballot: SealedBallot) {
    self.envelope = envelope
    self.ballot = ballot
  }

  /// Without a byte-order mark, and with one line feed at the end of each line.
  private static func plain(_ file: [UInt8]) -> [UInt8] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let (feed, carriage) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    let bytes = file.starts(with: mark) ? file.dropFirst(mark.count) : file[...]
    guard bytes.contains(carriage) else { return Array(bytes) }
    return bytes.indices.filter { place in
      let next = place + 1
      return bytes[place] != carriage || next == bytes.endIndex || bytes[next] != feed
    }.map { bytes[$0] }
  }

  private static func kind(ofForeign bytes: [UInt8]) -> Refusal {
    let oldDocument: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]
    if bytes.starts(with: oldDocument) { return .wordProcessor }
    if archives.contains(where: { bytes.starts(with: $0) }) {
      let isDocument = documentSigns.contains { bytes.firstRange(of: $0) != nil }
      return isDocument ? .wordProcessor : .archive
    }
    return hasSheetLine(bytes) ? .unsealedSheet : .notOurs
  }

  /// How zip, gzip, 7z and rar files begin.
  private static let archives: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0x1F, 0x8B], [0x37, 0x7A, 0xBC, 0xAF],
    Array("Rar!".utf8),
  ]

  /// Names in the zip files that Office, LibreOffice and Pages write.
  private static let documentSigns = [
    "[Content_Types].xml", "mimetypeapplication/vnd.", "Index/Document.iwa",
  ].map { Array($0.utf8) }

  /// Whether a line begins as the line by which an answer sheet names its survey.
  private static func hasSheetLine(_ bytes: [UInt8]) -> Bool {
    let signs = ["Sheet:", "Hoja:"].map { Array($0.utf8) }
    return bytes.split(separator: UInt8(ascii: "\n")).contains { line in
      signs.contains { line.starts(with: $0) }
    }
  }
}
