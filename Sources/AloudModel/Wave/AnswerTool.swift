/// The tool that collected the answers of a wave where Aloud did not.
///
/// Whoever runs such a tool may know who said what: a wave that names one is never called anonymous.
package enum AnswerTool: String, Sendable, Hashable, JSONCoded, CaseIterable {
  case microsoftForms = "microsoft-forms"
  case googleForms = "google-forms"
  case qualtrics
  case limeSurvey = "limesurvey"
  case surveyMonkey = "surveymonkey"
  case kobo
  case redcap
  /// Another one, known by nothing but its table.
  case other = "csv"

  /// What people call it; nothing for one that is not known by name.
  package var name: String? {
    switch self {
    case .microsoftForms: "Microsoft Forms"
    case .googleForms: "Google Forms"
    case .qualtrics: "Qualtrics"
    case .limeSurvey: "LimeSurvey"
    case .surveyMonkey: "SurveyMonkey"
    case .kobo: "KoboToolbox or ODK"
    case .redcap: "REDCap"
    case .other: nil
    }
  }
}
