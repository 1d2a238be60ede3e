import AloudDefinition
import AloudDesk
import AloudDisclosure
import AloudModel

/// What was chosen, and what a principal should know of it.
struct NewSurveyTalk {
  let draft: SurveyDraft
  let survey: Survey
  let kept: [Founding.Kept]

  var lines: [String] {
    let items = survey.scales.reduce(0) { $0 + $1.items.count }
    let expected = Foresight.expected(of: draft.staff)
    var lines = [
      "Chosen for \(survey.school.name):",
      "  \(Self.count(survey.scales.count, "scale")), \(Self.count(items, "item")), in "
        + draft.languages.map(\.tag).joined(separator: " and "),
      "  \(draft.staff) invited; \(expected) answers if \(Foresight.assumedResponse) % answer",
      "  open from \(draft.opens) to \(draft.closes), \(draft.timezone)",
      "  answered by \(draft.channels.map(\.rawValue).joined(separator: " and "))",
      "  \(groups)",
      "  key holder: \(survey.promise.keyHolder.role.text(in: draft.languages[0])), key pending",
    ]
    if let pages = survey.pages {
      lines.append(
        "  Aloud has no words of its own in \(draft.unworded.map(\.tag).joined(separator: ", ")): "
          + "its sentences on pages and papers will be in '\(pages.tag)' there. Look at them with "
          + "aloud preview.")
    }
    if expected < survey.promise.minimumResponses {
      lines.append(
        "  Nothing is shown below \(survey.promise.minimumResponses) answers: nearly everybody "
          + "has to take part.")
    }
    return lines + kept.map(words)
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private var groups: String {
    survey.breakdowns.isEmpty
      ? "no groups" : "groups by \(survey.breakdowns.map(\.id.text).joined(separator: ", "))"
  }

  private func words(_ kept: Founding.Kept) -> String {
    switch kept {
    case .schema: "Left as it was: Surveys/survey.schema.json, which differs from this program's."
    case .ignoredFilesWithoutSecrets:
      "Add the line `.aloud/` to .gitignore: what is secret while a wave is open lies there."
    }
  }
}
