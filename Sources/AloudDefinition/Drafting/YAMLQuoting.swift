import AloudModel

/// YAML's double-quoted style, in which every text of ours is one scalar whatever it says.
package enum YAMLQuoting {
  package static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// `{en: "…", es: "…"}`, in the order of the languages.
  static func flow(_ texts: [Language: String], _ languages: [Language]) -> String {
    let entries = languages.compactMap { language in
      texts[language].map { "\(language.tag): \(quoted($0))" }
    }
    return "{" + entries.joined(separator: ", ") + "}"
  }

  /// A line for each language, in their order.
  static func block(
    _ texts: [Language: String], _ languages: [Language], indentation: Int
  ) -> [String] {
    let blanks = String(repeating: " ", count: indentation)
    return languages.compactMap { language in
      texts[language].map { "\(blanks)\(language.tag): \(quoted($0))" }
    }
  }
}
