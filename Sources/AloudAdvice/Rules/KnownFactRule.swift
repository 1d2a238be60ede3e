import AloudDiagnostics
import AloudModel

/// No question is answered by what somebody else knows.
///
/// "The principal has visited one of my lessons" is true of people whom the principal can name. Who
/// knows the true answers to all questions of a scale but one is told the last by the scale's mean.
/// What somebody feels, or sees others do, nobody else can know.
struct KnownFactRule: AdviceRule {
  func advise(on survey: WrittenSurvey, _ advisor: inout Advisor) {
    for text in survey.items.flatMap(\.question.texts) {
      guard let place = Event.words(of: text.language)?.first(in: text.words) else { continue }
      advisor.warn(
        .knownFact(text.owner, text.quoted(place)), at: place, of: text,
        help: "ask what people feel or see here: who knows these answers already can work out with"
          + " them what somebody said to the other questions")
    }
  }
}

/// What happened to somebody and can be told of them, in one language.
private struct Event: Sendable {
  /// Past forms of what one person does with another.
  let deeds: Set<String>
  /// Words for whoever answers, behind a deed.
  let mine: Set<String>
  /// "I have", and the like; in Spanish also the "me" of whom something was done to.
  let having: [[String]]
  /// Past forms of what somebody does or gets, behind "I have".
  let own: Set<String>

  static func words(of language: Language) -> Event? {
    switch WordedLanguage(language) {
    case .english: english
    case .spanish: spanish
    case nil: nil
    }
  }

  /// The words of the first event in a text.
  func first(in words: [Word]) -> Range<Int>? {
    for start in words.indices {
      if deeds.contains(words[start].text), let end = mine(behind: start, in: words) {
        return start..<end
      }
      for opening in having where words[start...].map(\.text).starts(with: opening) {
        let place = start + opening.count
        guard words.indices.contains(place), own.contains(words[place].text) else { continue }
        return start..<place + 1
      }
    }
    return nil
  }

  /// The end of a word for whoever answers in the same clause.
  private func mine(behind start: Int, in words: [Word]) -> Int? {
    let clause = words[start...].prefix { $0.clause == words[start].clause }
    return clause.indices.first { mine.contains(words[$0].text) }.map { $0 + 1 }
  }

  private static let english = Event(
    deeds: [
      "visited", "observed", "met", "invited", "evaluated", "interviewed", "talked", "spoke",
      "spoken",
    ],
    mine: ["me", "my", "mine"],
    having: [["i", "have"], ["i", "have", "been"], ["i've"], ["i've", "been"]],
    own: [
      "attended", "received", "visited", "observed", "met", "led", "reported", "filed", "taken",
      "presented", "evaluated", "invited", "promoted", "disciplined",
    ])

  private static let spanish = Event(
    deeds: [
      "visitado", "visitó", "observado", "observó", "invitado", "invitó", "evaluado", "evaluó",
      "entrevistado", "hablado", "habló", "reunido", "reunió",
    ],
    mine: ["me", "mi", "mis", "mía", "mías", "mío", "míos", "conmigo"],
    having: [["he"], ["me", "han"], ["me", "ha"], ["me"]],
    own: [
      "asistido", "recibido", "visitado", "observado", "participado", "dirigido", "presentado",
      "denunciado", "evaluado", "invitado", "entrevistado", "ascendido", "sancionado", "visitó",
      "observó", "invitó", "evaluó", "entrevistó",
    ])
}

extension Diagnostic.Message {
  static func knownFact(_ owner: String, _ words: String) -> Self {
    Self(
      id: "known-fact",
      text: "'\(words)' in \(owner) is a fact about one person that somebody else can know")
  }
}
