import AloudBallots
import AloudCrypto
import AloudDesk
import AloudFiles
import AloudHTTP
import AloudMarkup
import AloudModel
import Foundation
import Testing

@testable import AloudConsole

/// The way from an empty folder to printed slips, as its forms are sent.
@Suite struct SchoolDeskTests {
  private let school = TestSchool()

  @Test(arguments: DeskLanguage.allCases)
  func `an empty folder becomes a frozen wave with slips, without a terminal`(
    language: DeskLanguage
  ) throws {
    let desk = TestSchool(language)
    #expect(try desk.page("/").contains("href=\"/new\""))
    try desk.prepare()
    #expect(try desk.text().contains("invited: 42"))
    let key = try #require(KeyedSchool.line(of: desk))
    #expect(try desk.send("/surveys/fernhill-staff/key", ["line": key]) == .redirection)
    let six = try desk.page("/surveys/fernhill-staff/key")
    for word in Fingerprint(ofKeyLine: key).words { #expect(six.contains("<li>\(word)</li>")) }
    let wave = try #require(desk.wave)
    let path = "/surveys/fernhill-staff/wave/\(wave)"
    #expect(try desk.send("\(path)/freeze", ["name": "another"]) == .page(.mistaken))
    #expect(try desk.send("\(path)/freeze", ["name": wave]) == .redirection)
    #expect(try desk.document("\(path)/promise/en").contains("Fernhill"))
    #expect(try desk.document("\(path)/poster/en").contains("Fernhill"))
    #expect(try desk.send("\(path)/slips", [:]) == .page(.mistaken))
    let slips = try desk.sent("\(path)/slips", ["who-alone": "alone", "language": "en"])
    #expect(slips.components(separatedBy: "class=\"code\"").count == 52)
    #expect(try desk.send("\(path)/slips", ["who-alone": "alone"]) == .page(.mistaken))
  }

  @Test func `each answer is in the file at once, and nothing else of it changes`() throws {
    try school.found()
    var before = try school.lines()
    for (step, fields, changed) in TestSchool.answers {
      #expect(try school.send("/surveys/fernhill-staff/setup/\(step)", fields) == .redirection)
      let now = try school.lines()
      #expect(now.filter { !before.contains($0) }.count <= changed, "\(step)")
      #expect(now.filter { $0.contains("#") }.count >= before.filter { $0.contains("#") }.count)
      before = now
    }
    #expect(try school.page("/surveys/fernhill-staff/questions").contains("class=\"item\""))
  }

  @Test func `an answer that cannot be is told beside its field, and what was typed stays`() throws
  {
    try school.found()
    let path = "/surveys/fernhill-staff/setup/people"
    let page = try school.sent(path, ["invited": "nine"])
    #expect(page.contains("value=\"nine\"") && page.contains("href=\"#invited\""))
    #expect(page.contains("aria-invalid=\"true\""))
    #expect(try school.sent(path, ["invited": "9"]).contains("value=\"9\""))
  }

  @Test func `what somebody else saved meanwhile is not written over`() throws {
    try school.found()
    let path = "/surveys/fernhill-staff/setup/contact"
    let stale = try school.read()
    _ = try school.send("/surveys/fernhill-staff/setup/people", ["invited": "42"])
    let page = try school.sent(path, ["contact": "Counsellor, 555", "read": stale])
    #expect(page.contains("was changed meanwhile") && page.contains("Counsellor, 555"))
    #expect(try !school.text().contains("Counsellor, 555"))
    // The page carries what the file is now, so that saving again works.
    #expect(try school.send(path, ["contact": "Counsellor, 555"]) == .redirection)
  }

  @Test func `a question is reworded, turned, moved, added and removed`() throws {
    try school.prepare()
    let questions = "/surveys/fernhill-staff"
    let fields = [
      "text-en": "People say what they think.", "text-es": "Se dice lo que se piensa.",
      "keying": "reversed",
    ]
    #expect(try school.send("\(questions)/item/0/0", fields) == .redirection)
    let text = try school.text()
    #expect(text.contains("en: \"People say what they think.\""))
    #expect(try school.send("\(questions)/move/0/0", ["way": "down"]) == .redirection)
    #expect(
      try school.send("\(questions)/add/0", ["text-en": "Is it so?", "text-es": "¿Es así?"])
        == .redirection)
    #expect(
      try school.text().contains("- {id: is-it-so, text: {en: \"Is it so?\", es: \"¿Es así?\"}}"))
    #expect(try school.send("\(questions)/item/0/3", ["then": "remove"]) == .redirection)
    #expect(try !school.text().contains("is-it-so"))
  }

  @Test func `a text with mistakes is not saved unless it is meant, and nothing typed is lost`()
    throws
  {
    try school.prepare()
    let broken = try school.text().replacing("responses: agree5", with: "responses: agre5")
    let path = "/surveys/fernhill-staff/text"
    let page = try school.sent(path, ["text": broken, "then": "save"])
    #expect(page.contains("agre5") && page.contains("did you mean"))
    #expect(try !school.text().contains("agre5\n"))
    #expect(try school.send(path, ["text": broken, "then": "draft"]) == .redirection)
    #expect(try school.text().contains("responses: agre5"))
    #expect(try school.page("/surveys/fernhill-staff/questions").contains("class=\"advice error\""))
    #expect(try school.page("/").contains("/surveys/fernhill-staff/setup/goal"))
  }

  @Test func `a file that is no YAML is edited as a text, on every page`() throws {
    try school.prepare()
    try school.put("a: [")
    for path in ["questions", "setup/goal", "groups", "item/0/0", "text"] {
      #expect(
        try school.page("/surveys/fernhill-staff/\(path)").contains("class=\"raw\""), "\(path)")
    }
    #expect(try school.page("/").contains("fernhill-staff"))
  }

  @Test func `the preview is the very page that staff will see`() throws {
    try school.prepare()
    let wave = try #require(school.wave)
    let path = "/surveys/fernhill-staff/wave/\(wave)/preview"
    #expect(try school.page(path).contains("src=\"\(path)/en\""))
    let survey = try SurveySource(reading: school.workspace.definition(of: school.id)).survey()
    let page = try Previewing(survey, in: school.workspace, wave: wave, now: school.now).page()
    #expect(try school.document("\(path)/en") == String(decoding: page, as: UTF8.self))
  }

  @Test func `a wave that a command works on is left alone, and the command is named`() throws {
    try school.prepare()
    let wave = try #require(school.wave)
    let key = try #require(KeyedSchool.line(of: school))
    _ = try school.send("/surveys/fernhill-staff/key", ["line": key])
    let path = "/surveys/fernhill-staff/wave/\(wave)"
    #expect(try school.send("\(path)/freeze", ["name": wave]) == .redirection)
    let id = try #require(Identifier<Wave>(wave))
    let lock = try school.workspace.waveFolder(school.id, id).lock()
    defer { withExtendedLifetime(lock) {} }
    let page = try school.sent("\(path)/slips", ["who-alone": "alone"])
    #expect(page.contains("is working on \(wave)"))
  }

  @Test func `groups are saved with their forecast, and what cannot be shown is said`() throws {
    try school.prepare()
    let path = "/surveys/fernhill-staff/groups"
    let wrong = try school.sent(
      path, ["name-0": "Teaching", "count-0": "30", "name-1": "Support", "count-1": "5"])
    #expect(wrong.contains("35 people together"))
    let right = [
      "name-0": "teaching", "count-0": "30", "name-1": "support", "count-1": "12", "then": "look",
    ]
    #expect(try school.send(path, right) == .redirection)
    #expect(
      try school.text().contains(
        "- {id: teaching, label: {en: \"Teaching\", es: \"Enseñanza\"}, count: 30}"))
    #expect(try school.page(path).contains("data-label=\"Answers expected\">21<"))
  }

  @Test func `of a wave whose days went by unasked nothing is called done`() throws {
    try school.prepare()
    let fields = ["opens": "2026-12-01", "closes": "2026-12-11", "time": "17:00"]
    #expect(try school.send("/surveys/fernhill-staff/setup/dates", fields) == .redirection)
    let home = try school.page("/")
    #expect(home.contains("Its days are over, and nobody was asked here."))
    #expect(!home.contains("Everything of this wave is done"))
  }

  @Test func `no page takes more than a moment`() throws {
    try school.prepare()
    let clock = ContinuousClock()
    let took = try clock.measure {
      for _ in 0..<3 {
        for path in ["/", "/surveys/fernhill-staff/questions", "/surveys/fernhill-staff/text"] {
          _ = try school.page(path)
        }
      }
    }
    // A bound for a page that goes wrong; how fast one is, is measured elsewhere.
    #expect(took < .seconds(20))
  }
}
