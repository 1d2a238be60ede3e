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
    let folder = try choice.folder(wave, for: .void)
    try folder.require(.void)
    let open = try OpenWave(folder)
    try open.manifest.requireSlips()
    let lines = Console.isTerminal ? Self.typed(open.manifest.codeForm) : Self.piped()
    var outcomes: [Voiding: Int] = [:]
    var unreadable = 0
    let box = open.box
    for line in lines {
      guard case .code(let code) = Self.code(in: line, open.manifest.codeForm) else {
        unreadable += 1
        continue
      }
      let id = open.salt.entry(of: code)
      let outcome = try onBox { () throws(StorageFailure) in try box.void(id) }
      outcomes[outcome, default: 0] += 1
    }
    try onBox { () throws(StorageFailure) in try box.settle() }
    try report(outcomes, unreadable)
    NextTalk(choice).say(folder.wave, leaving: [.void])
  }

  private static func piped() -> [String] {
    var lines: [String] = []
    while let line = readLine() { lines.append(line) }
    return lines.filter(isFilled)
  }

  /// Codes are not shown; a count tells that one was read.
  private static func typed(_ form: Code.Form) -> [String] {
    HiddenInput.reading { input in
      Console.say("Type or scan one code a line; they are not shown. Ctrl-D ends the list.")
      var lines: [String] = []
      while case .typed(let line) = input.line() {
        guard isFilled(line) else { continue }
        lines.append(line)
        switch code(in: line, form) {
        case .code: Console.say("\(lines.count)")
        case .incomplete, .mistyped: Console.say("\(lines.count): not a code")
        }
      }
      return lines
    } ?? []
  }

  private static func isFilled(_ line: String) -> Bool {
    line.contains { !$0.isWhitespace }
  }

  /// A scanner types the whole address of a slip's QR code; the code stands behind its `#`.
  private static func code(in line: String, _ form: Code.Form) -> Code.Reading {
    Code.read(line.split(separator: "#").last.map(String.init) ?? line, as: form)
  }

  private func report(_ outcomes: [Voiding: Int], _ unreadable: Int) throws {
    let number = { outcomes[$0, default: 0] }
    try Console.show("voided \(number(.voided))")
    Console.say("Slips handed out: those printed, less all that you voided. `count` asks for it.")
    if number(.voidedBefore) > 0 { Console.say("\(number(.voidedBefore)) were voided before") }
    let reasons = [
      (number(.alreadySpent), "used already"), (number(.unknownCode), "of no slip of this wave"),
      (unreadable, "not a code"),
    ].filter { $0.0 > 0 }
    guard !reasons.isEmpty else { return }
    throw CommandFailure(
      .partlyRejected,
      "not voided: " + reasons.map { "\($0.0) \($0.1)" }.joined(separator: ", "),
      help: "type those again from the paper; used slips stay used")
  }
}
