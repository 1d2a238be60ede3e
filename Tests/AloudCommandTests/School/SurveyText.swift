import Foundation

/// The definition that the tests run: five questions of the example survey, dates around today.
struct SurveyText: Sendable {
  var waves: [WaveText] = [.running("autumn")]
  var key = "pending"
  var minimumResponses = 10
  var minimumGroup = 10
  var comments = "off"
  var count = "key-holder"
  /// Every text is in English; other languages are announced and missing.
  var languages = ["en"]
  var channels = ["slips", "file"]
  /// Where people answer, or nothing.
  var place = ""
  /// The whole section, or nothing.
  var breakdowns = ""

  struct WaveText: Sendable {
    let id: String
    /// Days from today.
    let opens: Int
    let closes: Int
    var invited = 12

    static func running(_ id: String, closingIn days: Int = 5) -> WaveText {
      WaveText(id: id, opens: -1, closes: days)
    }

    static func over(_ id: String, daysAgo days: Int) -> WaveText {
      WaveText(id: id, opens: -days - 5, closes: -days)
    }
  }

  static let survey = "fernhill-staff"

  var text: String { head + scales + questions + breakdowns + declaredWaves + promise }

  private var head: String {
    """
    aloud: 1
    school: {id: fernhill, name: Fernhill School}
    survey: \(Self.survey)
    title: {en: "Speaking up at Fernhill"}
    goal: {en: "Equitable grade 3-5 reading outcomes"}
    languages: [\(languages.joined(separator: ", "))]
    timezone: Europe/Madrid
    outside_contact: District counsellor, 555 0142\(place.isEmpty ? "" : "\nwhere: {en: \(place)}")

    response_scales:
      - id: agree5
        options:
          - {value: 1, label: {en: "Strongly disagree"}}
          - {value: 2, label: {en: "Disagree"}}
          - {value: 3, label: {en: "Neither agree nor disagree"}}
          - {value: 4, label: {en: "Agree"}}
          - {value: 5, label: {en: "Strongly agree"}}
        unfavourable: [1, 2]
        favourable: [4, 5]

    """
  }

  private var scales: String {
    """
    scales:
      - id: vulnerability
        title: {en: "Willing to risk together"}
        level: safety
        acts: both
        responses: agree5
        items:
          - {id: own-mistakes, text: {en: "In this school, people talk about things they got wrong."}}
          - {id: ask-for-help, text: {en: "When people here are stuck, they ask a colleague to help them."}}
          - id: say-unsure
            text: {en: "In this school, people hide it when they are unsure what to do."}
            keying: reversed
      - id: honesty
        title: {en: "Honest answers that are used"}
        level: gauge
        acts: both
        responses: agree5
        items:
          - {id: answered-honestly, text: {en: "I felt able to answer this survey honestly."}}
          - {id: answers-used, text: {en: "I expect the answers to this survey to be used to improve this school."}}

    """
  }

  private var questions: String {
    comments == "off"
      ? "" : "comments:\n  - {id: keep-or-change, text: {en: \"What should stay as it is?\"}}\n"
  }

  private var declaredWaves: String {
    waves.reduce("waves:\n") { text, wave in
      text
        + "  - {id: \(wave.id), opens: \(Self.day(wave.opens)), closes: \(Self.day(wave.closes)), "
        + "invited: \(wave.invited)}\n"
    }
  }

  private var promise: String {
    """
    promise:
      minimum_responses: \(minimumResponses)
      minimum_group: \(minimumGroup)
      comments: \(comments)
      channels: [\(channels.joined(separator: ", "))]
      count: \(count)
      key_holder: {role: {en: "Staff representative"}, key: \(key)}

    """
  }

  /// When the tests began: they may run past midnight, and their days belong together.
  private static let today = Date()

  /// A day on the calendar, so many after today.
  static func day(_ offset: Int) -> String {
    let moment = today.addingTimeInterval(Double(offset) * 86_400)
    return String(ISO8601DateFormatter().string(from: moment).prefix(10))
  }
}
