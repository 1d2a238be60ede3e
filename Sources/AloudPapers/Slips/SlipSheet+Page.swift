package import AloudBallots
package import AloudMarkup
package import AloudModel

extension SlipSheet {
  static let slipsInARow = 2

  /// The slips for a printer, with lines to cut along: three rows of two on a page of A4 or Letter.
  ///
  /// - Guarantee: no line of a slip is cut off. Where texts of the definition are long, slips are
  ///   larger, all of them alike, and fewer stand on a page.
  package func page(
    of codes: [Code], in language: Language, using generator: inout some RandomNumberGenerator
  ) -> HTML {
    let facts = SlipFacts(manifest: manifest, ways: ways, language: language)
    let slips = codes.shuffled(using: &generator).map { slip(of: $0, facts, language) }
    let rows = stride(from: 0, to: slips.count, by: Self.slipsInARow).map { start -> HTML in
      let row = slips[start..<min(start + Self.slipsInARow, slips.count)].joined()
      return "<div class=\"row\">\n\(row)</div>\n"
    }
    return PrintedPage(
      title: facts.title, language: facts.ours, style: Self.style,
      body: "<main>\n\(rows.joined())</main>\n"
    ).html
  }

  private func slip(of code: Code, _ facts: SlipFacts, _ language: Language) -> HTML {
    let wording = facts.wording
    let lines = facts.how.map { line -> HTML in "<p>\(facts.tags.sentence(line))</p>" }.joined()
    let words = facts.fingerprints.map(\.html).joined()
    return """
      <section class="slip">
      \(picture(facts, language))<h1\(facts.titleTags)>\(facts.title)</h1>
      <p class="school">\(facts.school)</p>
      <p class="code" aria-label="\(wording.code)">\(code.printed(as: manifest.codeForm))</p>
      <div class="how">\(lines)</div>
      <p class="contact">\(wording.contact): \(facts.contact)</p>
      <p class="sealed">\(facts.tags.sentence(facts.trust.joined(separator: " "))) \(facts.earlier).</p>
      <dl>\(words)</dl>
      <p class="receipt"><b>\(wording.receipt):</b> <span class="words">\(receipt(of: code))</span> \
      \(wording.receiptNote)</p>
      </section>

      """
  }

  /// Of the address alone: a code in an address stays in the history of a browser.
  private func picture(_ facts: SlipFacts, _ language: Language) -> HTML {
    guard let address = ways.address, let picture = QRCode(address.page(in: language)) else {
      return .empty
    }
    return picture.svg(label: facts.wording.qr)
  }

  /// Two columns of three, 97 by 88 mm each: that much fits on both papers inside their margins.
  private static let style: HTML = """
    .row { display: grid; grid-template-columns: repeat(2, 97mm); grid-auto-rows: minmax(88mm, auto);
      justify-content: center; break-inside: avoid; }
    .slip { padding: 2.2mm 3mm 1mm; border: 0.3mm dashed #777; margin: 0 -0.3mm -0.3mm 0;
      min-width: 0; overflow-wrap: anywhere; }
    h1 { font-size: 10pt; margin: 0; line-height: 1.1; }
    p { margin: 0; font-size: 8pt; line-height: 1.12; }
    .school { color: #333; }
    .code { font-size: 18pt; font-weight: bold; margin: 0.5mm 0; white-space: nowrap;
      line-height: 1.15; }
    .how p { font-size: 8.5pt; font-weight: bold; }
    .contact { margin-top: 0.4mm; }
    .sealed, .receipt { margin-top: 0.4mm; }
    dl { display: grid; grid-template-columns: auto 1fr; column-gap: 1.5mm; margin: 0.6mm 0 0;
      font-size: 8pt; line-height: 1.12; }
    dl .words { font-size: 8pt; letter-spacing: -0.15mm; }
    dt { font-weight: bold; }
    dt::after { content: ":"; }
    dd { margin: 0; }
    svg.qr { float: right; width: 23mm; height: 23mm; margin: -1.6mm -2mm 0 1mm; }

    """
}
