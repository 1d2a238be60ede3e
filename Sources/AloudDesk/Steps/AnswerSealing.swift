package import AloudBallots
import AloudCrypto
package import AloudDefinition
import AloudFiles
package import AloudModel

/// Turns a filled sheet and a code into a sealed file under a random name.
package struct AnswerSealing {
  package let manifest: Manifest

  package init(manifest: Manifest) {
    self.manifest = manifest
  }

  /// Reads a sheet; what was marked appears in no message.
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
