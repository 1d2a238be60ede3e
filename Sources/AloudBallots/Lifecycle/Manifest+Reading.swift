import AloudCrypto
package import AloudModel

extension Manifest {
  /// Reads a frozen manifest: as it was written, and with two keys that read as keys.
  package static func readFrozen(_ bytes: [UInt8]) throws(CanonicalJSON.Refusal) -> Manifest {
    let manifest = try CanonicalJSON.value(Manifest.self, from: bytes)
    try manifest.requireFrozen()
    return manifest
  }

  /// Whether it could have been frozen: sound, and with two keys that read as keys, unless another tool
  /// collected the answers.
  func requireFrozen() throws(CanonicalJSON.Refusal) {
    try requireSound()
    if tool != nil { return }
    guard case .key = PublicKey.read(line: keyHolderKey ?? ""),
      case .key = PublicKey.read(line: intakeKey ?? "")
    else { throw .contradictsItself }
  }
}
