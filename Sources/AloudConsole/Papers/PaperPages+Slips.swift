import AloudBallots
import AloudDefinition
import AloudDesk
import AloudMarkup
import AloudModel
import AloudPapers

extension PaperPages {
  func slips() throws(Refusal) -> DeskPage {
    let manifest = try manifest(for: .slips)
    try manifest.requireSlips()
    let frame = desk.language.frame
    var alone = FormField(
      "who", words.who,
      kind: .ticks([FormField.Choice(value: "alone", label: words.alone)]))
    alone.error = error
    let languages = manifest.survey.languages
    let fields =
      [alone]
      + (languages.count > 1
        ? [
          FormField(
            "language", words.slipLanguage, value: languages[0].tag,
            kind: .choice(
              languages.map {
                FormField.Choice(value: $0.tag, label: desk.language.setup.name(of: $0))
              }))
        ] : [])
      + [count]
    let form = FormContent(
      fields: fields, path: path(.slips), button: words.makeSlips, back: DeskPath())
    let number = SlipSheet.recommendedCount(for: manifest.wave)
    return DeskPage(
      title: words.slips, outcome: form.isMistaken ? .mistaken : .fine, trail: desk.trail,
      content: """
        \(form.summary(frame))<h1>\(words.slips)</h1>
        <p class="lead"><strong>\(words.leave)</strong></p>
        <p>\(words.slipsNote(manifest.wave.invited, number))</p>
        \(form.html(frame))
        """, command: "aloud slips \(wave) --to slips.html")
  }

  private var count: FormField {
    var field = FormField(
      "count", words.more, hint: words.moreHint, kind: .number, isOptional: true)
    field.error = countError
    return field
  }

  /// The sheet is the reply itself: it lies in no file, and cannot be asked for again.
  func make(
    _ form: Filled, _ dice: any RandomNumberGenerator & Sendable
  ) throws(Refusal) -> DeskAnswer {
    guard form.has("who-alone") else {
      var page = self
      page.error = words.notAlone
      return .page(try page.slips())
    }
    var dice = dice
    let frozen = FrozenWave(folder: folder, manifest: try manifest(for: .slips))
    let language = form["language"]
    let making = try SlipMaking(
      .slips, of: frozen, address: nil, language: language.isEmpty ? nil : language, now: desk.now)
    let count = DraftedCount.read(form["count"]).flatMap { (1...10_000).contains($0) ? $0 : nil }
    do throws(Refusal) {
      return Self.printed(try making.slips(count, as: .page, using: &dice).sheet)
    } catch {
      guard case .paper(.slipsMadeBefore) = error else { throw error }
      var page = self
      page.countError = words.madeBefore
      return .page(try page.slips())
    }
  }
}
