import AloudModel

// What the native program takes from libcrypto, for a browser: nothing here touches a secret key. The page
// asks the browser for everything that does.

package enum SHA256 {
  package static let byteCount = 32

  package static func hash(_ message: [UInt8]) -> [UInt8] { PlainSHA256.hash(message) }

  package static func hash(_ parts: [[UInt8]]) -> [UInt8] { hash(Array(parts.joined())) }
}

package enum ConstantTime {
  package static func equal(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.count == right.count && zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

extension [UInt8] {
  mutating func wipe() { for place in indices { self[place] = 0 } }
}
