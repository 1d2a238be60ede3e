package import AloudBallots
import AloudCrypto
package import AloudDefinition
import AloudFiles
package import AloudModel

/// Turns a filled sheet and a code into a sealed file under a random name.
package struct AnswerSealing {
  package let manifest: Manifest

  package init(manifest: Manifest) { self.manifest = manifest }

  /// - Parameter path: of a wave's manifest, where the answer is sealed on another computer.
  package init(manifestAt path: String) throws(Refusal) {
    let bytes = try Files.named.read(path, atMost: FileLimits.manifest)
    do throws(CanonicalJSON.Refusal) { manifest = try Manifest.readFrozen(bytes) } catch {
      throw .answer(.notAManifest(path))
    }
  }

  /// Of the wave that was named, or the only one that is open.
  package init(_ choice: WaveChoice, wave named: String?) throws(Refusal) {
    let folder = try choice.folder(named, for: .answer)
    try folder.require(.answer)
    manifest = try folder.manifest()
  }

  /// Fails unless a sealed file is of use now.
  package func requireTime(_ now: Instant) throws(Refusal) {
    try manifest.requireSlips()
    guard now >= manifest.opensAt else {
      throw .answer(.notOpenYet(manifest.waveID, manifest.wave.opens))
    }
    guard now <= manifest.closesAt else { throw .answer(.over(manifest.waveID)) }
  }

  /// Reads a sheet; what was marked appears in no refusal.
  package func response(
    to sheet: [UInt8], in language: Language
  ) throws(Refusal) -> FilledSheet {
    switch AnswerSheet.read(sheet, name: "the sheet", for: manifest, in: language) {
    case .filled(let filled): return filled
    case .refused(let report):
      let others = manifest.survey.languages.filter { $0 != language }
      throw .answer(.sheet(report, language, others: others))
    }
  }

  /// The code that was typed, or stands on a sheet.
  package func code(_ typed: String) throws(Refusal) -> Code {
    switch Code.read(typed, as: manifest.codeForm) {
    case .code(let code): return code
    case .incomplete: throw .answer(.codeIncomplete(length: manifest.codeForm.length))
    case .mistyped: throw .answer(.codeMistyped)
    }
  }

  /// Seals answers and writes them to a folder; the path of the file.
  package func seal(
    _ response: Response, code: Code, into folder: String,
    using generator: inout some RandomNumberGenerator
  ) throws(Refusal) -> String {
    guard manifest.permits(response) else { throw .answer(.textTooLong) }
    let ballot = SealedBallot.seal(response, under: manifest, using: &generator)
    let file = DroppedFile(code: code, ballot: ballot, under: manifest, using: &generator)
    let name = Crockford32.encode(generator.bytes(15)).lowercased() + ".aloud"
    let path = "\(folder)/\(name)"
    try Files.called(folder).write(file.bytes, to: path, access: .owner)
    return path
  }
}
