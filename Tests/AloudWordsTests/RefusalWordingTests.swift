import AloudBallots
import AloudCounting
import AloudCrypto
import AloudDesk
import AloudFiles
import AloudModel
import AloudWords
import Testing

/// Refusals in the words of every language.
@Suite struct RefusalWordingTests {
  static let wave = Identifier<Wave>("2026-autumn")!
  static let survey = Identifier<Survey>("fernhill-staff")!

  /// One of each subject.
  static let refusals: [Refusal] = [
    .file(FileFailure(.missing, at: "Surveys")), .waveFile(FileFailure(.missing, at: "salt")),
    .box(.takenAway), .place(.noFolder("/media/stick")), .choice(.noSurvey(in: "Surveys")),
    .wave(.wrongStage(wave, .closed, .slips)), .unconfirmed(.closing(wave)),
    .unconfirmed(.givingUp(wave)), .definition(.noZone("Mars/Olympus")),
    .freezing(.keyPending, wave), .freezing(.loosened(.comments, since: wave), wave),
    .key(.served(wave)), .key(.cardMistyped(.badChecksum, group: nil)),
    .paper(.slipsMadeBefore(wave)), .answer(.codeMistyped), .serving(.tooFewFiles(fewest: 64)),
    .closing(.filesLeft(2, wave)), .counting(.bundle(.damaged, "a.aloudbox")),
    .counting(.refused(.noneOpened)), .finishing(.otherWords), .reporting(.noRelease(wave)),
    .cycle(.noneRunning(survey)), .district(.tooFewSchools(countedIn: 1, given: 2)),
    .audit(.noRelease),
  ]

  @Test(arguments: refusals)
  func `every language says a refusal in words of its own, and what to do`(refusal: Refusal) {
    let said = WordedLanguage.allCases.map { $0.words().said(of: refusal) }
    for one in said {
      #expect(!one.message.isEmpty)
      #expect(!one.help.isEmpty)
      #expect(one.message.last != ".", "a sentence that stands before a colon has no full stop")
    }
    #expect(Set(said.map(\.message)).count == WordedLanguage.allCases.count)
    #expect(Set(said.map(\.help)).count == WordedLanguage.allCases.count)
  }

  @Test(arguments: WordedLanguage.allCases)
  func `commands that a remedy names look where the reader looks`(language: WordedLanguage) {
    let words = language.words(at: NextPlace(workspace: "My School", survey: "staff"))
    let help = words.said(of: .cycle(.noneRunning(Self.survey))).help
    #expect(help.contains("`aloud cycle start --workspace 'My School' --survey staff`"))
  }

  @Test
  func `a folder that is not there is told in English as ever`() {
    let said = WordedLanguage.english.words().said(of: .place(.noFolder("/media/stick")))
    #expect(
      said
        == Said(
          "there is no folder at /media/stick; nothing was written or changed",
          help: "see that the stick is in and opened, then run the same command again"))
  }

  @Test(arguments: WordedLanguage.allCases)
  func `what comes next names the one command of the table`(language: WordedLanguage) {
    let words = language.words()
    let line = words.line(.close(files: true), for: Self.wave)
    #expect(line.hasSuffix(": aloud close 2026-autumn --drop FOLDER"))
    #expect(line != words.saying(.close(files: true), for: Self.wave))
  }
}
