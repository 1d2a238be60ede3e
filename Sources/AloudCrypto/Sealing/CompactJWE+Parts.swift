package import AloudModel

extension CompactJWE {
  /// What another program needs to open it: the sender's key, and the input of AES-GCM.
  package var partsToOpen: JSONTree {
    [
      "x": Base64URL.encode(ephemeralKey.x).json, "y": Base64URL.encode(ephemeralKey.y).json,
      "header": String(decoding: protectedHeader, as: UTF8.self).json,
      "nonce": Base64URL.encode(nonce).json,
      "sealed": Base64URL.encode(sealed.ciphertext + sealed.tag).json,
    ]
  }
}
