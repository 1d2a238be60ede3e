import AloudDefinition
package import AloudMarkup
package import AloudModel

/// The poster of a wave: where and until when to answer, who sees what, what nobody can promise, and
/// the six words to compare. It carries no code, and one looks like the other.
package struct Poster: Sendable {
  let manifest: Manifest
  let ways: AnsweringWays

  package init(manifest: Manifest, ways: AnsweringWays = AnsweringWays()) {
    self.manifest = manifest
    self.ways = ways
  }

  /// One page of A4 or Letter.
  package func page(in language: Language) -> HTML {
    let facts = SlipFacts(manifest: manifest, ways: ways, language: language)
    let notice = StaffNotice(for: manifest.survey, in: manifest.wave, language: language)
    let words = (facts.fingerprints + [pageWords(facts)].compactMap(\.self)).map(\.html).joined()
    let body: HTML = """
      <main>
      <header>
      \(picture(facts, language))<p class="school">\(facts.school)</p>
      <h1\(facts.titleTags)>\(facts.title)</h1>
      \(how(facts, notice, language))\(done(facts))</header>
      <h2>\(notice.title)</h2>
      <div class="notice">\(notice.sections.map { section($0, notice, facts.tags) }.joined())</div>
      <footer>
      <dl>\(words)</dl>
      <p>\(facts.wording.compare)\(aboutWords(facts)) \(facts.earlier).</p>
      <p class="contact">\(facts.wording.contact): <strong>\(facts.contact)</strong></p>
      </footer>
      </main>

      """
    return PrintedPage(
      title: facts.title, language: facts.ours, style: Self.style, body: body
    ).html
  }

  /// That a slip is drawn is said once, first of all; over an open link there is none.
  private func how(_ facts: SlipFacts, _ notice: StaffNotice, _ language: Language) -> HTML {
    let words = facts.wording
    let channels = manifest.survey.promise.channels
    var lines = facts.how.filter { $0 != words.anySlip || channels == [.file] }
    if manifest.survey.promise.isOpenLink, let short = ways.address?.short(in: language) {
      lines = lines.map { $0 == words.scan(short) ? words.openLink(short) : $0 }
    }
    // The notice has said it of a link.
    if manifest.survey.promise.isOpenLink { lines = lines.filter { $0 != words.mobileData } }
    // A file comes behind the slip that it needs as well.
    lines.insert(contentsOf: notice.ways.dropFirst(), at: max(0, lines.count - 1))
    let told = (notice.ways.prefix(1) + lines).map(facts.tags.sentence)
    return (told + [blank(facts)].compactMap(\.self)).map { line -> HTML in
      "<p class=\"how\">\(line)</p>\n"
    }.joined()
  }

  /// What the school says it did since the last survey.
  private func done(_ facts: SlipFacts) -> HTML {
    guard let since = manifest.wave.since else { return .empty }
    return "<p class=\"since\">\(facts.wording.since) \(facts.tags.own(since))</p>\n"
  }

  /// Where neither the definition nor whoever prints the poster has said where to answer, a line on which
  /// to write it with a pen.
  private func blank(_ facts: SlipFacts) -> HTML? {
    guard ways.address == nil, manifest.survey.whereToAnswer == nil else { return nil }
    return "\(facts.wording.place("")) <span class=\"blank\"></span>"
  }

  private func section(
    _ section: StaffNotice.Section, _ notice: StaffNotice, _ tags: LanguageTags
  ) -> HTML {
    let told = section.lines.filter { !notice.ways.contains($0) }
    let lines = told.map { line -> HTML in "<p>\(tags.sentence(line))</p>" }.joined()
    return "<section><h3>\(section.title)</h3>\(lines)</section>\n"
  }

  private func aboutWords(_ facts: SlipFacts) -> HTML {
    let form: HTML = ways.form == nil ? .empty : " \(facts.wording.aboutFormWords)"
    return ways.pages == nil ? form : "\(form) \(facts.wording.aboutPageWords)"
  }

  private func pageWords(_ facts: SlipFacts) -> SlipFacts.Fact? {
    ways.pages.map { SlipFacts.Fact(facts.wording.pageWords, $0, manifest.survey) }
  }

  private func picture(_ facts: SlipFacts, _ language: Language) -> HTML {
    guard let address = ways.address, let picture = QRCode(address.page(in: language)) else {
      return .empty
    }
    return picture.svg(label: facts.wording.qr)
  }

  private static let style: HTML = """
    main { max-width: 190mm; margin: 0 auto; }
    header { border-bottom: 1mm solid #000; padding-bottom: 3mm; min-height: 44mm; }
    svg.qr { float: right; width: 46mm; height: 46mm; margin: -3mm -3mm 0 5mm; }
    .school { font-size: 13pt; margin: 0; }
    h1 { font-size: 20pt; line-height: 1.1; margin: 0.5mm 0 1.5mm; }
    .how { font-size: 11.5pt; font-weight: bold; line-height: 1.25; margin: 0.3mm 0; }
    .since { font-size: 11pt; line-height: 1.25; margin: 1.5mm 0 0; }
    .blank { display: inline-block; width: 90mm; height: 1em; border-bottom: 0.3mm solid #000; }
    h2 { font-size: 14pt; margin: 2.5mm 0 1mm; }
    .notice { columns: 2; column-gap: 8mm; font-size: 9.6pt; line-height: 1.2; }
    .notice section { margin: 0 0 1.6mm; }
    h3 { font-size: 10.5pt; margin: 0; break-after: avoid; }
    .notice p { margin: 0 0 0.4mm; break-inside: avoid; }
    footer { border-top: 0.4mm solid #000; margin-top: 1.5mm; padding-top: 1.5mm; font-size: 9.6pt; }
    footer p { margin: 1mm 0 0; }
    dl { display: grid; grid-template-columns: auto 1fr; column-gap: 3mm; margin: 0;
      font-size: 11pt; line-height: 1.3; }
    dt { font-weight: bold; }
    dt::after { content: ":"; }
    dd { margin: 0; }
    .contact { font-size: 11.5pt; margin-top: 1.5mm; }

    """
}
