package import AloudModel

/// The receipts of spent slips, sorted, with the counts that must agree: `spent.txt`.
///
/// It shows that a slip was counted and that the numbers agree. It points at no ballot, and does not
/// prove that a ballot was counted unchanged.
package struct SpentList: Hashable, Sendable {
  package let wave: Identifier<Wave>
  package let manifest: Fingerprint
  package let issued: Int
  package let voided: Int
  package let opened: Int
  package let invalid: Int
  package let receipts: [Receipt]

  package init(
    wave: Identifier<Wave>, manifest: Fingerprint, issued: Int, voided: Int, opened: Int,
    invalid: Int, receipts: [Receipt]
  ) {
    self.wave = wave
    self.manifest = manifest
    self.issued = issued
    self.voided = voided
    self.opened = opened
    self.invalid = invalid
    self.receipts = receipts
  }

  /// UTF-8 text: the counts, an empty line, a receipt a line.
  package var text: String {
    var text = "aloud-spent-1\n"
    text += "wave \(wave)\n"
    text += "manifest \(manifest.hex)\n"
    text += "issued \(issued)\n"
    text += "voided \(voided)\n"
    text += "spent \(receipts.count)\n"
    text += "opened \(opened)\n"
    text += "invalid \(invalid)\n\n"
    for receipt in receipts { text += receipt.symbols + "\n" }
    return text
  }
}
