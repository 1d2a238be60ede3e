/// A drawing of figures, with everything that is written around it.
package struct ReportChart: Hashable, Sendable {
  /// By which its file is named; of lower-case letters, digits and hyphens.
  package let name: String
  /// The message, as a headline.
  package let title: String
  /// What was measured, of whom and when; empty where the text says it once for all.
  package let subtitle: String
  /// How to read the drawing, where it stands.
  package let notes: [String]
  /// What the drawing's own file says besides: how to read it where the text says it once for all, and where
  /// its figures come from.
  package let source: String
  /// The same figures in words.
  package let alternative: String
  /// What is said in place of `alternative` where a table with the same figures stands below.
  package var besideTable: String?
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
