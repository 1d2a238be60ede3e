import AloudAdvice
import AloudDefinition
import AloudDiagnostics
import AloudModel

/// What holds for a definition of any bytes whatever.
enum DefinitionLaws {
  /// The first law that is broken, in words; nothing where all hold.
  static func broken(by bytes: [UInt8], earlier: [Manifest]) -> String? {
    let parsed = AdvisedDefinition.read(bytes, name: "x", earlier: earlier, zones: Everything.zones)
    let again = AdvisedDefinition.read(bytes, name: "x", earlier: earlier, zones: Everything.zones)
    guard parsed.report == again.report, parsed.survey == again.survey else {
      return "the same bytes are read in two ways"
    }
    guard (parsed.survey == nil) == parsed.report.hasErrors else {
      return "a survey has errors, or none has none"
    }
    guard parsed.survey?.isCoherent != false else { return "the survey contradicts itself" }
    guard !parsed.diagnostics.contains(where: { $0.message.text.contains("not valid YAML (") })
    else {
      return "a message speaks the parser's language"
    }
    return ReportLaws.broken(by: parsed.report) ?? brokenEdit(of: parsed, bytes)
  }

  private static let wave = WaveEntry(
    id: "2099-check", opens: "2099-01-01", closes: "2099-01-02", invited: 42,
    counts: ["role": ["teaching": 42]])

  /// A wave that is added stays one line of the list, and nothing else of the survey changes.
  private static func brokenEdit(of parsed: ParsedDefinition, _ bytes: [UInt8]) -> String? {
    guard let survey = parsed.survey, let edited = parsed.addingWave(wave.line, to: bytes) else {
      return nil
    }
    let read = AdvisedDefinition.read(edited, name: "x", zones: Everything.zones)
    guard let added = read.survey else {
      let isSyntax = read.diagnostics.contains {
        $0.message.id.hasPrefix("yaml-") || $0.message.id == "unknown-key"
      }
      return isSyntax ? "a wave was added in the wrong place" : nil
    }
    guard added.waves.dropLast() == survey.waves[...], added.scales == survey.scales,
      added.promise == survey.promise
    else { return "a wave that was added changed something else" }
    return nil
  }
}
