import AloudCollector
import AloudDefinition
import AloudDiagnostics

/// The sheets of an XLSForm that flags name.
struct FormSource {
  private let options: NewOptions

  init(_ options: NewOptions) { self.options = options }

  /// Nothing where no form is asked for; its problems are shown, and errors stop the command.
  func form() throws(CommandFailure) -> ParsedForm? {
    guard let survey = options.from else {
      guard options.choices == nil, options.settings == nil, options.turn.isEmpty else {
        throw CommandFailure(
          .usage, "--from is missing", help: "name the survey sheet of the form with --from")
      }
      return nil
    }
    guard let choices = options.choices else {
      throw CommandFailure(
        .usage, "--choices is missing", help: "name the choices sheet of the form, saved as CSV")
    }
    var settings: XLSForm.File?
    if let path = options.settings { settings = try file(path) }
    let parsed = XLSForm.read(
      survey: try file(survey), choices: try file(choices), settings: settings,
      turned: Set(options.turn))
    for report in parsed.reports { Console.say(report) }
    if let names = parsed.form?.listNames,
      let unknown = options.turn.first(where: { !names.contains($0) })
    {
      throw CommandFailure(
        .usage, "no question uses a list '\(VisibleText.escaped(unknown))' that could be turned",
        help: "--turn takes one of: \(names.map(VisibleText.escaped).joined(separator: ", "))")
    }
    guard parsed.form != nil else {
      throw CommandFailure(
        .definitionHasErrors, "the form cannot be taken over as it is",
        help: "mend the sheets, save them as CSV again, and run the same command")
    }
    return parsed
  }

  private func file(_ path: String) throws(CommandFailure) -> XLSForm.File {
    let bytes = try onFile(path) { () throws(FileFailure) in
      try DurableFile.read(path, atMost: 16 * FileLimits.definition)
    }
    return XLSForm.File(name: path, bytes: bytes)
  }
}
