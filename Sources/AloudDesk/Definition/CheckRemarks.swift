package import AloudCollector
package import AloudDefinition
package import AloudDiagnostics
package import AloudDisclosure
package import AloudModel

/// What `check` advises on a definition without a mistake: what staff will miss in the waves that are
/// still to come.
package struct CheckRemarks {
  package let definition: ParsedDefinition
  package let survey: Survey
  package let foresights: [Foresight]

  /// None where no wave is still to come.
  package var all: [Diagnostic] { foresights.isEmpty ? [] : [place, weight].compactMap { $0 } }

  private var place: Diagnostic? {
    guard survey.whereToAnswer == nil, !survey.promise.isOpenLink else { return nil }
    return Diagnostic(
      .warning, .placeLacking, at: definition.channelsPlace,
      help: "add 'where: {\(survey.languages[0].tag): ...}', such as which laptop or which folder,"
        + " for slips, poster, promise and reminders")
  }

  /// Of the next wave, which is the one that can still be changed at leisure.
  private var weight: Diagnostic? {
    guard let id = foresights.first?.wave,
      let number = survey.waves.firstIndex(where: { $0.id == id })
    else { return nil }
    let page = PageWeight(of: survey, in: survey.waves[number])
    guard page.bytes > PageWeight.most else { return nil }
    return Diagnostic(
      .warning, .heavyPage(of: id, page), at: definition.wavePlace(number),
      help:
        "ask fewer questions a wave ('asks'), or shorten them: above \(PageWeight.most / 1_000) kB"
        + " an old phone waits long")
  }
}

extension Diagnostic.Message {
  package static let placeLacking = Self(
    id: "place-lacking", text: "staff are not told where to answer")

  package static func heavyPage(of wave: Identifier<Wave>, _ page: PageWeight) -> Self {
    Self(
      id: "heavy-page",
      text: "the page of \(wave) has \(page.bytes / 1_000) kB in \(page.language)")
  }
}
