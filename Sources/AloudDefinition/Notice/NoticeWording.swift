import AloudModel

/// The sentences of the notice, in one language.
struct NoticeWording {
  var banner = ""
  var title = ""
  var time = ""
  var tookPart = ""
  var nobodyNotes = ""
  var ownAnswers = ""
  /// Who may see something, by what they are called; given the key holder's role.
  var reader: @Sendable (StaffNotice.Reader, String) -> String = { _, role in role }
  var yes = ""
  var no = ""
  /// What whoever runs the computer, and the key holder, see of single answers.
  var box: @Sendable (CountingPlace) -> String = \.rawValue
  var opensOnce = ""
  /// What was taken over of answers that another tool collected.
  var takenOver = ""
  /// What colleagues see of the results, and of those of groups.
  var summary = ""
  var ifTheyAsk = ""
  var everybody = ""
  var groups = ""
  var comments = ""
  var limits = ""
  var collusion: @Sendable (CountingPlace) -> String = \.rawValue
  var forgery = ""
  var onlookers = ""
  var networkLimit = ""
  var help = ""
  var minutes: @Sendable (Int) -> String = { "\($0)" }
  var way: @Sendable (Channel) -> String = \.rawValue
  var counted: @Sendable (CountingPlace) -> String = \.rawValue
  /// The fewest answers of which anything is said; the fewest of which more than their number is said,
  /// where those are more; how many are invited.
  var floor: @Sendable (Int, Int?, Int) -> String = { "\($0) \($1 ?? $0) \($2)" }
  var noGroups = ""
  /// The fewest answers of which a group is shown.
  var groupsShown: @Sendable (Int) -> String = { "\($0)" }
  var noComments = ""
  /// Where too few are invited; how many are.
  var noCommentsOfSoFew: @Sendable (Int) -> String = { "\($0)" }
  /// The fewest answers of which comments are read.
  var readComments: @Sendable (Int) -> String = { "\($0)" }
  /// What those who get the results see of comments, what the key holder does, and what colleagues see.
  var themes = ""
  var readsComments = ""
  var themesIfTheyAsk = ""
  var folderLimit = ""
  var commentLimit = ""

  /// The wording in a language, or in English where there is none yet.
  init(in language: Language) {
    switch WordedLanguage(serving: language) {
    case .english: self = .english
    case .spanish: self = .spanish
    }
  }

  init(_ fill: (inout NoticeWording) -> Void) { fill(&self) }

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
