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

  mutating func write(_ survey: Survey, _ wave: Wave, in language: Language) {
    let plan = SheetPlan(for: survey, wave, in: language)
    heading(survey.title.text(in: language))
    wrap("\(wording.school): \(survey.school.name)")
    wrap(wording.open(wave.opens, wave.closes))
    wrap("\(SheetSigns.sheet) \(survey.id) \(wave.id)")
    blank()
    for instruction in wording.instructions { wrap(instruction) }
    blank()
    wrap(wording.codeHint)
    lines.append(SheetSigns.code + " ")
    for part in plan.items { write(part.questions, under: part.title) }
    write(
      plan.breakdowns, under: wording.aboutYou,
      saying: wording.aboutYouHint(survey.promise.minimumGroup))
    write(plan.comments, under: wording.comments)
  }

  private mutating func write(
    _ questions: [SheetQuestion], under title: String, saying hint: String? = nil
  ) {
    guard !questions.isEmpty else { return }
    blank()
    heading(title)
    if let hint { wrap(hint) }
    for question in questions {
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

/// What gives a line of a sheet its meaning; the same in every language.
enum SheetSigns {
  static let sheet = "Sheet:"
  static let code = "Code:"
  static let heading = "=="
  static let unmarked = "( )"
  static let commentStart = ">>>>>>>>>>"
  static let commentEnd = "<<<<<<<<<<"

  static func opensLine(_ word: Substring) -> Bool {
    ["(", "[", "=", ">", "<"].contains(word.first ?? " ")
      || [sheet, code].contains { $0 == word }
  }

  /// What counts as a mark. Editors turn an x into other signs; people use what they know.
  static let marks: Set<Unicode.Scalar> = ["x", "X", "\u{2713}", "\u{2714}", "\u{D7}", "*"]
}
