package import AloudBallots
import AloudModel

/// Takes left-over slips out of use, one code after the other.
package struct SlipVoiding {
  private let wave: OpenWave

  package init(_ choice: WaveChoice, wave named: String?) throws(Refusal) {
    let folder = try choice.folder(named, for: .void)
    try folder.require(.void)
    wave = try OpenWave(folder)
    try wave.manifest.requireSlips()
  }

  /// What became of slips, by how many.
  package struct Voided: Hashable, Sendable {
    package private(set) var outcomes: [Voiding: Int] = [:]
    /// Lines that were no code.
    package private(set) var unreadable = 0

    package init() {}

    package func count(_ outcome: Voiding) -> Int { outcomes[outcome, default: 0] }

    /// Whether something is to be typed again from the paper.
    package var hasFailures: Bool {
      count(.alreadySpent) + count(.unknownCode) + unreadable > 0
    }

    fileprivate mutating func note(_ outcome: Voiding?) {
      if let outcome { outcomes[outcome, default: 0] += 1 } else { unreadable += 1 }
    }
  }

  package var folder: WaveFolder { wave.folder }

  /// Whether a line is a code: a scanner types the whole address of a slip's QR code, and the code stands
  /// behind its `#`.
  package func isCode(_ line: String) -> Bool {
    if case .code = read(line) { true } else { false }
  }

  /// Voids every code at once; the box settles at the end.
  package func void(_ lines: [String]) throws(Refusal) -> Voided {
    var voided = Voided()
    for line in lines { voided.note(try void(line)) }
    let box = wave.box
    try onBox { () throws(StorageFailure) in try box.settle() }
    return voided
  }

  /// Nothing, where the line is no code.
  private func void(_ line: String) throws(Refusal) -> Voiding? {
    guard case .code(let code) = read(line) else { return nil }
    let (box, id) = (wave.box, wave.salt.entry(of: code))
    return try onBox { () throws(StorageFailure) in try box.void(id) }
  }

  private func read(_ line: String) -> Code.Reading {
    Code.read(line.split(separator: "#").last.map(String.init) ?? line, as: wave.manifest.codeForm)
  }
}
