import AloudDefinition
import AloudModel

/// A small school of invented people, and what each of them answered.
enum InventedStaff {
  static let definition = """
    aloud: 1
    school: {id: fernhill, name: Fernhill School}
    survey: fernhill-staff
    title: {en: Speaking up at Fernhill, es: Decir lo que se piensa}
    languages: [en, es]
    timezone: UTC
    outside_contact: District counsellor, 555 0142
    response_scales:
      - id: agree5
        options:
          - {value: 1, label: {en: Strongly disagree, es: Muy en desacuerdo}}
          - {value: 2, label: {en: Disagree, es: En desacuerdo}}
          - {value: 3, label: {en: Neither agree nor disagree, es: Ni de acuerdo ni en desacuerdo}}
          - {value: 4, label: {en: Agree, es: De acuerdo}}
          - {value: 5, label: {en: Strongly agree, es: Muy de acuerdo}}
        unfavourable: [1, 2]
        favourable: [4, 5]
    scales:
      - id: reward
        title: {en: Risk is worth it, es: Vale la pena}
        level: safety
        acts: principal
        responses: agree5
        items:
          - {id: worth-the-risk, text: {en: "In this school, speaking up about a problem is worth the risk.", es: "En esta escuela vale la pena hablar de un problema."}}
          - {id: honest-try, text: {en: "In this school, people get credit for an honest try.", es: "En esta escuela se reconoce un intento honesto."}}
          - {id: failure-blamed, text: {en: "When a new idea fails here, somebody gets the blame.", es: "Cuando una idea nueva falla, se busca a quien culpar."}, keying: reversed}
    breakdowns:
      - id: role
        text: {en: Which best describes your work here?, es: ¿Qué describe mejor su trabajo?}
        groups:
          - {id: teaching, label: {en: Teaching, es: Enseñanza}, count: 12}
          - {id: support, label: {en: Support, es: Apoyo}, count: 12}
    waves:
      - {id: 2025-autumn, opens: 2025-10-06, closes: 2025-10-17 17:00, invited: 24}
    promise:
      minimum_responses: 10
      minimum_group: 10
      comments: off
      channels: [slips, file]
      count: key-holder
      key_holder: {role: {en: Staff representative, es: Representante}, key: pending}
    """

  static var survey: Survey {
    let read = SurveyDefinition.read(Array(definition.utf8), name: "fernhill-staff.yaml")
    guard let survey = read.survey else { preconditionFailure("\(read.diagnostics)") }
    return survey
  }

  static var wave: Wave { survey.waves[0] }

  static let items = [
    "In this school, speaking up about a problem is worth the risk.",
    "In this school, people get credit for an honest try.",
    "When a new idea fails here, somebody gets the blame.",
  ]
  static let ids = ["worth_the_risk", "honest_try", "failure_blamed"]
  static let options = [
    "Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree",
  ]
  static let role = "Which best describes your work here?"

  /// One person of the file.
  struct Person {
    let number: Int
    let role: String
    /// Values, nothing where a question was left out.
    let answers: [Int?]

    var name: String { "Quxilda Zebranov\(number)" }
    var address: String { "quxilda\(number)@canary.example" }
    var network: String { "203.0.113.\(number)" }
    var start: String { "2025-10-07 08:1\(number % 10):31" }
    var words: String { "Canarywords about the lab, \"no\(number)\"; tab\there" }

    func label(_ place: Int) -> String { answers[place].map { options[$0 - 1] } ?? "" }
    func value(_ place: Int) -> String { answers[place].map(String.init) ?? "" }
  }

  static let people: [Person] = (1...14).map { number in
    Person(
      number: number, role: number % 2 == 0 ? "Teaching" : "Support",
      answers: [number % 5 + 1, number % 7 == 0 ? nil : (number + 1) % 5 + 1, (number + 2) % 4 + 1])
  }

  /// What must stand in nothing that the module says.
  static let canaries = ["quxilda", "canary", "203.0.113", "08:1", ":31"]

  /// The answers as the model has them, in no order.
  static var responses: [Response: Int] {
    let names = ["worth-the-risk", "honest-try", "failure-blamed"].map { Identifier<Item>($0)! }
    return Dictionary(
      people.map { person in
        var answers: [Identifier<Item>: Int] = [:]
        for (name, value) in zip(names, person.answers) { answers[name] = value }
        let group = Identifier<Group>(person.role.lowercased())!
        return (Response(answers: answers, groups: [Identifier("role")!: group]), 1)
      }, uniquingKeysWith: +)
  }
}
