import AloudDiagnostics
import AloudModel

/// Every question is for everybody.
///
/// A question that only four people answer would publish the answers of four: a group of which nothing
/// may be said. Who is asked apart belongs into a breakdown, where the size of groups is checked.
struct NarrowQuestionRule: AdviceRule {
  func advise(on survey: WrittenSurvey, _ advisor: inout Advisor) {
    for text in survey.items.flatMap(\.question.texts) {
      guard let place = Addressees.words(of: text.language)?.first(in: text) else { continue }
      advisor.warn(
        .narrowQuestion(text.owner, text.quoted(place)), at: place, of: text,
        help: "ask everybody, or leave it out: what only a few answer is what those few said")
    }
  }
}

/// Words that turn a question to some of those who are asked, in one language.
private struct Addressees: Sendable {
  /// "only": such a word in a clause of few words addresses them, "Maths staff only".
  let only: Set<String>
  /// Words behind "if you" that tell what somebody is.
  let conditions: [[String]]
  /// Those who are left, with a colon behind: "others:".
  let rest: [[String]]

  static func words(of language: Language) -> Addressees? {
    switch WordedLanguage(language) {
    case .english: english
    case .spanish: spanish
    case nil: nil
    }
  }

  private static let longestAddress = 5

  func first(in text: WrittenText) -> Range<Int>? {
    let words = text.words
    return words.indices.lazy.compactMap { start in
      address(at: start, in: words) ?? condition(at: start, in: words) ?? rest(at: start, in: text)
    }.first
  }

  /// A clause that is no sentence: it says who is meant.
  private func address(at start: Int, in words: [Word]) -> Range<Int>? {
    guard only.contains(words[start].text) else { return nil }
    let clause = words.indices.filter { words[$0].clause == words[start].clause }
    guard clause.count > 1, clause.count <= Self.longestAddress, words.count > clause.count,
      start == clause.first || start == clause.last
    else { return nil }
    return clause[0]..<clause[clause.count - 1] + 1
  }

  private func condition(at start: Int, in words: [Word]) -> Range<Int>? {
    conditions.filter { Self.begins($0, words, at: start) }.map(\.count).max()
      .map { start..<start + $0 }
  }

  private func rest(at start: Int, in text: WrittenText) -> Range<Int>? {
    let words = text.words
    let isFirst = start == 0 || words[start - 1].clause < words[start].clause
    guard isFirst,
      let length = rest.filter({ Self.begins($0, words, at: start) }).map(\.count).max()
    else { return nil }
    let behind = Array(text.text.unicodeScalars).dropFirst(
      words[start + length - 1].range.upperBound)
    return behind.first == ":" ? start..<start + length : nil
  }

  private static func begins(_ phrase: [String], _ words: [Word], at start: Int) -> Bool {
    words[start].text == phrase[0]
      && words[start...].prefix(longestAddress).map(\.text).starts(with: phrase)
  }

  private static func all(_ phrases: [String]) -> [[String]] {
    phrases.map { $0.split(separator: " ").map(String.init) }
  }

  private static let english = Addressees(
    only: ["only"],
    conditions: all(
      ["teach", "coach", "lead", "supervise", "work in", "work with", "work as", "belong to"]
        .flatMap {
          ["if you \($0)", "if you do not \($0)", "if you don't \($0)", "unless you \($0)"]
        }
        + [
          "if you are a", "if you are an", "if you're a", "if you're an", "if you are not a",
          "if you are not an", "unless you are a", "if you have students", "answer only if",
          "skip if", "skip this if", "leave blank if", "leave this blank",
        ]),
    rest: all([
      "others", "all others", "everybody else", "everyone else", "the rest", "other staff",
      "all other staff",
    ]))

  private static let spanish = Addressees(
    only: ["solo", "sólo", "solamente", "únicamente"],
    conditions: all(
      [
        "da clase", "da clases", "enseña", "imparte", "dirige", "coordina", "supervisa",
        "trabaja en", "trabaja con", "trabaja como", "pertenece a", "tiene alumnos",
        "tiene estudiantes", "es docente", "es maestra", "es maestro", "es profesor",
        "es profesora", "es parte", "forma parte",
      ].flatMap { ["si \($0)", "si usted \($0)", "si no \($0)", "si usted no \($0)"] }
        + ["responda solo si", "conteste solo si", "deje en blanco", "no responda si"]),
    rest: all([
      "los demás", "las demás", "otros", "otras", "el resto", "las demás personas",
      "los demás docentes",
    ]))
}

extension Diagnostic.Message {
  static func narrowQuestion(_ owner: String, _ words: String) -> Self {
    Self(id: "narrow-question", text: "'\(words)' in \(owner) turns to some people only")
  }
}
