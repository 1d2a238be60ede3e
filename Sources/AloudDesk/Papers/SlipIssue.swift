package import AloudBallots
import AloudModel
import AloudPapers

/// Makes slips: the box learns salted digests, the sheet is streamed out and kept nowhere.
package struct SlipIssue {
  package let wave: OpenWave

  package init(wave: OpenWave) {
    self.wave = wave
  }

  /// Draws codes and makes them known to the box.
  ///
  /// - Parameter count: nothing for the recommended number, which is only taken once.
  package func issue(
    _ count: Int?, using generator: inout some RandomNumberGenerator
  ) throws(Refusal) -> [Code] {
    let number = try number(count)
    var codes: Set<Code> = []
    while codes.count < number { codes.insert(Code(using: &generator)) }
    let (box, salt) = (wave.box, wave.salt)
    let ids = Set(codes.map { salt.entry(of: $0) })
    try onBox { () throws(StorageFailure) in
      try box.issue(ids)
      try box.settle()
    }
    // A set has no order of its own, and the sheet shuffles once more with better dice.
    return Array(codes)
  }

  private func number(_ count: Int?) throws(Refusal) -> Int {
    if let count { return count }
    let box = wave.box
    let contents = try onBox { () throws(StorageFailure) in try box.contents() }
    guard contents.issued.isEmpty, contents.voided.isEmpty else {
      throw .paper(.slipsMadeBefore(wave.folder.wave))
    }
    return SlipSheet.recommendedCount(for: wave.manifest.wave)
  }
}
