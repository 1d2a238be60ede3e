import AloudModel

/// What is known of a form from the head of its request.
package struct DeskForm: Sendable {
  let path: DeskPath
  let language: DeskLanguage
  /// Between its parts, where files are sent with it.
  var boundary: String?

  /// Bytes of all files together that are dropped on a page.
  static let longestUpload = 8 << 20

  /// A letter, a digit, a hyphen or a slash.
  static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2D, 0x2F, 0x30...0x39, 0x61...0x7A: true
    default: false
    }
  }
}
