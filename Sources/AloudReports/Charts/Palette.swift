import AloudMarkup

/// The colours of every drawing. Three parts that differ by at least 3 : 1 from their neighbours, on
/// screens, on grey copies (the hatch) and to eyes that take red for green.
enum Palette {
  static let safer = "#08457e"
  static let lessSafe = "#8c3d04"
  static let neither = "#eeeeee"
  static let outline = "#767676"
  static let band = "#d4d4d4"
  static let grid = "#c8c8c8"
  static let ink = "#1a1a1a"
  static let quiet = "#4d4d4d"
  static let paper = "#ffffff"

  static let font = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"

  /// The hatch of the less safe part, once in every file that draws one.
  static let definitions: SVG = #"""
    <defs><pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" \#
    patternTransform="rotate(45)"><rect width="7" height="7" fill="\#(lessSafe)"/>\#
    <rect width="1.6" height="7" fill="#ffffff" fill-opacity="0.55"/></pattern></defs>
    """#
}
