import AloudBallots
import AloudDesk
import AloudFiles
import AloudModel

/// An HTML file that people open without a network, written where they say, with its SHA-256 told.
struct OfflinePage {
  let bytes: [UInt8]

  /// - Parameter path: `-` for standard output.
  func write(to path: String) throws {
    try PaperOutput(path: path).requirePlace()
    let sum = "SHA-256  \(Fingerprint(of: bytes).hex)"
    guard path != "-" else {
      try Console.show(bytes: bytes)
      return Console.say(sum)
    }
    try Files.named.write(bytes, to: path, access: .everyone)
    try Console.show("Written  \(path)")
    try Console.show(sum)
  }
}
