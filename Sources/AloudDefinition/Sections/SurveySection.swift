import AloudDiagnostics
import AloudModel

extension DefinitionReader {
  /// The whole definition, or nothing where a part of it could not be read.
  ///
  /// Sections are read in the order in which they refer to each other: each looks back, none
  /// forward.
  mutating func survey(_ root: YAMLNode) -> Survey? {
    guard let fields = fields(root, of: .survey, name: "the definition") else { return nil }
    if let version = fields["aloud"] { checkVersion(version) }
    let hasPages = fields["pages"] != nil
    let declared = fields["languages"].flatMap { self.languages($0, hasPages: hasPages) }
    let header = self.header(fields)
    let responseScales = self.responseScales(fields["response_scales"])
    let scales = self.scales(fields["scales"], offering: responseScales)
    let comments = self.comments(fields["comments"])
    let breakdowns = self.breakdowns(fields["breakdowns"])
    let waves = self.waves(fields["waves"], asking: scales, of: breakdowns)
    let promise = fields["promise"].flatMap { self.promise($0) }
    checkChannels(against: fields["breakdowns"])
    checkComments(fields["comments"], comments, promise)

    guard let declared, let header, let responseScales = responseScales.values,
      let scales = scales.values, let comments = comments.values,
      let breakdowns = breakdowns.values, let waves = waves.values, let promise
    else { return nil }
    return Survey(
      school: header.school, id: header.id, title: header.title, goal: header.goal,
      languages: declared, timezone: header.timezone, outsideContact: header.outsideContact,
      whereToAnswer: header.whereToAnswer, pages: header.pages, responseScales: responseScales,
      scales: scales, comments: comments, breakdowns: breakdowns,
      waves: waves, promise: promise)
  }

  private mutating func checkVersion(_ field: Field) {
    guard let version = integer(field, in: 0...Int(Int32.max)), version != 1 else { return }
    error(
      .unknownVersion(version), at: field.place,
      help: "write 'aloud: 1', or use a newer version of aloud")
  }

  static let mostLanguages = 12

  /// Those that could be read are known to all sections, though the list may not be whole; none, when
  /// the first could not be.
  ///
  /// - Parameter hasPages: whether the definition says what stands in for words we do not have.
  private mutating func languages(_ field: Field, hasPages: Bool) -> [Language]? {
    guard let entries = list(field, of: "language", .notEmpty) else { return nil }
    guard entries.count <= Self.mostLanguages else {
      error(
        .tooManyLanguages(entries.count), at: entries[Self.mostLanguages].place,
        help: "keep at most \(Self.mostLanguages)")
      return nil
    }
    var seen: [Language: SourceRange] = [:]
    let declared: [Language]? = all(entries) { reader, field in
      guard let text = reader.text(field) else { return nil }
      guard let language = Language(text) else {
        reader.error(
          .invalidLanguage(text), at: field.place, help: Self.languageHelp(text))
        return nil
      }
      if !hasPages { reader.requireWords(in: language, at: field.place) }
      if let first = seen[language] {
        reader.error(
          .repeatedEntry(text, in: "'languages'"), at: field.place, help: "remove one of the two",
          related: Diagnostic.Related("first written here", at: first))
      }
      let isFirst = field.place == entries[0].place
      if isFirst || !reader.languages.isEmpty, seen[language] == nil {
        reader.languages.append(language)
      }
      seen[language] = seen[language] ?? field.place
      return language
    }
    areLanguagesWhole = declared != nil
    return declared
  }

  /// The promise, the buttons and what may go wrong are told in our words.
  private mutating func requireWords(in language: Language, at place: SourceRange) {
    let worded = SurveyTemplate.languages
    guard !worded.contains(language) else { return }
    let tags = worded.map(\.tag)
    error(
      .unwordedLanguage(language.tag), at: place,
      help: "it has words in \(tags.joined(separator: ", ")): to show its own sentences in one of "
        + "them, write " + tags.map { "'pages: \($0)'" }.joined(separator: " or "))
  }
}

extension Diagnostic.Message {
  static func unknownVersion(_ version: Int) -> Self {
    Self(id: "unknown-version", text: "version \(version) of the format is not known here")
  }

  static func tooManyLanguages(_ count: Int) -> Self {
    Self(id: "too-many-languages", text: "the survey has \(count) languages")
  }

  static func repeatedEntry(_ entry: String, in list: String) -> Self {
    Self(id: "repeated-entry", text: "\(list) names '\(entry)' twice")
  }
}
