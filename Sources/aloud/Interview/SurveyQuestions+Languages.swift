import AloudDefinition
import AloudDesk
import AloudDiagnostics
import AloudModel

extension SurveyQuestions {
  static func languages(_ fallback: [Language]) -> Question<[Language]> {
    let tags = fallback.map(\.tag).joined(separator: ", ")
    return Question(
      "--languages",
      "In which languages will it be asked? Codes with commas between: en is English, es is Spanish",
      fallback: tags
    ) { typed in
      let names = list(typed)
      let languages = names.compactMap(Language.init)
      guard languages.count == names.count, Set(languages).count == names.count,
        languages.allSatisfy(fallback.contains)
      else {
        throw CommandFailure(
          .usage, "'\(VisibleText.escaped(typed))' is not among the languages of the questions",
          help: "choose among: \(tags)")
      }
      return languages
    }
  }

  static let timezone = Question<String>(
    "--timezone",
    "In which time zone is the school? It says when the survey opens and closes",
    fallback: ZoneClock.here ?? "America/Chicago"
  ) { typed in
    guard ZoneClock(zone: typed) != nil else {
      throw CommandFailure(
        .usage, "there is no time zone '\(VisibleText.escaped(typed))'",
        help: "write a continent and a city, such as America/Chicago")
    }
    return typed
  }

  /// What the survey is for, in one language.
  static func goal(in language: Language, fallback: String?) -> Question<String> {
    Question(
      "--goal",
      "Which goal of your school does it serve? In your own words; staff read it first "
        + "(\(language.tag))",
      fallback: fallback
    ) { typed in typed.isEmpty ? "" : try text(typed) }
  }

  /// Where people answer, in one language.
  static func place(in language: Language, fallback: String?) -> Question<String> {
    Question(
      "--where",
      "Where do people answer? Such as: on the laptop in the staff room. It stands on every slip "
        + "(\(language.tag))",
      fallback: fallback
    ) { typed in typed.isEmpty ? "" : try text(typed) }
  }

  /// Whose key opens the ballots, in one language.
  static func keyHolder(in language: Language, fallback: String?) -> Question<String> {
    Question(
      "--key-holder",
      "Who is the key holder? They keep the key that opens the answers and count them. A role, "
        + "never the principal (\(language.tag))",
      fallback: fallback
    ) { typed in try text(typed) }
  }

  /// The texts of one flag by language: `Reading`, or `es=Lectura` for one that is not the first.
  static func byLanguage(
    _ given: [String], _ languages: [Language], flag: String
  ) throws -> [Language: String] {
    var texts: [Language: String] = [:]
    for entry in given {
      let tag = languages.first { entry.hasPrefix("\($0.tag)=") }
      let text = tag.map { String(entry.dropFirst($0.tag.count + 1)) } ?? entry
      guard texts.updateValue(text, forKey: tag ?? languages[0]) == nil else {
        throw CommandFailure(
          .usage, "\(flag) is given twice for '\((tag ?? languages[0]).tag)'",
          help: "write the language before it, such as: \(flag) es=…")
      }
    }
    return texts
  }
}
