import AloudModel
import AloudWaveSupport
import Testing

@testable import AloudCollector

/// An edit of the full survey, and the sentences in which people read of it.
struct ToldSetting: CustomTestStringConvertible {
  let testDescription: String
  var edits: [(String, String)] = []
  /// Sentences in English and in Spanish, and where each stands.
  let told: [Sentence]
  /// Words that then stand nowhere.
  var untold: [Sentence] = []

  struct Sentence {
    let english: String
    let spanish: String
    let papers: [StaffPaper]

    init(_ english: String, _ spanish: String, on papers: [StaffPaper]) {
      (self.english, self.spanish, self.papers) = (english, spanish, papers)
    }

    /// A name or a number, in both languages alike.
    init(_ both: String, on papers: [StaffPaper]) { self.init(both, both, on: papers) }

    func text(in language: Language) -> String { language == .spanish ? spanish : english }
  }

  var manifest: Manifest { FullSurvey.manifest(edits) }
}
