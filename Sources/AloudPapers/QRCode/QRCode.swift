import CQREncode

/// The square of dark and light modules that says a text to a camera.
///
/// The only file that sees libqrencode. Any reader of QR codes (ISO/IEC 18004) reads the text back;
/// up to 15 % of the square may be lost (level M).
package struct QRCode: Hashable, Sendable {
  /// Modules along a side, without the quiet zone.
  package let size: Int
  /// Row by row.
  private let modules: [Bool]

  /// Nothing, when the text is empty or longer than a code can hold (2,331 bytes).
  package init?(_ text: String) {
    guard !text.isEmpty, !text.utf8.contains(0),
      let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M)
    else { return nil }
    defer { QRcode_free(code) }
    let size = Int(code.pointee.width)
    self.size = size
    modules = (0..<size * size).map { code.pointee.data[$0] & 1 == 1 }
  }

  /// Light outside the square, where the quiet zone is.
  package func isDark(row: Int, column: Int) -> Bool {
    guard (0..<size).contains(row), (0..<size).contains(column) else { return false }
    return modules[row * size + column]
  }
}
