import AloudDefinition
import AloudDesk
import AloudDiagnostics
import AloudDisclosure
import AloudModel
import AloudReports

/// Makes the plan of a cycle of flags, answers, and what the newest report suggests.
struct CycleInterview {
  let interview: Interview
  let options: CycleOptions
  let planning: CyclePlanning

  func plan() throws -> CyclePlan {
    let scale = try interview.answer(scaleQuestion, given: options.scale)
    let words = CycleWording(in: survey.languages[0])
    let believed = try interview.answer(
      Self.words("--believe", "What do you believe is going on?", fallback: ""),
      given: options.believe)
    let tries = try interview.answer(
      Self.words("--try", "What will you try? One practice or policy"), given: options.try)
    let first = try interview.answer(
      Self.words("--first", "Who goes first? A role", fallback: words.goesFirst(scale.acts)),
      given: options.first)
    let clears = try interview.answer(
      Self.words(
        "--clears", "What does the principal clear out of the way?",
        fallback: words.clears(scale.acts)), given: options.clears)
    let measures = try interview.answer(measures(of: scale), given: options.measure)
    let stops = try interview.answer(
      Self.words("--stop-if", "What would make you stop?", fallback: words.stops),
      given: options.stopIf)
    let started = try interview.answer(startQuestion, given: options.started)
    let review = try interview.answer(review(after: started), given: options.review)
    return CyclePlan(
      startedOn: started, reviewOn: review, scale: scale.id, level: scale.level,
      believed: believed.isEmpty ? nil : believed, whatWeTry: tries, whoGoesFirst: first,
      principalClears: clears, measures: measures, wouldStop: stops)
  }

  private var survey: Survey { planning.survey }
}

// MARK: Questions

extension CycleInterview {
  /// Only scales that have a score can be seen to move.
  private var scaleQuestion: Question<Scale> {
    let scored = planning.scales
    return Question(
      "--scale", "Which scale do you choose?",
      fallback: planning.history.cycleProposal?.scale.id.text
    ) { typed in
      guard let scale = scored.first(where: { $0.id.text == typed }) else {
        throw CommandFailure(
          .usage, "the survey has no scale with a score '\(VisibleText.escaped(typed))'",
          help: "choose among: \(scored.map(\.id.text).joined(separator: ", "))")
      }
      return scale
    }
  }

  /// A whole scale is asked again in any case; these are the questions the team looks at.
  private func measures(of scale: Scale) -> Question<[Identifier<Item>]> {
    let declared = survey.scales.flatMap(\.items).map(\.id)
    let usual = scale.items.prefix(CyclePlan.mostMeasures).map(\.id.text)
    return Question(
      "--measure", "Which questions will you look at again? At most \(CyclePlan.mostMeasures)",
      fallback: usual.joined(separator: ", ")
    ) { typed in
      let names = Set(SurveyQuestions.list(typed))
      let chosen = declared.filter { names.contains($0.text) }
      guard chosen.count == names.count, (1...CyclePlan.mostMeasures).contains(chosen.count) else {
        throw CommandFailure(
          .usage,
          "'\(VisibleText.escaped(typed))' does not name one to \(CyclePlan.mostMeasures) questions "
            + "of the survey",
          help: "write their ids with commas between, such as: \(usual.joined(separator: ", "))")
      }
      return chosen
    }
  }

  private var startQuestion: Question<CalendarDay> {
    Question("--started", "On which day did you begin?", fallback: planning.today.description) {
      typed in try Self.day(typed)
    }
  }

  private func review(after start: CalendarDay) -> Question<CalendarDay> {
    let usual = planning.usualReview(after: start)
    return Question(
      "--review", "When will you look again?", fallback: usual?.description
    ) { typed in
      let day = try Self.day(typed)
      guard start < day else {
        throw CommandFailure(
          .usage, "\(day) is not after \(start)", help: "give it six to eight weeks")
      }
      return day
    }
  }

  /// One line in people's own words.
  static func words(
    _ flag: String, _ text: String, fallback: String? = nil
  ) -> Question<String> {
    Question(flag, text, fallback: fallback) { typed in
      if typed.isEmpty, fallback == "" { return "" }
      guard CycleText.isLegal(typed) else {
        throw CommandFailure(
          .usage,
          "it is empty, longer than \(CycleText.longest) characters, or not one line of "
            + "words that can be seen",
          help: "write one line")
      }
      return typed
    }
  }

  static func day(_ typed: String) throws -> CalendarDay {
    guard let day = CalendarDay(typed) else {
      throw CommandFailure(
        .usage, "'\(VisibleText.escaped(typed))' is not a day",
        help: "write year, month and day, such as 2026-10-26")
    }
    return day
  }
}
