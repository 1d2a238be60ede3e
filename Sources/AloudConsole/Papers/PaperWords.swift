import AloudModel

/// The sentences about the preview, freezing and the papers.
struct PaperWords: Sendable {
  let preview: String
  let previewNote: String
  let phone: String
  let computer: String
  let freeze: String
  let freezeNote: String
  let isFrozen: String
  let typeName: @Sendable (String) -> String
  let notTheName: @Sendable (String) -> String
  let questions: String
  let people: String
  let open: String
  let ways: String
  let holder: String
  let outside: String
  let promise: String
  let promiseNote: String
  let poster: String
  let posterNote: String
  let printIn: @Sendable (String) -> String
  let print: String
  let slips: String
  let leave: String
  let slipsNote: @Sendable (_ invited: Int, _ slips: Int) -> String
  let who: String
  let alone: String
  let notAlone: String
  let slipLanguage: String
  let more: String
  let moreHint: String
  let madeBefore: String
  let makeSlips: String
  let count: String
  let countNote: String
}

extension DeskLanguage {
  var papers: PaperWords {
    switch self {
    case .english: .english
    case .spanish: .spanish
    }
  }
}
