import AloudModel

/// The sentences of the notice, in one language.
struct NoticeWording {
  var banner = ""
  var title = ""
  var time = ""
  var tookPart = ""
  var nobodyNotes = ""
  var ownAnswers = ""
  /// What each reader but the key holder sees of single answers.
  var readers: [String] = []
  var everybody = ""
  var groups = ""
  var comments = ""
  var limits = ""
  var collusion = ""
  var forgery = ""
  var onlookers = ""
  var help = ""
  var minutes: @Sendable (Int) -> String = { "\($0)" }
  var way: @Sendable (Channel) -> String = \.rawValue
  var keyHolder: @Sendable (String) -> String = { $0 }
  var counted: @Sendable (CountingPlace) -> String = \.rawValue
  /// The fewest answers of which anything is said, and how many are invited.
  var floor: @Sendable (Int, Int) -> String = { "\($0) \($1)" }
  var results: @Sendable (String) -> String = { $0 }
  var noGroups = ""
  /// The fewest answers of which a group is shown.
  var groupsShown: @Sendable (Int) -> String = { "\($0)" }
  var comment: @Sendable (CommentPolicy) -> String = \.rawValue
  var folderLimit = ""
  var commentLimit = ""

  /// The wording in a language, or in English where there is none yet.
  init(in language: Language) {
    switch language.tag {
    case "es": self = .spanish
    default: self = .english
    }
  }

  init(_ fill: (inout NoticeWording) -> Void) { fill(&self) }

  func ways(_ promise: Promise) -> String {
    promise.channels.map(way).joined(separator: " ")
  }

  func groups(_ survey: Survey) -> String {
    survey.breakdowns.isEmpty ? noGroups : groupsShown(survey.promise.minimumGroup)
  }

  func comments(_ policy: CommentPolicy) -> String { comment(policy) }

  func limits(_ promise: Promise) -> [String] {
    let folder = promise.channels.contains(.file) ? [folderLimit] : []
    switch promise.comments {
    case .off: return folder
    case .themes: return folder + [commentLimit]
    }
  }
}
