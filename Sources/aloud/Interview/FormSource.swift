import AloudDefinition
import AloudDesk
import AloudDiagnostics
import AloudExchange
import AloudFiles

/// The form of another tool that flags name.
struct FormSource {
  private let options: NewOptions

  init(_ options: NewOptions) { self.options = options }

  /// Nothing where no form is asked for; its problems are shown, and errors stop the command.
  ///
  /// Whoever sits at a terminal is asked whether to do without what cannot be taken over.
  func form() throws -> ParsedForm? {
    guard let from = options.from else {
      guard options.choices == nil, options.settings == nil, !hasWishes else {
        throw CommandFailure(
          .usage, "--from is missing", help: "name the form of the other tool with --from")
      }
      return nil
    }
    let form = OtherForm(try file(from))
    guard (form.kind == .sheet) == (options.choices != nil) else { throw wrongChoices(form.kind) }
    let sheets = try Sheets(
      form: form, choices: options.choices.map(file), settings: options.settings.map(file))
    let parsed = sheets.read(wishes(options.leaveOut ? .leftOut : .refused))
    for report in parsed.reports { Console.say(report) }
    guard parsed.form == nil else { return try checked(parsed) }
    return try checked(withoutUnfit(sheets))
  }

  private struct Sheets {
    let form: OtherForm
    let choices: XLSForm.File?
    let settings: XLSForm.File?

    func read(_ wishes: XLSForm.Wishes) -> ParsedForm {
      form.read(choices: choices, settings: settings, wishes)
    }
  }

  private func wrongChoices(_ kind: OtherForm.Kind) -> CommandFailure {
    switch kind {
    case .sheet:
      CommandFailure(
        .usage, "--choices is missing",
        help:
          "name the choices sheet of the form, saved as CSV, or give the whole workbook to --from")
    case .workbook, .dictionary, .structure:
      CommandFailure(
        .usage, "--choices is given, and the file of --from has its own choices",
        help: "leave --choices out")
    }
  }

  private var hasWishes: Bool {
    !options.turn.isEmpty || !options.ordered.isEmpty || options.leaveOut
  }

  private func wishes(_ unfit: XLSForm.Unfit) -> XLSForm.Wishes {
    var wishes = XLSForm.Wishes()
    wishes.turned = Set(options.turn)
    wishes.ordered = Set(options.ordered)
    wishes.unfit = unfit
    return wishes
  }

  /// The form without what cannot be taken over, where somebody at a terminal wants it so.
  private func withoutUnfit(_ sheets: Sheets) throws -> ParsedForm {
    let rest = options.leaveOut ? nil : sheets.read(wishes(.leftOut))
    guard let rest, rest.form != nil else {
      throw CommandFailure(
        .definitionHasErrors, "the form cannot be taken over as it is",
        help: "mend the form, save it again, and run the same command")
    }
    let question = "Leave these out and go on? They are named again below. yes or no [no]:"
    let answer = Console.ask(question)?.lowercased() ?? "no"
    guard ["y", "yes"].contains(answer) else {
      throw CommandFailure(
        .definitionHasErrors, "the form cannot be taken over as it is",
        help: "mend the form and save it again, or add --leave-out: each of these is "
          + "then left out, and named")
    }
    return rest
  }

  /// Lists and questions that somebody names are there.
  private func checked(_ parsed: ParsedForm) throws -> ParsedForm {
    guard let form = parsed.form else { return parsed }
    let names = form.listNames
    let unknown =
      options.turn.first { !names.contains($0) }.map { ("--turn", $0) }
      ?? options.ordered.first { !form.has($0) }.map { ("--ordered", $0) }
    guard let (flag, name) = unknown else { return parsed }
    throw CommandFailure(
      .usage, "no question uses a list '\(VisibleText.escaped(name))'",
      help: "\(flag) takes one of: \(names.map(VisibleText.escaped).joined(separator: ", "))"
        + (flag == "--ordered" ? ", or the name of a question" : ""))
  }

  private func file(_ path: String) throws -> XLSForm.File {
    let bytes = try Files.named.read(path, atMost: 16 * FileLimits.definition)
    return XLSForm.File(name: path, bytes: bytes)
  }
}
