package import AloudModel

/// Two reminders for all staff, one where a wave is too short for two, and how to give people time: nothing in them speaks of anybody who
/// has not answered, since nobody knows who that is.
package struct Reminders: Hashable, Sendable {
  /// Plain text, to copy into a message.
  package let text: String
  /// Whether there is one alone.
  package let isOne: Bool

  package init(for manifest: Manifest, language: Language) {
    let (survey, wave) = (manifest.survey, manifest.wave)
    let ours = survey.pageLanguage(for: language)
    let wording = Wording.words(in: ours)
    let notice = StaffNotice(for: survey, in: wave, language: language)
    let facts = Facts(
      title: survey.title.text(in: language), school: survey.school.name,
      minutes: AnsweringTime.minutes(of: survey, in: wave),
      closes: MomentWords.said(wave.end, in: ours, zone: survey.timezone),
      ways: notice.ways.joined(separator: " "), counted: notice.notes(on: .ownAnswers),
      place: survey.whereToAnswer.map { wording.place($0.text(in: language)) },
      role: survey.promise.keyHolder.role.text(in: language), contact: survey.outsideContact)
    let only = Self.only(in: wave, wording)
    isOne = only != nil
    let halfWay = "\(only ?? wording.first)\n\n\(Self.paragraph(wording.halfWay(facts)))"
    let lastDay = "\(wording.second)\n\n\(Self.paragraph(wording.lastDay(facts)))"
    text =
      (["\(wording.time)\n\n\(Self.paragraph(wording.minutes(facts)))", halfWay]
      + (isOne ? [] : [lastDay])).joined(separator: "\n\n") + "\n"
  }

  /// Half-way and the day before the last are two days between the first and the last only where a wave
  /// has four days or more; in a shorter one, when its one reminder is sent.
  private static func only(in wave: Wave, _ wording: Wording) -> String? {
    switch wave.end.day.daysSinceEpoch - wave.opens.day.daysSinceEpoch {
    case ...0: wording.sameDay
    case 1, 2: wording.secondDay
    case _: nil
    }
  }

  private static func paragraph(_ sentences: [String]) -> String {
    sentences.joined(separator: "\n")
  }

  /// What the texts are made from.
  struct Facts {
    let title: String
    let school: String
    let minutes: Int
    let closes: String
    /// How people answer: by slips, files, or a link.
    let ways: String
    /// On whose computer the answers are counted.
    let counted: [String]
    /// Where people answer, where the definition says so.
    let place: String?
    let role: String
    let contact: String
  }

  /// The sentences in one language.
  struct Wording: Sendable {
    let time: String
    let place: @Sendable (String) -> String
    let first: String
    let second: String
    let sameDay: String
    let secondDay: String
    let minutes: @Sendable (Facts) -> [String]
    let halfWay: @Sendable (Facts) -> [String]
    let lastDay: @Sendable (Facts) -> [String]
  }
}

extension Reminders.Wording {
  /// The wording in a language, or in English where there is none yet.
  static func words(in language: Language) -> Self {
    switch WordedLanguage(serving: language) {
    case .english: .english
    case .spanish: .spanish
    }
  }
}
