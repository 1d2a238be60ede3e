import AloudCrypto
import AloudModel

extension SealedBallot {
  /// The cover of a dropped ballot: the code and the ballot's digest, sealed to the wave's intake key.
  package struct Envelope: Hashable, Sendable {
    let message: CompactJWE

    package var bytes: [UInt8] { message.bytes }

    /// Nothing, when the bytes are not a sealed message.
    package init?(reading bytes: [UInt8]) {
      guard case .message(let message) = CompactJWE.read(bytes) else { return nil }
      self.message = message
    }

    private init(_ message: CompactJWE) { self.message = message }

    static func seal(
      code: Code, for ballot: SealedBallot, to intake: PublicKey,
      using generator: inout some RandomNumberGenerator
    ) -> Envelope {
      let content = EnvelopeContent(code: code.symbols, ballot: Fingerprint(of: ballot.bytes))
      let plaintext = CanonicalJSON.bytes(of: content, layout: .compact)
      return Envelope(CompactJWE.seal(plaintext, to: intake, using: &generator))
    }

    /// The code, when the envelope was sealed to this key and for this ballot.
    package func code(for ballot: SealedBallot, intake: IntakeKey) -> Code? {
      guard case .opened(let plaintext) = message.open(with: intake.key),
        let content = try? CanonicalJSON.lenientValue(EnvelopeContent.self, from: plaintext),
        content.ballot == Fingerprint(of: ballot.bytes)
      else { return nil }
      return Code(symbols: content.code)
    }

    /// Characters of every envelope.
    static let length: Int = {
      let content = EnvelopeContent(
        code: String(repeating: "0", count: Code.length), ballot: Fingerprint(of: []))
      let plaintext = CanonicalJSON.bytes(of: content, layout: .compact)
      return CompactJWE.sealedLength(plaintextLength: plaintext.count)
    }()
  }
}

private struct EnvelopeContent {
  let code: String
  let ballot: Fingerprint
}

extension EnvelopeContent: JSONCoded {
  init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    code = try json.value("code")
    ballot = try json.value("ballot")
  }

  var json: JSONTree {
    ["code": code.json, "ballot": ballot.json]
  }
}
