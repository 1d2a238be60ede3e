import AloudModel

/// Takes the texts of languages that a survey is not asked in out of a template.
enum TemplateLanguages {
  /// The line without those texts; nothing, when it held nothing else.
  ///
  /// A template writes a text as `es: "…"`, on a line of its own or in braces with others.
  static func keep(_ languages: [Language], in line: String) -> String? {
    var line = line
    for language in SurveyTemplate.languages where !languages.contains(language) {
      let content = line.drop { $0 == " " }
      if content.hasPrefix("\(language.tag): \"") { return nil }
      guard let start = line.ranges(of: "\(language.tag): \"").first,
        let end = line[start.upperBound...].firstIndex(of: "\"")
      else { continue }
      var before = line[..<start.lowerBound]
      var behind = line[line.index(after: end)...]
      if before.hasSuffix(", ") {
        before.removeLast(2)
      } else if behind.hasPrefix(", ") {
        behind.removeFirst(2)
      }
      line = String(before + behind)
    }
    return line
  }
}
