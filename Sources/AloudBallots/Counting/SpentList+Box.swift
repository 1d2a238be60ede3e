package import AloudCounting
package import AloudModel

extension SpentList {
  init(_ contents: BoxContents, under manifest: Manifest, opened: Int) {
    let fingerprint = manifest.fingerprint
    self.init(
      wave: manifest.waveID, manifest: fingerprint,
      issued: contents.issued.count + contents.voided.count, voided: contents.voided.count,
      opened: opened, invalid: contents.ballots.count - opened,
      receipts: contents.spent.map { Receipt(manifest: fingerprint, spent: $0) }.sorted())
  }

  /// SHA-256 of the file, which the release names.
  package var fingerprint: Fingerprint { Fingerprint(of: Array(text.utf8)) }

  /// Whether this list is the one that the contents of a box give under a manifest.
  package func agrees(with contents: BoxContents, under manifest: Manifest) -> Bool {
    self == SpentList(contents, under: manifest, opened: opened)
  }
}
