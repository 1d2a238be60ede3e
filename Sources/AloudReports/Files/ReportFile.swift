/// One file of a wave's report, named from the wave's own folder.
package struct ReportFile: Hashable, Sendable {
  /// With `/` between folder and name: `data/scales.csv`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
