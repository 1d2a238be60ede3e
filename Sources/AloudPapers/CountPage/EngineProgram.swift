import AloudBallots
import CEngine

/// The counting as a program for browsers, as the page carries it: compressed by gzip.
package enum EngineProgram {
  package static var compressed: [UInt8] {
    Array(UnsafeBufferPointer(start: aloud_engine_bytes(), count: aloud_engine_size()))
  }

  /// In base64 with the common alphabet, with its signs of padding.
  static var base64: String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    let bytes = compressed
    text.reserveCapacity(bytes.count * 4 / 3 + 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start...].prefix(3)
      var bits = part.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      bits <<= 8 * UInt32(3 - part.count)
      for sign in 0..<4 {
        let value = Int(bits >> (18 - 6 * UInt32(sign)) & 63)
        text.append(sign <= part.count ? alphabet[value] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
