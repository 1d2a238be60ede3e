import AloudBallots
import AloudDefinition
package import AloudMarkup
package import AloudModel

/// An answer sheet for a pen: the promise in short, the code of a slip, and every question with boxes
/// to tick. It carries no name of ours, and one looks like the other.
package struct PrintedSheet: Sendable {
  let manifest: Manifest

  package init(manifest: Manifest) { self.manifest = manifest }

  /// Pages of A4 or Letter.
  package func page(in language: Language) -> HTML {
    let survey = manifest.survey
    let tags = LanguageTags(survey, in: language)
    let words = PrintedSheetWording(in: tags.ours)
    let parts = parts(language, words)
    let asked = parts.enumerated().map { place, part in
      section(
        "\(words.part(place + 1, parts.count))\(part.heading.map { ". \($0)" as HTML } ?? .empty)",
        part, tags)
    }.joined()
    let body: HTML = """
      <main>
      <p class="school">\(survey.school.name)</p>
      <h1\(tags.attributes(survey.title))>\(survey.title.text(in: language))</h1>
      \(since(tags))<div class="promise">\(promise(language, words))</div>
      <p class="code"><b>\(words.code)</b> \(boxes)</p>
      <p class="hint">\(words.mark)</p>
      \(asked)</main>

      """
    return PrintedPage(
      title: survey.title.text(in: language), language: tags.ours, style: Self.style, body: body
    ).html
  }

  /// What the school says it did since the last survey.
  private func since(_ tags: LanguageTags) -> HTML {
    guard let since = manifest.wave.since else { return .empty }
    return "<p class=\"since\">\(PaperWording(in: tags.ours).since) \(tags.own(since))</p>\n"
  }

  private func promise(_ language: Language, _ words: PrintedSheetWording) -> HTML {
    let survey = manifest.survey
    let role = survey.promise.keyHolder.role.text(in: language)
    let closes = MomentWords.said(
      manifest.wave.end, in: survey.pageLanguage(for: language), zone: survey.timezone)
    let lines =
      words.promise(role, closes) + notice(language).notes(on: .ownAnswers)
      + [words.contact(survey.outsideContact)]
    let tags = LanguageTags(survey, in: language)
    let told = lines.map { line -> HTML in "<p>\(tags.sentence(line))</p>\n" }.joined()
    return "\(told)\(six(words))"
  }

  private func notice(_ language: Language) -> StaffNotice {
    StaffNotice(for: manifest.survey, in: manifest.wave, language: language)
  }

  /// The six words of what was frozen, as they stand on the slip.
  private func six(_ words: PrintedSheetWording) -> HTML {
    let language = manifest.survey.wordLanguage
    let text = manifest.fingerprint.words(in: language).joined(separator: " ")
    return """
      <p>\(words.surveyWords): <b lang="\(language.tag)">\(text)</b>. \(words.compare)</p>

      """
  }

  /// One for each symbol of a code, in fours.
  private var boxes: HTML {
    (0..<manifest.codeForm.length).map { place -> HTML in
      place > 0 && place.isMultiple(of: 4) ? "<i class=\"gap\"></i><i></i>" : "<i></i>"
    }.joined()
  }

  /// Questions that stand together.
  private struct Asked {
    let heading: HTML?
    var hint: String?
    let questions: [Question]
  }

  private struct Question {
    let text: LocalizedText
    let options: [LocalizedText]
    /// The option behind those of the definition.
    let last: String
    var space: String?
  }

  private func parts(_ language: Language, _ words: PrintedSheetWording) -> [Asked] {
    let survey = manifest.survey
    let tags = LanguageTags(survey, in: language)
    let scales = survey.scales(askedIn: manifest.wave).map { scale in
      Asked(
        heading: scale.heading.map { tags.own($0) },
        questions: scale.items.map { item in
          let offered = survey.responses(to: item, in: scale).options
          return Question(
            text: item.text, options: offered.map(\.label), last: words.preferNotToAnswer)
        })
    }
    let groups = survey.breakdowns(askedIn: manifest.wave).map { breakdown in
      Question(
        text: breakdown.text, options: breakdown.groups.map(\.label),
        last: words.preferNotToSay)
    }
    let comments = survey.comments(askedIn: manifest.wave).map { question in
      Question(
        text: question.text, options: [], last: words.mayQuote,
        space: words.commentHint)
    }
    let hint = words.groups(survey.promise.minimumGroup)
    return scales
      + [
        Asked(heading: "\(words.aboutYou)", hint: hint, questions: groups),
        Asked(
          heading: "\(words.comments)",
          hint: (notice(language).notes(on: .comments) + [words.typists]).joined(separator: " "),
          questions: comments),
      ].filter { !$0.questions.isEmpty }
  }

  private func section(_ title: HTML, _ part: Asked, _ tags: LanguageTags) -> HTML {
    let hint: HTML = part.hint.map { "<p class=\"hint\">\($0)</p>\n" } ?? .empty
    let questions = part.questions.map { question -> HTML in
      let outer = tags.language(of: question.text)
      let options = question.options.map { option -> HTML in
        "<li>\(tags.own(option, inside: outer))</li>"
      }.joined()
      let last: HTML = "<li>\(tags.ours(question.last, inside: outer))</li>"
      let space: HTML =
        question.space.map {
          "<p class=\"hint\"\(tags.attributes(tags.ours, inside: outer))>\($0)</p><p class=\"space\"></p>"
        } ?? .empty
      return """
        <div class="question"\(tags.attributes(question.text))><p>\(question.text.text(in: tags.asked))</p>\(space)\
        <ul>\(options)\(last)</ul></div>

        """
    }.joined()
    return "<section><h2>\(title)</h2>\n\(hint)\(questions)</section>\n"
  }

  private static let style: HTML = """
    @page { margin: 12mm 14mm; }
    main { max-width: 180mm; margin: 0 auto; font-size: 11pt; line-height: 1.32; }
    p { margin: 0 0 1mm; }
    .school { font-size: 11pt; }
    h1 { font-size: 19pt; line-height: 1.1; margin: 0 0 2mm; }
    .since { margin: 0 0 2.5mm; }
    .promise { border: 0.4mm solid #000; padding: 2.5mm 3.5mm 1.5mm; margin: 0 0 4mm; }
    .code { margin: 0 0 3mm; white-space: nowrap; font-family: inherit; }
    .code i { display: inline-block; width: 7mm; height: 8.5mm; border: 0.3mm solid #000;
      vertical-align: middle; margin-left: 0.8mm; }
    .code i.gap { border: 0; width: 1.5mm; margin: 0; }
    .hint { font-size: 10pt; }
    h2 { font-size: 12.5pt; margin: 4mm 0 1mm; border-bottom: 0.3mm solid #000; break-after: avoid; }
    .question { break-inside: avoid; margin: 2.5mm 0 0; }
    .question > p:first-child { font-weight: bold; }
    ul { list-style: none; margin: 0.8mm 0 0; padding: 0; display: flex; flex-wrap: wrap;
      column-gap: 6mm; row-gap: 1mm; }
    li::before { content: ""; display: inline-block; width: 3.6mm; height: 3.6mm;
      border: 0.3mm solid #000; margin-right: 1.6mm; vertical-align: -0.5mm; }
    .space { border: 0.3mm solid #000; height: 30mm; }

    """
}
