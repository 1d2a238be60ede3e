import AloudBallots
import AloudDesk
import ArgumentParser

struct VoidCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "void",
    abstract: "Key holder: take left-over slips out of use before the close.",
    discussion: """
      Codes are read from standard input, one a line, typed or by a scanner of QR codes, so that none \
      is in a history. Ctrl-D ends the list.
      """)

  @Argument(help: "The wave's id; needed only where there are several.")
  var wave: String?

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let choice = try options.choice()
    let voiding = try SlipVoiding(choice, wave: wave)
    let lines = Console.isTerminal ? Self.typed(voiding) : Self.piped()
    let voided = try voiding.void(lines)
    try report(voided)
    NextTalk(choice).say(voiding.folder.wave, leaving: [.void])
  }

  private static func piped() -> [String] {
    var lines: [String] = []
    while let line = readLine() { lines.append(line) }
    return lines.filter(isFilled)
  }

  /// Codes are not shown; a count tells that one was read.
  private static func typed(_ voiding: SlipVoiding) -> [String] {
    HiddenInput.reading { input in
      Console.say("Type or scan one code a line; they are not shown. Ctrl-D ends the list.")
      var lines: [String] = []
      while case .typed(let line) = input.line() {
        guard isFilled(line) else { continue }
        lines.append(line)
        Console.say(voiding.isCode(line) ? "\(lines.count)" : "\(lines.count): not a code")
      }
      return lines
    } ?? []
  }

  private static func isFilled(_ line: String) -> Bool {
    line.contains { !$0.isWhitespace }
  }

  private func report(_ voided: SlipVoiding.Voided) throws {
    try Console.show("voided \(voided.count(.voided))")
    Console.say("Slips handed out: those printed, less all that you voided. `count` asks for it.")
    let before = voided.count(.voidedBefore)
    if before > 0 { Console.say("\(before) were voided before") }
    guard voided.hasFailures else { return }
    let reasons = [
      (voided.count(.alreadySpent), "used already"),
      (voided.count(.unknownCode), "of no slip of this wave"), (voided.unreadable, "not a code"),
    ].filter { $0.0 > 0 }
    throw CommandFailure(
      .partlyRejected,
      "not voided: " + reasons.map { "\($0.0) \($0.1)" }.joined(separator: ", "),
      help: "type those again from the paper; used slips stay used")
  }
}
