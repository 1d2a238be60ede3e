import AloudDefinition
import AloudDesk
import AloudModel

/// What was answered to one short question, as changes of the definition.
struct SetupEdits {
  let desk: SurveyDesk
  let step: SetupStep
  let typed: [String: String]

  private var words: SetupWords { desk.language.setup }

  private func typed(_ name: String) -> String { typed[name] ?? "" }

  /// What is wrong with the answer itself, by field; what is wrong with the definition as a whole
  /// is said
  /// on its own pages.
  var errors: [String: String] {
    switch step {
    case .goal: hidden("goal")
    case .people: peopleErrors
    case .dates: dateErrors
    case .ways: wayErrors.merging(hidden("where")) { one, _ in one }
    case .contact: typed("contact").isEmpty ? ["contact": desk.language.school.required] : [:]
    case .keyholder:
      typed(first("role")).isEmpty ? [first("role"): desk.language.school.required] : [:]
    }
  }

  private func first(_ name: String) -> String { "\(name)-\(desk.languages[0].tag)" }

  /// A text in a further language alone would be nobody's first.
  private func hidden(_ name: String) -> [String: String] {
    let others = desk.languages.dropFirst().contains { !typed("\(name)-\($0.tag)").isEmpty }
    return others && typed(first(name)).isEmpty ? [first(name): words.firstLanguage] : [:]
  }

  private var peopleErrors: [String: String] {
    guard let number = DraftedCount.read(typed("invited")) else {
      return ["invited": words.noNumber]
    }
    return number < Promise.floorOfResponses
      ? ["invited": words.tooFew(Promise.floorOfResponses)] : [:]
  }

  private var dateErrors: [String: String] {
    guard let opens = CalendarDay(typed("opens")) else { return ["opens": words.noDay] }
    guard let closes = CalendarDay(typed("closes")) else { return ["closes": words.noDay] }
    let moment = typed("time").isEmpty ? nil : LocalMoment("\(closes) \(typed("time"))")
    if !typed("time").isEmpty, moment == nil { return ["time": words.noTime] }
    return closes < opens ? ["closes": words.closesFirst] : [:]
  }

  private var wayErrors: [String: String] {
    let ways = typed("ways").split(separator: ",")
    if ways.isEmpty { return ["ways": words.choose] }
    return ways.contains("link") && ways.count > 1 ? ["ways": words.linkAlone] : [:]
  }

  /// The definition with the answer in it; nothing where it can only be edited as a text.
  var bytes: [UInt8]? {
    let wave: [DefinitionStep] = ["waves", .index(desk.coming)]
    var edits = DefinitionEdits(desk.source.bytes)
    switch step {
    case .goal: edits.set(["goal"], texts("goal"), behind: "title")
    case .people: edits.set(wave + ["invited"], .word(typed("invited")))
    case .dates:
      edits.set(wave + ["opens"], .word(typed("opens")))
      let time = typed("time").isEmpty ? "" : " \(typed("time"))"
      edits.set(wave + ["closes"], .word(typed("closes") + time))
    case .ways:
      edits.set(
        ["promise", "channels"], .words(typed("ways").split(separator: ",").map(String.init)))
      edits.set(["where"], texts("where"), behind: "outside_contact")
    case .contact: edits.set(["outside_contact"], .text(typed("contact")))
    case .keyholder: edits.set(["promise", "key_holder", "role"], texts("role"))
    }
    return edits.bytes
  }

  private func texts(_ name: String) -> [(Language, String)] {
    desk.languages.map { ($0, typed("\(name)-\($0.tag)")) }
  }
}
