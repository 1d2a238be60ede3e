import AloudCrypto
package import AloudModel

extension Manifest {
  /// Reads a frozen manifest: as it was written, and with two keys that read as keys.
  package static func readFrozen(_ bytes: [UInt8]) throws(CanonicalJSON.Refusal) -> Manifest {
    let manifest = try read(bytes)
    guard case .key = PublicKey.read(line: manifest.keyHolderKey),
      case .key = PublicKey.read(line: manifest.intakeKey)
    else { throw .contradictsItself }
    return manifest
  }
}
