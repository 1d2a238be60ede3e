package import AloudDiagnostics
package import AloudModel

/// The text format in which people define a survey.
package enum SurveyDefinition {
  /// Files larger than this are refused unread.
  package static let mostBytes = 1_000_000

  /// Reads a definition as a whole: every mistake is reported, not the first alone.
  ///
  /// Advice on its wording is given by AloudAdvice.
  ///
  /// - Parameters:
  ///   - name: the name people know the file by, for messages.
  ///   - zones: the time zones that the definition may name.
  package static func read(
    _ bytes: [UInt8], name: String, zones: TimeZoneNames = .unchecked
  ) -> ParsedDefinition {
    var problems = DiagnosticCollector()
    let gate = SourceGate(name: name, mostBytes: mostBytes)
    let source = gate.decode(bytes, problems: &problems)
    guard !problems.hasErrors else { return refused(source, problems) }
    SourceGate.refuseHiddenCharacters(in: source, problems: &problems)
    guard !problems.hasErrors, let root = YAMLReader.read(source, problems: &problems) else {
      return refused(source, problems)
    }
    var reader = DefinitionReader(problems, zones: zones)
    let survey = reader.survey(root)
    let places = DefinitionPlaces(reader, in: source, offset: SourceGate.markLength(bytes))
    return ParsedDefinition(
      survey: reader.problems.hasErrors ? nil : survey,
      report: reader.problems.report(on: source), places: places,
      written: WrittenDefinition(root: root, source: source, problems: reader.problems))
  }

  private static func refused(
    _ source: SourceText, _ problems: DiagnosticCollector
  ) -> ParsedDefinition {
    ParsedDefinition(survey: nil, report: problems.report(on: source), places: nil, written: nil)
  }
}

/// What a definition file says, and everything that is wrong with it.
package struct ParsedDefinition: Sendable {
  /// The survey; nothing when the file has a single error.
  package let survey: Survey?
  /// Every problem of the file, and the file.
  package let report: DiagnosticReport
  let places: DefinitionPlaces?
  /// What the survey was read from; nothing where the file is no YAML.
  package let written: WrittenDefinition?

  /// The problems shown, by place.
  package var diagnostics: [Diagnostic] { report.diagnostics }

  /// The same with other problems in place of those known, such as these and advice.
  package func reporting(_ problems: DiagnosticCollector) -> ParsedDefinition {
    ParsedDefinition(
      survey: survey, report: problems.report(on: report.source), places: places, written: written)
  }
}
