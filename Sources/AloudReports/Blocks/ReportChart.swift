/// A drawing of figures, with everything that is written around it.
package struct ReportChart: Hashable, Sendable {
  /// By which its file is named; of lower-case letters, digits and hyphens.
  package let name: String
  /// The message, as a headline.
  package let title: String
  /// What was measured, of whom and when.
  package let subtitle: String
  /// How to read the drawing, and where its figures come from.
  package let notes: [String]
  /// The same figures in words.
  package let alternative: String
  package let drawing: Drawing

  /// What is drawn.
  package enum Drawing: Hashable, Sendable {
    case trends([TrendPanel])
    case parts([PartsRow])
    case ranges([RangeRow])
    case shares([ShareBar])
    case funnel(FunnelPlot)
  }

  /// From the folder of the report.
  package var path: String { "charts/\(name).svg" }
}
