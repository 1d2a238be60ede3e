import AloudDefinition
import AloudModel

/// The fields of one short question, with what the definition says now.
struct SetupFields {
  let desk: SurveyDesk
  let step: SetupStep

  private var words: SetupWords { desk.language.setup }

  var all: [FormField] {
    switch step {
    case .goal: texts("goal", words.goal, at: ["goal"], isOptional: true, lines: 2)
    case .people:
      [FormField("invited", words.invited, hint: words.invitedHint, value: invited, kind: .number)]
    case .dates: dates
    case .ways:
      [ways]
        + texts("where", words.whereTo, at: ["where"], words.whereHint, isOptional: true, lines: 1)
    case .contact:
      [
        FormField(
          "contact", words.contact, hint: words.contactHint,
          value: desk.editor?.text(at: ["outside_contact"]) ?? "")
      ]
    case .keyholder: texts("role", words.role, at: ["promise", "key_holder", "role"], lines: 1)
    }
  }

  private var wave: [DefinitionStep] { ["waves", .index(desk.coming)] }

  private var invited: String {
    let number = desk.editor?.text(at: wave + ["invited"]) ?? ""
    return number == "0" ? "" : number
  }

  private var dates: [FormField] {
    let opens = desk.editor?.text(at: wave + ["opens"]) ?? ""
    let closes = desk.editor?.text(at: wave + ["closes"]) ?? ""
    let time = closes.split(separator: " ").dropFirst().first.map(String.init) ?? ""
    return [
      FormField(
        "opens", words.opens, hint: words.opensHint, value: String(opens.prefix(10)), kind: .day),
      FormField(
        "closes", words.closes, hint: words.closesHint, value: String(closes.prefix(10)), kind: .day
      ),
      FormField(
        "time", words.time, hint: words.timeHint, value: time, kind: .time, isOptional: true),
    ]
  }

  private var ways: FormField {
    let path: [DefinitionStep] = ["promise", "channels"]
    let named = (0..<(desk.editor?.count(at: path) ?? 0)).compactMap {
      desk.editor?.text(at: path + [.index($0)])
    }
    return FormField(
      "ways", words.ways, value: named.joined(separator: ","),
      kind: .ticks(
        Channel.allCases.map {
          let told = words.way($0)
          return FormField.Choice(value: $0.rawValue, label: told.label, note: told.note)
        }))
  }

  /// One field for each language of the survey.
  private func texts(
    _ name: String, _ label: String, at path: [DefinitionStep], _ hint: String? = nil,
    isOptional: Bool = false, lines: Int
  ) -> [FormField] {
    desk.languages.map { language in
      FormField(
        "\(name)-\(language.tag)",
        desk.languages.count > 1 ? "\(label) (\(words.name(of: language)))" : label, hint: hint,
        value: desk.editor?.text(at: path + [.key(language.tag)]) ?? "",
        kind: lines > 1 ? .area(lines) : .text, language: language.tag, isOptional: isOptional)
    }
  }
}
