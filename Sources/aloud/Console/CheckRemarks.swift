import AloudCollector
import AloudDisclosure
import AloudModel

/// What `check` says of a definition without a mistake: what staff will miss on pages and papers of the
/// waves that are still to come.
struct CheckRemarks {
  let survey: Survey
  let foresights: [Foresight]

  func say() {
    guard !foresights.isEmpty else { return }
    if let place { Console.say("warning: \(place)") }
    if let weight { Console.say("warning: \(weight)") }
  }

  private var place: String? {
    guard survey.whereToAnswer == nil, !survey.promise.isOpenLink else { return nil }
    let language = survey.languages[0].tag
    return
      "staff are not told where to answer: add 'where: {\(language): ...}', such as which laptop"
      + " or which folder, for slips, poster, promise and reminders"
  }

  /// Of the next wave, which is the one that can still be changed at leisure.
  private var weight: String? {
    guard let wave = foresights.first.flatMap({ survey.wave($0.wave) }) else { return nil }
    let page = PageWeight(of: survey, in: wave)
    guard page.bytes > PageWeight.most else { return nil }
    return "the page of \(wave.id) has \(page.bytes / 1_000) kB in \(page.language): above"
      + " \(PageWeight.most / 1_000) kB an old phone waits long; ask fewer questions a wave ('asks'),"
      + " or shorten them"
  }
}
