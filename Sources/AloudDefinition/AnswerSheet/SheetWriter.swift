import AloudModel

/// Prints an empty sheet.
struct SheetWriter {
  let wording: SheetWording
  private var lines: [String] = []

  init(wording: SheetWording) { self.wording = wording }

  var text: String { lines.map { $0 + "\n" }.joined() }

  mutating func write(_ notice: StaffNotice) {
    heading(notice.title)
    for section in notice.sections {
      blank()
      wrap(section.title)
      for line in section.lines { wrap("- \(line)", first: "  ", indented: "    ") }
    }
    blank()
  }

  /// - Parameter fingerprint: of what was frozen; nothing in a preview.
  mutating func write(
    _ survey: Survey, _ wave: Wave, in language: Language, _ fingerprint: Fingerprint? = nil
  ) {
    func said(_ moment: LocalMoment) -> String {
      MomentWords.said(moment, in: survey.pageLanguage(for: language), zone: survey.timezone)
    }
    let plan = SheetPlan(for: survey, wave, in: language)
    heading(survey.title.text(in: language))
    wrap("\(wording.school): \(survey.school.name)")
    wrap(wording.open(said(wave.opens), said(wave.end)))
    if let since = wave.since { wrap("\(wording.since) \(since.text(in: language))") }
    wrap(wording.contact(survey.outsideContact))
    if let words = fingerprint?.words(in: survey.wordLanguage) {
      wrap(wording.surveyWords(words.joined(separator: " ")))
      // A preview has said it above.
      for note in StaffNotice(for: survey, in: wave, language: language).notes(on: .ownAnswers) {
        wrap(note)
      }
    }
    wrap("\(wording.sheetSign) \(survey.id) \(wave.id)")
    blank()
    for instruction in wording.instructions { wrap(instruction) }
    blank()
    wrap(wording.codeHint)
    lines.append(wording.codeSign + " ")
    let asked = parts(of: plan, survey, wave, in: language).filter { !$0.questions.isEmpty }
    for (place, part) in asked.enumerated() {
      let number = wording.part(place + 1, asked.count)
      write(part, under: part.title.map { "\(number). \($0)" } ?? number)
    }
  }

  /// Questions that stand together, and what is said before them.
  private struct Asked {
    let title: String?
    var hint: String?
    let questions: [SheetQuestion]
  }

  private func parts(
    of plan: SheetPlan, _ survey: Survey, _ wave: Wave, in language: Language
  ) -> [Asked] {
    let notice = StaffNotice(for: survey, in: wave, language: language)
    return plan.items.map { Asked(title: $0.heading, questions: $0.questions) } + [
      Asked(
        title: wording.aboutYou, hint: wording.aboutYouHint(survey.promise.minimumGroup),
        questions: plan.breakdowns),
      Asked(
        title: wording.comments, hint: notice.notes(on: .comments).joined(separator: " "),
        questions: plan.comments),
    ]
  }

  private mutating func write(_ part: Asked, under title: String) {
    blank()
    heading(title)
    if let hint = part.hint { wrap(hint) }
    for question in part.questions {
      blank()
      wrap("[\(question.name)] \(question.text)", indented: "    ")
      for option in question.options {
        wrap("\(SheetSigns.unmarked) \(option.label)", first: "  ", indented: "      ")
      }
      if question.comment != nil { commentBlock() }
    }
  }

  private mutating func commentBlock() {
    blank()
    wrap(wording.commentHint)
    wrap(wording.writeBetween)
    lines += [SheetSigns.commentStart, "", "", SheetSigns.commentEnd]
  }

  private mutating func heading(_ title: String) { wrap("\(SheetSigns.heading) \(title)") }

  private mutating func blank() { lines.append("") }

  /// Breaks between words; never in front of a word the reader would take for the start of a line.
  private mutating func wrap(_ text: String, first: String = "", indented: String = "   ") {
    var line = first
    var isAtStart = true
    for word in text.split(whereSeparator: \.isWhitespace) {
      if isAtStart {
        line += word
        isAtStart = false
      } else if line.count + 1 + word.count > Self.columns, !SheetSigns.opensLine(word) {
        lines.append(line)
        line = indented + word
      } else {
        line += " " + word
      }
    }
    lines.append(line)
  }

  private static let columns = 72
}

/// What gives a line of a sheet its meaning; read in every language alike, whichever printed it.
enum SheetSigns {
  static let sheets = ["Sheet:", "Hoja:"]
  /// The Spanish one as keyboards and editors write it: in two ways with its accent, and without.
  static let codes = ["Code:", "C\u{F3}digo:", "Co\u{301}digo:", "Codigo:"]
  static let heading = "=="
  static let unmarked = "( )"
  static let commentStart = ">>>>>>>>>>"
  static let commentEnd = "<<<<<<<<<<"

  static func opensLine(_ word: Substring) -> Bool {
    ["(", "[", "=", ">", "<"].contains(word.first ?? " ")
      || (sheets + codes).contains { $0 == word }
  }

  /// What counts as a mark. Editors turn an x into other signs; people use what they know.
  static let marks: Set<Unicode.Scalar> = ["x", "X", "\u{2713}", "\u{2714}", "\u{D7}", "*"]
}
