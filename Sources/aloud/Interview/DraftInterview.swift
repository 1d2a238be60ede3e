import AloudDefinition
import AloudDesk
import AloudModel

/// Makes a draft of flags, answers and defaults.
struct DraftInterview {
  let interview: Interview
  let options: NewOptions
  /// The name of the workspace's folder.
  let folder: String
  /// The languages in which the questions are there.
  let offered: [Language]
  let now: Instant

  /// Everything but the groups, which depend on it.
  func draft(title: [Language: String]?) throws -> SurveyDraft {
    try requireFlags()
    let languages = try interview.answer(
      SurveyQuestions.languages(offered), given: options.languages)
    let zone = try interview.answer(SurveyQuestions.timezone, given: options.timezone)
    guard let today = ZoneClock(zone: zone)?.day(of: now) else {
      throw CommandFailure(
        .unexpected, "this computer's clock is not in our time", help: "set the clock")
    }
    let ask = SurveyQuestions(today: today)
    let school = try interview.answer(school, given: options.school)
    let goal = try optionalTexts(languages, options.goal, "--goal", SurveyQuestions.goal)
    let staff = try interview.answer(SurveyQuestions.staff, given: options.staff)
    let opens = try interview.answer(ask.opens, given: options.opens)
    let closes = try interview.answer(
      SurveyQuestions.closes(after: opens), given: options.closes)
    let channels = try interview.answer(SurveyQuestions.channels, given: options.channel)
    let place = try optionalTexts(languages, options.where, "--where", SurveyQuestions.place)
    let contact = try interview.answer(
      SurveyQuestions.outsideContact, given: options.outsideContact)
    let role = try texts(languages, options.keyHolder, "--key-holder", own: Self.role) {
      SurveyQuestions.keyHolder(in: $0, fallback: $1)
    }
    // In a language of which a template knows nothing, the survey is called like the school.
    let isOurs = SurveyTemplate.languages.contains(languages[0])
    return SurveyDraft(
      school: school,
      title: title?[languages[0]] != nil ? title : (isOurs ? nil : [languages[0]: school]),
      goal: goal,
      staff: staff, opens: opens, closes: closes,
      channels: channels, outsideContact: contact, whereToAnswer: place, keyHolderRole: role,
      languages: languages, timezone: zone)
  }

  /// Where nobody can be asked, everything that is lacking is named at once.
  private func requireFlags() throws {
    let needed = [
      ("--school", options.school), ("--staff", options.staff),
      ("--outside-contact", options.outsideContact),
    ]
    let missing = needed.filter { $0.1 == nil }.map(\.0)
    switch interview.manner {
    case .asking: return
    case .silent: if !missing.isEmpty { throw Interview.missing(missing) }
    }
  }

  /// A folder's name is offered to a person; it is nobody's answer.
  private var school: Question<String> {
    switch interview.manner {
    case .asking: SurveyQuestions.school(in: folder)
    case .silent: SurveyQuestions.school(in: "")
    }
  }

  /// A text in each language that may be left out: whoever leaves it empty in the first is not asked for
  /// the others.
  private func optionalTexts(
    _ languages: [Language], _ given: [String], _ flag: String,
    _ question: (Language, String?) -> Question<String>
  ) throws -> [Language: String]? {
    if given.isEmpty {
      let first = try interview.answer(question(languages[0], ""), given: nil)
      guard !first.isEmpty else { return nil }
      return try texts(languages, ["\(languages[0].tag)=\(first)"], flag, own: [:], question)
    }
    return try texts(languages, given, flag, own: [:], question)
  }

  /// A text in each language. Once somebody writes their own in the first, the others have no
  /// default: they are asked for, or left out where nobody can be asked.
  private func texts(
    _ languages: [Language], _ given: [String], _ flag: String, own: [Language: String],
    _ question: (Language, String?) -> Question<String>
  ) throws -> [Language: String] {
    var texts = try SurveyQuestions.byLanguage(given, languages, flag: flag)
    for (language, text) in texts { texts[language] = try SurveyQuestions.text(text) }
    let first = languages[0]
    if texts[first] == nil {
      texts[first] = try interview.answer(question(first, own[first]), given: nil)
    }
    if texts[first] == own[first] { return own.filter { languages.contains($0.key) } }
    for language in languages.dropFirst() where texts[language] == nil {
      switch interview.manner {
      case .asking: texts[language] = try interview.answer(question(language, nil), given: nil)
      case .silent: break
      }
    }
    return texts
  }

  private static let role = Dictionary(
    uniqueKeysWithValues: WordedLanguage.allCases.map { ($0.language, $0.usualKeyHolder) })
}

extension WordedLanguage {
  /// Who most often keeps the key.
  fileprivate var usualKeyHolder: String {
    switch self {
    case .english: "Staff representative"
    case .spanish: "Representante del personal"
    }
  }
}
