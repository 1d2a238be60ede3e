import AloudCrypto
package import AloudModel

/// 32 random bytes, made for one wave and destroyed when it is finished.
///
/// While it lives, a list of codes and ballots could be matched to the entries of the box; afterwards
/// nobody can.
package struct WaveSalt: Sendable {
  private let bytes: [UInt8]
  /// Whether its entries check themselves: in every wave but those frozen under version 1.
  private let marksEntries: Bool

  package static let byteCount = 32

  package init(using generator: inout some RandomNumberGenerator) {
    bytes = generator.bytes(Self.byteCount)
    marksEntries = true
  }

  /// The salt of a wave that was frozen under a manifest of version 1; nothing, when there are not
  /// exactly 32 bytes.
  package init?(reading bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = bytes
    marksEntries = false
  }

  fileprivate init(marking bytes: [UInt8]) {
    self.bytes = bytes
    marksEntries = true
  }

  /// The entry of a code: HMAC-SHA-256(salt, `code|` and the twelve symbols), marked.
  package func entry(of code: Code) -> EntryID { entry("code|", Array(code.symbols.utf8)) }

  /// The entry of a ballot: HMAC-SHA-256(salt, `ballot|` and the sealed text), marked.
  package func entry(of ballot: SealedBallot) -> EntryID { entry("ballot|", ballot.bytes) }

  /// Whether this salt made the entry, whatever it is of; always, under a manifest of version 1, whose
  /// entries have no mark.
  package func made(_ entry: EntryID) -> Bool {
    !marksEntries || entry == marked(entry.bytes)
  }

  private func entry(_ kind: String, _ message: [UInt8]) -> EntryID {
    let digest = mac(kind, message)
    if marksEntries { return marked(digest) }
    guard let id = EntryID(digest) else { preconditionFailure("HMAC-SHA-256 has 32 bytes") }
    return id
  }

  /// The first 24 bytes, then the first eight of HMAC-SHA-256(salt, `entry|` and those 24).
  private func marked(_ digest: [UInt8]) -> EntryID {
    let head = Array(digest.prefix(24))
    guard let id = EntryID(head + mac("entry|", head).prefix(8)) else {
      preconditionFailure("24 bytes and eight are 32")
    }
    return id
  }

  /// The 32 bytes themselves, which tests look for where they must not be.
  var secret: [UInt8] { bytes }

  private func mac(_ kind: String, _ message: [UInt8]) -> [UInt8] {
    SHA256.hmac(Array(kind.utf8) + message, key: bytes)
  }
}

extension WaveSalt {
  /// What a salt file is beside a manifest.
  package enum Reading: Sendable {
    case salt(WaveSalt)
    /// Not as it was written when the wave was frozen.
    case damaged
    /// The salt is as it was written, and it was written beside another manifest than this one.
    case anotherManifest
  }

  /// Reads the salt file of a wave and holds it and the manifest against each other.
  package static func read(_ file: [UInt8], beside manifest: Manifest) -> Reading {
    guard manifest.version >= 2 else {
      return WaveSalt(reading: file).map { .salt($0) } ?? .damaged
    }
    guard file.count == 3 * byteCount else { return .damaged }
    let salt = WaveSalt(marking: Array(file.prefix(byteCount)))
    let stated = Array(file[byteCount..<(2 * byteCount)])
    guard file == salt.file(stating: stated) else { return .damaged }
    return stated == salt.statement(of: manifest.fingerprint) ? .salt(salt) : .anotherManifest
  }

  /// What is written to the salt file: the salt, HMAC-SHA-256(salt, `manifest|` and the manifest's
  /// fingerprint), and HMAC-SHA-256(salt, `salt|` and those 32 bytes).
  package func file(beside manifest: Fingerprint) -> [UInt8] {
    file(stating: statement(of: manifest))
  }

  private func file(stating stated: [UInt8]) -> [UInt8] { bytes + stated + mac("salt|", stated) }

  private func statement(of manifest: Fingerprint) -> [UInt8] { mac("manifest|", manifest.bytes) }
}

extension WaveSalt: CustomStringConvertible, CustomReflectable {
  package var description: String { "a salt" }

  package var customMirror: Mirror { Mirror(self, children: []) }
}
