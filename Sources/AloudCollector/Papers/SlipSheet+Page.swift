package import AloudBallots
package import AloudMarkup
package import AloudModel

extension SlipSheet {
  static let slipsOnAPage = 6

  /// The slips for a printer, six a page of A4 or Letter, with lines to cut along.
  package func page(
    of codes: [Code], in language: Language, using generator: inout some RandomNumberGenerator
  ) -> HTML {
    let facts = SlipFacts(manifest: manifest, ways: ways, language: language)
    let slips = codes.shuffled(using: &generator).map { slip(of: $0, facts, language) }
    let pages = stride(from: 0, to: slips.count, by: Self.slipsOnAPage).map { start -> HTML in
      let page = slips[start..<min(start + Self.slipsOnAPage, slips.count)].joined()
      return "<main class=\"sheet\">\n\(page)</main>\n"
    }
    return PrintedPage(
      title: facts.title, language: facts.ours, style: Self.style, body: pages.joined()
    ).html
  }

  private func slip(of code: Code, _ facts: SlipFacts, _ language: Language) -> HTML {
    let wording = facts.wording
    let lines = facts.how.map { line -> HTML in "<p>\(line)</p>" }.joined()
    let words = facts.fingerprints.map(\.html).joined()
    return """
      <section class="slip">
      \(picture(facts, language))<h1\(facts.titleTags)>\(facts.title)</h1>
      <p class="school">\(facts.school)</p>
      <p class="code" aria-label="\(wording.code)">\(code.printed(as: manifest.codeForm))</p>
      <div class="how">\(lines)</div>
      <p class="contact">\(wording.contact): \(facts.contact) · \
      <span class="whole">\(facts.earlier)</span></p>
      <p class="sealed">\(facts.trust.joined(separator: " "))</p>
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
    .sheet { display: grid; grid-template-columns: repeat(2, 97mm); grid-auto-rows: 88mm;
      justify-content: center; break-after: page; }
    .sheet:last-child { break-after: auto; }
    .slip { padding: 2.2mm 3mm 1mm; border: 0.3mm dashed #777; margin: 0 -0.3mm -0.3mm 0;
      overflow: hidden; break-inside: avoid; }
    h1 { font-size: 10pt; margin: 0; line-height: 1.1; }
    p { margin: 0; font-size: 8pt; line-height: 1.12; }
    .school { color: #333; }
    .code { font-size: 18pt; font-weight: bold; margin: 0.5mm 0; white-space: nowrap;
      line-height: 1.15; }
    .how p { font-size: 8.5pt; font-weight: bold; }
    .contact { margin-top: 0.4mm; }
    .whole { white-space: nowrap; }
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
