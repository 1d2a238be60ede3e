import AloudModel

/// The sentences of the notice, in one language.
struct NoticeWording {
  let banner: String
  let title: String
  let time: String
  let tookPart: String
  let nobodyNotes: String
  let ownAnswers: String
  /// Who may see something, by what they are called; given the key holder's role.
  let reader: @Sendable (StaffNotice.Reader, String) -> String
  let yes: String
  let no: String
  /// What whoever runs the computer, and the key holder, see of single answers.
  let box: @Sendable (CountingPlace) -> String
  let opensOnce: String
  /// What was taken over of answers that another tool collected.
  let takenOver: String
  /// What colleagues see of the results, and of those of groups.
  let summary: String
  let ifTheyAsk: String
  let everybody: String
  let groups: String
  let comments: String
  let limits: String
  let collusion: @Sendable (CountingPlace) -> String
  let forgery: String
  let onlookers: String
  let networkLimit: String
  let help: String
  let minutes: @Sendable (Int) -> String
  let way: @Sendable (Channel) -> String
  let counted: @Sendable (CountingPlace) -> String
  /// The fewest answers of which anything is said; the fewest of which more than their number is said,
  /// where those are more; how many are invited.
  let floor: @Sendable (Int, Int?, Int) -> String
  let noGroups: String
  /// The fewest answers of which a group is shown.
  let groupsShown: @Sendable (Int) -> String
  let noComments: String
  /// Where too few are invited; how many are.
  let noCommentsOfSoFew: @Sendable (Int) -> String
  /// The fewest answers of which comments are read.
  let readComments: @Sendable (Int) -> String
  /// What those who get the results see of comments, what the key holder does, and what colleagues see.
  let themes: String
  let readsComments: String
  let themesIfTheyAsk: String
  let folderLimit: String
  let commentLimit: String

  func groups(_ survey: Survey, _ wave: Wave) -> String {
    survey.breakdowns(askedIn: wave).isEmpty
      ? noGroups : groupsShown(survey.promise.minimumGroup)
  }

  func comments(_ kept: StaffNotice.Comments, _ survey: Survey, _ wave: Wave) -> String {
    switch kept {
    case .notAsked: noComments
    case .notAskedOfSoFew: noCommentsOfSoFew(wave.invited)
    case .read: readComments(survey.promise.minimumResponses)
    }
  }

  func floor(_ minimum: Int, _ invited: Int) -> String {
    // Under 40 % of those invited only the two head-counts are said (R9).
    let fewest = (40 * invited + 99) / 100
    return floor(minimum, fewest > minimum ? fewest : nil, invited)
  }

  func limits(_ channels: [Channel], _ comments: StaffNotice.Comments) -> [String] {
    var limits = channels == [.file] ? [] : [networkLimit]
    if channels.contains(.file) { limits.append(folderLimit) }
    switch comments {
    case .notAsked, .notAskedOfSoFew: return limits
    case .read: return limits + [commentLimit]
    }
  }
}

extension NoticeWording {
  /// The wording in a language, or in English where there is none yet.
  init(in language: Language) {
    switch WordedLanguage(serving: language) {
    case .english: self = .english
    case .spanish: self = .spanish
    }
  }
}
