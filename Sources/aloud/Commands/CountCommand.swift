import AloudBallots
import AloudCrypto
import AloudDesk
import AloudDisclosure
import AloudModel
import AloudWords
import ArgumentParser

/// `aloud count BUNDLE` counts; a first argument that names the other command is that command.
struct CountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "count",
    abstract: "Key holder: open a bundle once, count it in memory, and write the release.",
    discussion: """
      `aloud count BUNDLE --handed-out N` counts; `aloud help count bundle` tells all it can be told. \
      `aloud count page` writes a page that counts in a browser.
      """,
    subcommands: [CountBundleCommand.self, CountPageCommand.self],
    defaultSubcommand: CountBundleCommand.self)
}

struct CountBundleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle",
    abstract: "Key holder: open a bundle once, count it in memory, and write the release.",
    discussion: """
      Run it on a computer that you trust and that is not the operator's. No single answer is shown \
      or stored. This computer remembers every release it counted: a key opens one wave, and a wave is \
      compared with all that were counted here before. Keep the bundle and the card \
      until the principal reads six words back to you; then --done erases the bundle.
      """)

  @Argument(help: "The bundle, <survey>-<wave>.aloudbox.")
  var bundle: String

  @Option(help: "The card or key file; - reads a card from standard input; else you are asked.")
  var key: String?

  @Option(help: "Read the passphrase from the first line of this file instead of asking.")
  var passphraseFile: String?

  @Option(help: "How many slips were handed out: printed less those left in the bowl.")
  var handedOut: Int?

  @Option(help: "The folder for release.json, spent.txt and counted.json; beside the bundle else.")
  var to: String?

  @Flag(help: "Leave comments unread: they are forgotten with the ballots.")
  var refuseComments = false

  @Option(
    help: ArgumentHelp(
      "Erase the bundle: the six words that `finish` said, read back to you.", valueName: "words"))
  var done: String?

  func run() throws {
    if let done { return try erase(done) }
    let desk = KeyHolderDesk(
      bundlePath: bundle, output: to ?? defaultOutput, register: .ofThisAccount(),
      comments: refuseComments ? .refuse : .read)
    let reading = KeyReading(keyPath: key, passphrasePath: passphraseFile)
    let ready = try desk.ready(slipsHandedOut: handedOut)
    var dice = SecureRandom()
    let result = try desk.count(ready, with: try reading.key(), using: &dice)
    try Console.show(result.releasePath)
    let languages = result.release.release.manifest.survey.languages
    for words in result.release.fingerprint.spoken(in: languages) {
      try Console.show("Release words  \(words)")
    }
    Console.say("\(result.opened) ballots opened, \(result.invalid) invalid. Read the words out.")
    Console.say(Console.words.sentence(of: result.history))
    if let warning = Console.words.warning(of: result.history) {
      Console.say("warning: \(warning)")
    }
    if result.invalid > 0 {
      Console.say(
        "The bundle is whole: what could not be counted was invalid before it was closed. If staff did "
          + "not answer with pages of their own making, somebody tampered; tell the outside contact."
      )
    }
    if result.release.release.manifest.survey.promise.isOpenLink {
      Console.say("They came over an open link: anyone who had it could answer more than once.")
    }
    if result.opened > result.release.release.manifest.wave.invited {
      Console.say(
        "More answered than were invited: somebody answered twice, or answers were added. Then nothing "
          + "is said but how many answered and were invited.")
    }
    if let path = result.commentsPath { sayComments(path) }
    Console.say("Keep the bundle and both cards until the principal reads six words back to you.")
    let manifest = result.release.release.manifest
    NextTalk.say(
      WaveSituation(counted: manifest).next, of: manifest.waveID,
      with: StepWords(
        bundle: ShellWord(bundle), counted: to.map(ShellWord.init)))
  }

  private func erase(_ words: String) throws {
    let erasing = BundleErasing(bundlePath: bundle, output: to ?? defaultOutput)
    switch try erasing.erase(words: words) {
    case .erased: Console.say("The bundle is erased.")
    case .operators: Console.say("The bundle lies in the operator's folder: `finish` erases it.")
    case .goneBefore: Console.say("There is no bundle left.")
    }
    Console.say("Your key has done its work: destroy both cards and the file. Erase the stick.")
  }

  private func sayComments(_ path: String) {
    Console.say(
      "Comments are in \(path), for you and a second reader chosen by staff, no one else.")
    Console.say(
      "Destroy that file within \(CommentFile.daysToKeep) days. What you find goes into a sheet: "
        + "aloud themes --help")
  }

  private var defaultOutput: String {
    let suffix = ".aloudbox"
    return bundle.hasSuffix(suffix) ? String(bundle.dropLast(suffix.count)) + "-counted" : "counted"
  }
}
