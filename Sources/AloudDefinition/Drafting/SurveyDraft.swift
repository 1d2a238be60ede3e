package import AloudModel

/// What a person chose for a new survey, to be filled into a template.
package struct SurveyDraft: Hashable, Sendable {
  /// The name of the school; its id and the survey's are derived from it.
  package let school: String
  /// By language; the template's own words where nothing was chosen.
  package let title: [Language: String]?
  /// By language; nothing where the school leaves it out.
  package let goal: [Language: String]?
  package let staff: Int
  package let opens: LocalMoment
  package let closes: LocalMoment
  package let channels: [Channel]
  package let outsideContact: String
  /// Where people answer, by language; nothing where it is left out.
  package let whereToAnswer: [Language: String]?
  /// By language; the template's own words where nothing was chosen.
  package let keyHolderRole: [Language: String]?
  /// At least one.
  package let languages: [Language]
  /// An IANA name.
  package let timezone: String
  package let breakdowns: [DraftedBreakdown]

  package init(
    school: String, title: [Language: String]? = nil, goal: [Language: String]? = nil, staff: Int,
    opens: LocalMoment, closes: LocalMoment, channels: [Channel], outsideContact: String,
    whereToAnswer: [Language: String]? = nil, keyHolderRole: [Language: String]? = nil,
    languages: [Language], timezone: String,
    breakdowns: [DraftedBreakdown] = []
  ) {
    self.school = school
    self.title = title
    self.goal = goal
    self.staff = staff
    self.opens = opens
    self.closes = closes
    self.channels = channels
    self.outsideContact = outsideContact
    self.whereToAnswer = whereToAnswer
    self.keyHolderRole = keyHolderRole
    self.languages = languages
    self.timezone = timezone
    self.breakdowns = breakdowns
  }

  /// The same survey asking for other groups.
  package func asking(for breakdowns: [DraftedBreakdown]) -> SurveyDraft {
    SurveyDraft(
      school: school, title: title, goal: goal, staff: staff, opens: opens, closes: closes,
      channels: channels, outsideContact: outsideContact,
      whereToAnswer: whereToAnswer, keyHolderRole: keyHolderRole,
      languages: languages, timezone: timezone, breakdowns: breakdowns)
  }

  /// The languages in which Aloud has no words of its own.
  package var unworded: [Language] { languages.filter { !SurveyTemplate.languages.contains($0) } }

  /// Year and month of the opening: seasons differ between the halves of the earth.
  var waveStem: String { String(opens.day.description.prefix(7)) }
}
