import AloudBallots
import AloudCrypto
import AloudModel
import Foundation
import Testing

extension BrowserTests {
  /// How people answer, with a server that replies what the test wants.
  struct Answering {
    let pages: PageFolder

    init() throws { pages = try PageFolder.shared() }

    private func expect(
      _ scenario: String, _ location: SourceLocation = #_sourceLocation
    ) throws {
      try Browser.expect(scenario, of: "answering", pages.path, sourceLocation: location)
    }

    /// joserfc opens the same ballot in the scenario.
    @Test
    func `T19: a ballot that the browser sealed opens with ours and with joserfc`() throws {
      let scratch = try Scratch()
      let sent = "\(scratch.path)/sent.json"
      try Browser.expect("with_script", of: "answering", pages.path, sent)
      let (text, chosen) = try Sent.read(sent)
      let ballot = try #require(SealedBallot(reading: Array(text.utf8)))
      let opening = ballot.open(with: pages.survey.key, under: pages.survey.manifest)
      guard case .opened(let opened) = opening else {
        Issue.record("the ballot does not open")
        return
      }
      #expect(opened.response == chosen)
      #expect(opened.response.answers.count == 29)
      #expect(opened.response.groups.count == 1)
      #expect(text.utf8.count == BallotSize(for: pages.survey.manifest).sealed)
    }

    @Test func `without script one long page sends its fields, and says who seals`() throws {
      try expect("without_script")
    }

    @Test func `where a browser cannot seal, the page works as without script`() throws {
      try expect("without_secure_context")
    }

    @Test func `no address has the code at any time, and none is read from one`() throws {
      try expect("no_code_in_an_address")
    }

    @Test func `a mistyped code is found at Continue and said at its field`() throws {
      try expect("typo")
    }

    @Test func `once something is answered the browser asks before it leaves the page`() throws {
      try expect("leaving")
    }

    @Test func `a connection that says nothing is given up, and a retry clears what was said`()
      throws
    { try expect("stalled") }

    @Test func `who answered nothing is asked once whether that is meant`() throws {
      try expect("blank")
    }

    @Test func `the box for words says how much still fits`() throws { try expect("counter") }

    @Test func `a browser without what came after ES2018 answers as well`() throws {
      try expect("old_engine")
    }

    @Test func `a browser that turns out unable to seal is left as without script`() throws {
      try expect("cannot_seal")
    }

    @Test func `another language takes along what is typed, past the server`() throws {
      try expect("change_language")
    }

    @Test func `at a station nobody learns what became of the answers of the person before`()
      throws
    { try expect("station_in_turn") }

    @Test func `an unattended station warns and clears, and a device of one's own never`() throws {
      try expect("station_left_alone")
    }

    @Test func `T6: a page asks its own server alone and keeps nothing in the browser`() throws {
      try expect("same_origin")
    }

    @Test func `T7: the browser sends equally many bytes whatever was answered`() throws {
      try expect("constant_size")
    }

    @Test func `the keyboard alone goes through the survey, and its place is seen`() throws {
      try expect("keyboard_only")
    }

    @Test func `Back goes a part back, and after Send it sends nothing`() throws {
      try expect("back_and_forward")
    }

    @Test func `two presses of Send send once`() throws { try expect("double_send") }

    @Test func `of two tabs with one code the second is told, and keeps its answers`() throws {
      try expect("two_tabs")
    }

    @Test func `every refusal is said in words, and the answers stay on the page`() throws {
      try expect("errors")
    }

    @Test func `without a network nothing is lost, and a second try sends the same`() throws {
      try expect("no_network")
    }

    @Test func `at a station a fresh form follows, and Back shows nothing`() throws {
      try expect("station")
    }

    @Test func `the survey is in Spanish from the first word to the last`() throws {
      try expect("spanish")
    }
  }

  /// What a scenario says it sent: the ballot, and what was chosen.
  private struct Sent: JSONReadable {
    let ballot: String
    let chosen: Response

    init(json: JSONTree) throws(CanonicalJSON.Refusal) {
      guard case .list(let parts) = json, parts.count == 2 else { throw .malformed }
      ballot = try String(json: parts[0])
      chosen = Response(
        answers: try parts[1].value("answers"), groups: try parts[1].value("groups"),
        comments: try parts[1].value("comments"))
    }

    static func read(_ path: String) throws -> (ballot: String, chosen: Response) {
      let bytes = try Array(Data(contentsOf: URL(filePath: path)))
      let sent = try CanonicalJSON.lenientValue(Sent.self, from: bytes)
      return (sent.ballot, sent.chosen)
    }
  }
}
