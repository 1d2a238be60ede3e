import AloudDiagnostics
import AloudModel

/// Who asks, what about and where.
struct Header {
  let school: School
  let id: Identifier<Survey>
  let title: LocalizedText
  let goal: LocalizedText?
  let timezone: String
  let outsideContact: String
  let whereToAnswer: LocalizedText?
  let pages: Language?
}

extension DefinitionReader {
  mutating func header(_ fields: Fields) -> Header? {
    let school = fields["school"].flatMap { self.school($0) }
    let id = fields["survey"].flatMap { self.identifier($0, of: Survey.self) }
    let title = fields["title"].flatMap { self.localizedText($0) }
    let goal = Given(fields["goal"]) { self.localizedText($0) }
    let timezone = fields["timezone"].flatMap { self.timezone($0) }
    let contact = fields["outside_contact"].flatMap { self.text($0) }
    let place = Given(fields["where"]) { self.localizedText($0) }
    let pages = Given(fields["pages"]) { self.standIn($0) }
    zone = timezone
    guard let school, let id, let title, let timezone, let contact, goal.isReadable,
      place.isReadable,
      pages.isReadable
    else { return nil }
    return Header(
      school: school, id: id.value, title: title, goal: goal.value, timezone: timezone,
      outsideContact: contact, whereToAnswer: place.value, pages: pages.value)
  }

  /// A language in which there are words of ours, to stand in where a survey's own has none.
  private mutating func standIn(_ field: Field) -> Language? {
    guard let text = text(field) else { return nil }
    let known = SurveyTemplate.languages
    if let language = Language(text), known.contains(language) { return language }
    error(
      .unknownPages(text), at: field.place,
      help: "write one of " + known.map(\.tag).joined(separator: ", "))
    return nil
  }

  private mutating func school(_ field: Field) -> School? {
    guard let fields = fields(field, of: .school) else { return nil }
    let id = fields["id"].flatMap { self.identifier($0, of: School.self) }
    let name = fields["name"].flatMap { self.text($0) }
    guard let id, let name else { return nil }
    return School(id: id.value, name: name)
  }

  /// A name of the IANA database.
  private mutating func timezone(_ field: Field) -> String? {
    guard let name = text(field) else { return nil }
    guard Self.looksLikeZone(name) else {
      error(
        .invalidTimezone(name), at: field.place,
        help: "write a continent and a city, such as America/Chicago")
      return nil
    }
    guard zones.contains(name) else {
      error(
        .unknownTimezone(name), at: field.place,
        help: NearestName.nearest(to: name, among: zones.all()).map { "did you mean '\($0)'?" }
          ?? "write the name of the zone in the IANA database, such as America/Chicago")
      return nil
    }
    return name
  }

  static func looksLikeZone(_ name: String) -> Bool {
    if name == "UTC" { return true }
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return (2...3).contains(parts.count) && name.utf8.count <= 64
      && parts.allSatisfy { part in
        part.first.map(isLetter) == true && part.allSatisfy { isLetter($0) || isInner($0) }
      }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isInner(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "_-+".utf8.contains(byte)
  }
}

extension Diagnostic.Message {
  static func invalidTimezone(_ name: String) -> Self {
    Self(id: "invalid-timezone", text: "'\(name)' is not the name of a time zone")
  }

  static func unknownPages(_ text: String) -> Self {
    Self(id: "unknown-pages-language", text: "there are no pages in '\(text)'")
  }

  static func unwordedLanguage(_ tag: String) -> Self {
    Self(id: "unworded-language", text: "Aloud has no words of its own in '\(tag)'")
  }

  static func unknownTimezone(_ name: String) -> Self {
    Self(id: "unknown-timezone", text: "there is no time zone '\(name)'")
  }
}
