import Testing

@testable import AloudDefinition
@testable import AloudDiagnostics

@Suite struct PrintedTests {
  @Test func `many mistakes are reported at once, in the order of the file`() {
    let text = """
      aloud: 1
      school: {id: Fernhill, name: Fernhill School}
      survey: fernhill-staff
      title: Speaking up
      goal: {en: Reading}
      languages: [en]
      timezone: America/Chicago
      outside_contact: District counsellor
      response_scales:
        - id: agree5
          options:
            - {value: 1, label: {en: Disagree}}
            - {value: 2, label: {en: Agree}}
          unfavourable: [1]
          favourable: [2]
      scales:
        - id: reward
          title: {en: Risk is worth it}
          level: safty
          acts: both
          responses: agree5
          items:
            - {id: q12, text: {en: One}, responses: agre5}
            - {id: q12, text: {en: Two}}
            - {id: q13, txt: {en: Three}}
      waves:
        - {id: autumn, opens: 2026-10-05, closes: 2026-10-16, invited: none}
      promise:
        minimum_responses: 5
        minimum_group: 10
        comments: off
        channels: [slips]
        count: key-holder
        key_holder: {role: {en: Staff representative}, key: pending}

      """
    #expect(
      TextRenderer.render(Everything.parse(text).report) == """
        Surveys/fall.yaml:2:14: error: 'Fernhill' is not an id [invalid-id]
        school: {id: Fernhill, name: Fernhill School}
                     ^~~~~~~~
        help: use 1 to 64 of the letters a-z, the digits 0-9 and '-'

        Surveys/fall.yaml:4:8: error: 'title' of the survey does not say which language it is in \
        [text-without-language]
        title: Speaking up
               ^~~~~~~~~~~
        help: write {en: ...}

        Surveys/fall.yaml:19:12: error: 'level' of scale 'reward' cannot be 'safty' [unknown-value]
            level: safty
                   ^~~~~
        help: did you mean 'safety'?

        Surveys/fall.yaml:23:47: error: item 'q12' uses response scale 'agre5', which is not \
        defined [unknown-response-scale]
              - {id: q12, text: {en: One}, responses: agre5}
                                                      ^~~~~
        help: did you mean 'agree5'?

        Surveys/fall.yaml:24:14: error: item 'q12' is declared twice [duplicate-item]
              - {id: q12, text: {en: Two}}
                     ^~~
        help: give each item an id of its own
        Surveys/fall.yaml:23:14: note: first declared here
              - {id: q12, text: {en: One}, responses: agre5}
                     ^~~

        Surveys/fall.yaml:25:19: error: item 'q13' has no key 'txt' [unknown-key]
              - {id: q13, txt: {en: Three}}
                          ^~~
        help: did you mean 'text'?

        Surveys/fall.yaml:27:66: error: 'invited' of wave 'autumn' must be a whole number \
        [not-a-whole-number]
          - {id: autumn, opens: 2026-10-05, closes: 2026-10-16, invited: none}
                                                                         ^~~~
        help: write digits only, without quotation marks, points or underscores

        Surveys/fall.yaml:29:22: error: 'minimum_responses' of the promise is lower than 10 \
        [below-floor]
          minimum_responses: 5
                             ^
        help: write 10 or more: below that, single people could be recognised

        """)
  }

  @Test func `an empty mapping is told everything it lacks`() {
    let parsed = Everything.parse("{}")
    #expect(parsed.diagnostics.map(\.message.id) == Array(repeating: "missing-key", count: 11))
    #expect(
      Set(parsed.diagnostics.compactMap(\.help)).isSuperset(of: [
        "add 'aloud: 1'", "add 'timezone: America/Chicago'", "add 'languages: [en]'",
      ]))
  }

  @Test func `one mistake in a section causes none in those that refer to it`() {
    let text = Everything.yaml.replacing(
      "favourable: [4, 5]\n  - id: often5", with: "favourable: [4, 6]\n  - id: often5")
    #expect(Everything.parse(text).diagnostics.map(\.message.id) == ["unknown-option"])
  }

  @Test func `a section that cannot be read is not held against its users`() {
    let start = Everything.yaml.firstRange(of: "response_scales:")!.lowerBound
    let end = Everything.yaml.firstRange(of: "\nscales:")!.lowerBound
    var text = Everything.yaml
    text.replaceSubrange(start..<end, with: "response_scales: none")
    #expect(Everything.parse(text).diagnostics.map(\.message.id) == ["wrong-type"])
  }

  @Test func `a repeated key does not hide the mistakes behind it`() {
    let text = Everything.yaml.replacing(
      "survey: fernhill-staff", with: "survey: a\nsurvey: b\nsurvey: c"
    )
    .replacing("minimum_group: 8", with: "minimum_group: 1")
    let parsed = Everything.parse(text)
    #expect(
      parsed.diagnostics.map(\.message.id) == ["duplicate-key", "duplicate-key", "below-floor"])
    #expect(parsed.diagnostics.map(\.place.start.line) == [5, 6, 86])
    #expect(parsed.diagnostics.prefix(2).map(\.related?.place.start.line) == [4, 4])
  }
}
