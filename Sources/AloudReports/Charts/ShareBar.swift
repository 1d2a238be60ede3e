import AloudMarkup

/// A thin bar for one count out of a whole, beside its sentence.
package struct ShareBar: Hashable, Sendable {
  let title: String
  /// The count in words.
  let label: String
  /// In thousandths of the whole, at most 1000; nothing where no number may be said.
  let share: Int?

  static let barHeight = 14

  /// The bar as wide as the drawing it is put into.
  var bar: SVG {
    let frame: SVG = #"""
      <rect x="0.5" y="1" width="99.8%" height="12" fill="\#(Palette.neither)" \#
      stroke="\#(Palette.outline)"\#(share == nil ? #" stroke-dasharray="4 3""# : SVG.empty)/>
      """#
    guard let share else { return frame }
    return frame + #"""
      <rect x="0" y="0.5" width="\#(fixed(share, decimals: 1))%" height="13" \#
      fill="\#(Palette.safer)"/>
      """#
  }
}
