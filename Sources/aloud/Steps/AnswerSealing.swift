import AloudBallots
import AloudCrypto
import AloudDefinition
import AloudFiles
import AloudModel

/// Turns a filled sheet and a code into a sealed file under a random name.
struct AnswerSealing {
  let manifest: Manifest

  /// Reads a sheet; what was marked appears in no message.
  func response(
    to sheet: [UInt8], in language: Language
  ) throws(CommandFailure) -> FilledSheet {
    switch AnswerSheet.read(sheet, name: "the sheet", for: manifest, in: language) {
    case .filled(let filled): return filled
    case .refused(let report):
      Console.say(report)
      throw CommandFailure(.usage, "the sheet was not sealed", help: mending(language))
    }
  }

  /// What to do about a refused sheet; one in another language has no option that is known.
  private func mending(_ language: Language) -> String {
    let mend = "mend the lines named above and run it again"
    let others = manifest.survey.languages.filter { $0 != language }
    guard !others.isEmpty else { return mend }
    let options = others.map { "--language \($0.tag)" }.joined(separator: " or ")
    return "\(mend); if the sheet is in another language than '\(language.tag)', say \(options)"
  }

  /// Seals answers and writes them to a folder; the path of the file.
  func seal(
    _ response: Response, code: Code, into folder: String,
    using generator: inout some RandomNumberGenerator
  ) throws(CommandFailure) -> String {
    guard manifest.permits(response) else {
      throw CommandFailure(
        .usage, "a text on the sheet is too long", help: "shorten it to about 300 words")
    }
    let ballot = SealedBallot.seal(response, under: manifest, using: &generator)
    let file = DroppedFile(code: code, ballot: ballot, under: manifest, using: &generator)
    let name = Crockford32.encode(generator.bytes(15)).lowercased() + ".aloud"
    let path = "\(folder)/\(name)"
    try Files.called(folder).write(file.bytes, to: path, access: .owner)
    return path
  }
}
