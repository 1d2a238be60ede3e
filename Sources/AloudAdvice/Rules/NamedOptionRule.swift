import AloudDiagnostics
import AloudModel

/// No option is a person.
///
/// Who chooses a colleague's name says something of that colleague, who never agreed to be rated; and
/// who chooses the name of their own team's head says who they are.
struct NamedOptionRule: AdviceRule {
  func advise(on survey: WrittenSurvey, _ advisor: inout Advisor) {
    for texts in survey.labels {
      guard let text = texts.first(where: { Self.isName($0.text) }) else { continue }
      advisor.warn(
        .namedOption(text.owner, text.text), at: text.place,
        help: "offer a role or a group: an answer about a person is no answer about the school, and"
          + " points at whoever gave it")
    }
  }

  static func isName(_ label: String) -> Bool {
    if TitledName(firstIn: label) != nil { return true }
    let words = label.split { !$0.isLetter }
    guard words.count <= 3, words.allSatisfy({ $0.first?.isUppercase == true }) else {
      return false
    }
    return words.first.map { given.contains($0.lowercased()) } ?? false
  }

  /// Given names that are no other word in a label.
  private static let given: Set<String> = [
    "alejandro", "ana", "andrea", "andrew", "anna", "antonio", "barbara", "carlos", "carmen",
    "carol", "christopher", "daniel", "david", "deborah", "diego", "donna", "edward", "elena",
    "elizabeth", "emily", "fernando", "francisco", "gabriel", "george", "isabel", "james", "javier",
    "jennifer", "jessica", "joan", "john", "jorge", "josé", "jose", "juan", "karen", "kevin",
    "laura", "linda", "lisa", "lucía", "luis", "manuel", "margaret", "maria", "maría", "mary",
    "mateo", "matthew", "michael", "michelle", "miguel", "nancy", "pablo", "patricia", "paul",
    "pedro", "peter", "rafael", "raúl", "richard", "robert", "rosa", "sandra", "sara", "sarah",
    "sofia", "sofía", "stephen", "steven", "susan", "teresa", "thomas", "william",
  ]
}

extension WrittenSurvey {
  /// The labels of everything that can be chosen.
  fileprivate var labels: [[WrittenText]] {
    responseScales.flatMap { $0.options.map(\.label) } + groupLabels
  }
}

extension Diagnostic.Message {
  static func namedOption(_ owner: String, _ label: String) -> Self {
    Self(id: "named-option", text: "'\(label)' of \(owner) looks like the name of a person")
  }
}
