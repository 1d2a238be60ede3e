package import AloudDesk
package import AloudModel

extension NextStep {
  /// The command as it is typed; words in capitals stand for the reader's own.
  package func command(
    for wave: Identifier<Wave>?, _ words: StepWords, at typed: NextPlace
  ) -> String {
    let wave = wave?.text ?? "WAVE"
    let place = words.place ?? typed
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
    case .cycleCheck(let check): "\(check.command)\(place)"
    }
  }
}

extension CycleCheck {
  fileprivate var command: String {
    let month = day.month < 10 ? "0\(day.month)" : "\(day.month)"
    let focus = asks.first?.text ?? "SCALE"
    return "aloud wave add \(day.year)-\(month)-check --opens \(day) "
      + "--closes \(day.adding(days: 3) ?? day) --asks \(asks.map(\.text).joined(separator: ",")) "
      + "--focus \(focus)"
  }
}
