import AloudCrypto
import AloudModel
import Testing

@testable import AloudBallots

struct SealingTermsTests {
  @Test func `the terms name both keys, the manifest and the length of a ballot`() throws {
    let manifest = Fernhill.manifest()
    let terms = SealingTerms(for: manifest)
    guard case .key(let holder) = PublicKey.read(line: manifest.keyHolderKey ?? ""),
      case .key(let intake) = PublicKey.read(line: manifest.intakeKey ?? "")
    else {
      Issue.record("a manifest names two keys")
      return
    }
    #expect(terms.keyHolder == holder.jsonWebKey)
    #expect(terms.intake == intake.jsonWebKey)
    #expect(terms.manifest == manifest.fingerprint)
    let sealed = CompactJWE.sealedLength(plaintextLength: terms.plaintextLength)
    #expect(sealed == BallotSize(for: manifest).sealed)
  }

  /// Python 3.11: base64.b64encode(hashlib.sha256(b"").digest())
  @Test func `a digest has the spelling by which pages name their scripts`() {
    #expect(Fingerprint(of: []).base64 == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
  }
}
