import AloudDefinition
import AloudModel

/// Writes a wave's questions as the sheets of an XLSForm.
struct XLSFormWriter {
  private let survey: Survey
  private let wave: Wave
  private let headings: PartHeadings
  private let names: FormNames

  init(_ survey: Survey, _ wave: Wave) {
    self.survey = survey
    self.wave = wave
    headings = PartHeadings(of: survey, in: wave)
    names = FormNames(survey)
  }

  var workbook: WorkbookWriter {
    WorkbookWriter(sheets: [
      ("survey", surveyRows), ("choices", choiceRows), ("settings", settingRows),
    ])
  }

  private var labels: [String] { survey.languages.map { "label::\(LanguageLabel.text($0))" } }

  private func said(_ text: LocalizedText) -> [String] {
    survey.languages.map { text.text(in: $0) }
  }

  private var surveyRows: [[String]] {
    var rows = [["type", "name"] + labels + ["reversed"]]
    for (scale, heading) in zip(survey.scales(askedIn: wave), headings.scales) {
      rows.append(["begin_group", names[.scale(scale.id)]] + said(heading))
      for item in scale.items {
        let list = survey.responses(to: item, in: scale).id
        rows.append(
          ["select_one \(names[.responses(list)])", names[.item(item.id)]] + said(item.text)
            + [Self.isReversed(item) ? "yes" : ""])
      }
      rows.append(["end_group"])
    }
    let breakdowns = survey.breakdowns(askedIn: wave).map { breakdown in
      ["select_one \(names[.groups(breakdown.id)])", names[.breakdown(breakdown.id)]]
        + said(breakdown.text)
    }
    let comments = survey.comments(askedIn: wave).map {
      ["text", names[.comment($0.id)]] + said($0.text)
    }
    return rows + group(names[.aboutYou], headings.aboutYou, breakdowns)
      + group(names[.ownWords], headings.comments, comments)
  }

  private func group(_ name: String, _ heading: LocalizedText, _ rows: [[String]]) -> [[String]] {
    guard !rows.isEmpty else { return [] }
    return [["begin_group", name] + said(heading)] + rows + [["end_group"]]
  }

  private var choiceRows: [[String]] {
    var rows = [["list_name", "name"] + labels]
    for responses in used {
      rows += responses.options.map {
        [names[.responses(responses.id)], String($0.value)] + said($0.label)
      }
    }
    for breakdown in survey.breakdowns(askedIn: wave) {
      rows += breakdown.groups.map {
        [names[.groups(breakdown.id)], names[$0.id, of: breakdown.id]] + said($0.label)
      }
    }
    return rows
  }

  private var settingRows: [[String]] {
    let language = survey.languages[0]
    return [
      ["form_title", "form_id", "version", "default_language"],
      [
        survey.title.text(in: language), FormNames.name(survey.id.text), wave.id.text,
        LanguageLabel.text(language),
      ],
    ]
  }

  /// The response scales that the wave needs, in the order of first use.
  private var used: [ResponseScale] {
    var seen: Set<Identifier<ResponseScale>> = []
    return survey.scales(askedIn: wave).flatMap { scale in
      scale.items.map { survey.responses(to: $0, in: scale) }
    }.filter { seen.insert($0.id).inserted }
  }

  private static func isReversed(_ item: Item) -> Bool {
    switch item.keying {
    case .positive: false
    case .reversed: true
    }
  }
}

/// A language as forms name it, its own word and its code: `Español (es)`.
enum LanguageLabel {
  static func text(_ language: Language) -> String {
    "\(names[language.tag] ?? language.tag) (\(language.tag))"
  }

  private static let names = [
    "en": "English", "es": "Español", "fr": "Français", "de": "Deutsch", "pt": "Português",
    "it": "Italiano", "nl": "Nederlands", "ar": "العربية", "zh": "中文", "vi": "Tiếng Việt",
  ]
}
