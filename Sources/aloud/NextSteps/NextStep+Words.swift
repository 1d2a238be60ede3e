import AloudModel

extension NextStep {
  /// Who does it or what for, and the command.
  func line(for wave: Identifier<Wave>? = nil, _ words: StepWords = StepWords()) -> String {
    "Next, \(saying(for: wave, words))"
  }

  /// The same without a beginning: a remedy, or one of several.
  func saying(for wave: Identifier<Wave>? = nil, _ words: StepWords = StepWords()) -> String {
    "\(purpose): \(command(for: wave, words))"
  }

  /// The command as it is typed; words in capitals stand for the reader's own.
  func command(for wave: Identifier<Wave>? = nil, _ words: StepWords = StepWords()) -> String {
    let wave = wave?.text ?? "WAVE"
    let place = words.place
    return switch self {
    case .check:
      (words.folder.map { "cd \($0); " } ?? "") + "aloud check \(words.definition)"
    case .preview: "aloud preview \(words.definition)"
    case .status: "aloud status\(place)"
    case .keyPage: "aloud key page"
    case .keyLine: "aloud key add \(words.line)\(place)"
    case .promise: "aloud promise \(wave)\(place)"
    case .poster: "aloud slips \(wave) --poster --to poster.html\(place)"
    case .slips: "aloud slips \(wave) --to slips.html\(place)"
    case .form: "aloud form \(wave)\(place)"
    case .collect: "aloud collect \(words.drop) --wave \(wave)\(place)"
    case .servePhones: "aloud serve \(wave) --behind-proxy\(place)"
    case .serveStation: "aloud serve \(wave) --station\(place)"
    case .sheet: "aloud form \(wave) --text\(place)"
    case .answer: "aloud answer SHEET --into \(words.drop)\(place)"
    case .remind: "aloud remind \(wave)\(place)"
    case .void: "aloud void \(wave)\(place)"
    case .close(let files):
      "aloud close \(wave)" + (files ? " --drop \(words.drop)" : "") + "\(place)"
    case .count(let here, let slips):
      "aloud count \(words.bundle)" + (here ? " --to counted" : "")
        + (slips ? " --handed-out N" : "")
    case .finish(let here): "aloud finish \(here ? "counted/" : "")release.json\(place)"
    case .destroy: "aloud finish\(place)"
    case .bundle: "aloud close \(wave)\(place)"
    case .erase:
      "aloud count \(words.bundle)" + (words.counted.map { " --to \($0)" } ?? "")
        + " --done \(words.accepted)"
    case .report: "aloud report \(wave)\(place)"
    case .themes: "aloud report --themes themes.json\(place)"
    case .share: "aloud promise \(wave) --kept\(place)"
    case .anotherWave, .otherName: "aloud wave add NAME --opens DAY --closes DAY\(place)"
    case .cycleStart: "aloud cycle start\(place)"
    case .cycleReview: "aloud cycle review\(place)"
    case .cycleCheck(_, let command): "\(command)\(place)"
    }
  }

  private var purpose: String {
    switch self {
    case .check: "to see what to mend"
    case .preview: "to read what staff will read"
    case .status: "to see where every wave stands"
    case .keyPage: "a page on which the key holder makes the key"
    case .keyLine: "with the line that the key holder gives you"
    case .promise: "to print and sign"
    case .poster: "to hang where staff see it"
    case .slips: "the key holder, alone"
    case .form: "a page to answer by file"
    case .collect: "to take in answers by file"
    case .servePhones: "to answer on phones"
    case .serveStation: "to answer in turn on one computer"
    case .sheet: "to fill in from the paper sheets"
    case .answer: "with a filled sheet"
    case .remind: "to remind all staff"
    case .void: "the key holder, with the slips that are left"
    case .close: "when no answer is still to come in"
    case .count: "the key holder"
    case .finish: "with what the key holder brings back"
    case .destroy: "to destroy what finish left when it was cut off"
    case .bundle: "to write the bundle again, which is not here"
    case .erase: "the key holder, with the six words of Accepted"
    case .report: "to see the results"
    case .themes: "the principal, with the sheet beside the release"
    case .share: "once all staff have the results"
    case .anotherWave: "when you have tried something and want to see its effect"
    case .otherName: "under another name and with a new key"
    case .cycleStart: "to agree on what to try"
    case .cycleReview(let day), .cycleCheck(let day, _): "about \(day)"
    }
  }
}
