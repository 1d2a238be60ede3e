/// Questions whether somebody takes part at all, and conditions on their answer.
///
/// Other tools begin a form so. Here nobody has to answer, so the question has nothing to score, and a
/// condition on it changes nothing.
enum ConsentQuestion {
  /// - Parameters:
  ///   - texts: of the question, in every language.
  ///   - name: that the form gives it.
  static func isOne(_ texts: some Sequence<String>, named name: String) -> Bool {
    let parts = name.lowercased().split { !$0.isLetter }.map(String.init)
    return parts.contains(where: names.contains) || texts.contains(where: asks)
  }

  /// Whether a condition is nothing but the wish to take part: `${consent} = 'yes'`.
  ///
  /// - Parameter yes: the names of the answers that mean yes, of each such question.
  static func isCondition(_ text: String, of yes: [String: Set<String>]) -> Bool {
    let parts = text.replacing(" AND ", with: " and ").split(separator: " and ")
    return !parts.isEmpty
      && parts.allSatisfy { part in
        let plain = part.filter { !$0.isWhitespace && !"'\"\u{2019}\u{2018}".contains($0) }
        return yes.contains { name, answers in
          answers.contains { answer in
            plain == "${\(name)}=\(answer)" || plain == "selected(${\(name)},\(answer))"
          }
        }
      }
  }

  /// Whether a label of such a question means yes.
  static func isYes(_ label: String) -> Bool {
    PlainLabel(label).clauses.first.map { yes.contains($0) } ?? false
  }

  private static func asks(_ question: String) -> Bool {
    let words = question.lowercased().split { !$0.isLetter }
    let text = " " + words.joined(separator: " ") + " "
    return phrases.contains { phrase in
      guard let found = text.firstRange(of: " \(phrase) ") else { return false }
      let rest = text[found.upperBound...].split(separator: " ")
      return rest.isEmpty || rest.contains { surveys.contains(String($0)) }
    }
  }

  private static let yes: Set<String> = [
    "yes", "s\u{ED}", "si", "oui", "ja", "sim", "s\u{EC}", "agree", "i agree",
  ]

  private static let names: Set<String> = [
    "consent", "consents", "consented", "consentement", "consentimiento", "consentimento",
    "einwilligung", "einverst\u{E4}ndnis", "consenso", "toestemming",
  ]

  /// What somebody is asked to take part in.
  private static let surveys: Set<String> = [
    "survey", "interview", "interviewed", "study", "questionnaire", "research", "encuesta",
    "entrevista", "estudio", "cuestionario", "investigaci\u{F3}n", "enqu\u{EA}te", "entretien",
    "\u{E9}tude", "pesquisa", "question\u{E1}rio", "estudo", "umfrage", "befragung", "studie",
    "sondaggio", "intervista", "questionario", "onderzoek", "vragenlijst",
  ]

  private static let phrases = [
    "consent", "consent to", "agree to participate", "agree to take part", "agree to answer",
    "agree to be", "willing to participate", "willing to take part", "willing to answer",
    "like to participate", "like to take part", "wish to participate", "wish to take part",
    "want to participate", "want to take part", "acepta participar", "acepta responder",
    "acepta contestar", "acepto participar", "desea participar", "quiere participar",
    "acuerdo en participar", "dispuesto a participar", "dispuesta a participar",
    "su consentimiento", "mi consentimiento", "acceptez vous de r\u{E9}pondre",
    "acceptez vous de repondre", "acceptez vous de participer",
    "souhaitez vous participer", "voulez vous participer", "consentez vous",
    "accord pour participer", "accord pour r\u{E9}pondre", "votre consentement",
    "aceita participar", "concorda em participar", "deseja participar", "aceita responder",
    "m\u{F6}chten sie", "sind sie bereit", "sind sie einverstanden", "accetta di partecipare",
    "acconsente a", "wilt u meedoen", "wilt u deelnemen",
  ]
}
