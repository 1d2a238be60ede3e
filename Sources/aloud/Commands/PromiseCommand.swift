import AloudBallots
import AloudCollector
import AloudCrypto
import AloudDefinition
import AloudDesk
import AloudDisclosure
import AloudMarkup
import AloudModel
import AloudPapers
import AloudWords
import ArgumentParser

struct PromiseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "promise",
    abstract: "Print the agreement that principal and key holder sign.",
    discussion: """
      It is made from the frozen settings: no hunting, no evaluation, results shared by a date. Print \
      it, compare the six words with the key card, sign it, and hang it beside the poster.
      """)

  @Argument(help: "The wave's id; needed only where there are several.")
  var wave: String?

  @Option(help: "The day by which all staff have the results; two weeks after the close, else.")
  var sharedBy: String?

  @Option(help: "The language; the survey's first, unless you say otherwise.")
  var language: String?

  @Option(help: "How it is written: text, markdown, or html to print.")
  var format = Format.text

  @Flag(help: "Print nothing; note that all staff have the results now.")
  var kept = false

  @OptionGroup var options: WorkspaceOptions

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case markdown
    case html
  }

  func run() throws {
    let choice = try options.choice()
    if kept { return try note(choice) }
    var dice = SecureRandom()
    let frozen = try choice.frozen(wave, for: .promise, using: &dice, noting: Console.noteWarnings)
    guard frozen.manifest.tool == nil else {
      throw CommandFailure(
        .wrongStage,
        "another tool collected the answers of \(frozen.folder.wave): nothing was promised here",
        help: "what staff were told stands there; the report says who may know what")
    }
    let making = try PromiseMaking(frozen, sharedBy: sharedBy, language: language)
    try Console.show(bytes: Array(written(AgreementPaper(making.agreement)).utf8))
    Console.say("Print it; principal and key holder compare the words and sign.")
    NextTalk(choice).say(frozen.folder.wave)
  }

  private func written(_ paper: AgreementPaper) -> String {
    switch format {
    case .text: paper.text
    case .markdown: paper.markdown
    case .html: paper.page.text
    }
  }

  private func note(_ choice: WaveChoice) throws {
    let sharing = try Sharing(choice, wave: wave)
    guard let noted = try sharing.note(at: SystemClock.now()) else { return }
    Console.say(Console.words.words(of: noted, sharing.folder.wave))
    let drafts = (try? choice.source().definition.survey).map(NextTalk(choice).next.drafts)
    guard drafts?.isEmpty ?? true else { return NextTalk.say(.status) }
    NextTalk.say(.anotherWave)
  }
}
