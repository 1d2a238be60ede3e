import AloudDiagnostics
import AloudModel

/// What was done since the last survey names nobody: staff read it on the first page, in the offline
/// form and on the poster.
struct NamedDeedRule: AdviceRule {
  func advise(on survey: WrittenSurvey, _ advisor: inout Advisor) {
    for text in survey.since.flatMap(\.self) {
      guard let name = TitledName(firstIn: text.text) else { continue }
      advisor.warn(
        .namedDeed(text.owner, name.text), at: text.place,
        help: "write a role instead, such as the principal or the coaches")
    }
  }
}

extension Diagnostic.Message {
  static func namedDeed(_ owner: String, _ name: String) -> Self {
    Self(id: "named-deed", text: "'\(name)' in \(owner) looks like the name of a person")
  }
}
