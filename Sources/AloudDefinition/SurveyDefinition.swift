package import AloudDiagnostics
package import AloudModel

/// The text format in which people define a survey.
package enum SurveyDefinition {
  /// Files larger than this are refused unread.
  package static let mostBytes = 1_000_000

  /// Reads a definition as a whole: every mistake is reported, not the first alone.
  ///
  /// A definition without errors gets advice on survey design, as warnings.
  ///
  /// - Parameters:
  ///   - name: the name people know the file by, for messages.
  ///   - earlier: the manifests of earlier waves, in the order of the waves: what was asked then
  ///     must not change without a new revision.
  ///   - zones: the time zones that the definition may name.
  package static func read(
    _ bytes: [UInt8], name: String, earlier: [Manifest] = [], zones: TimeZoneNames = .unchecked
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
    if let survey, !reader.problems.hasErrors {
      SurveyAdvice.give(
        on: survey, root: root, source: source, earlier: earlier, problems: &reader.problems)
    }
    let places = DefinitionPlaces(reader, in: source, offset: SourceGate.markLength(bytes))
    return ParsedDefinition(
      survey: reader.problems.hasErrors ? nil : survey,
      report: reader.problems.report(on: source), places: places)
  }

  private static func refused(
    _ source: SourceText, _ problems: DiagnosticCollector
  ) -> ParsedDefinition {
    ParsedDefinition(survey: nil, report: problems.report(on: source), places: nil)
  }
}

/// What a definition file says, and everything that is wrong with it.
package struct ParsedDefinition: Sendable {
  /// The survey; nothing when the file has a single error.
  package let survey: Survey?
  /// Every problem of the file, and the file.
  package let report: DiagnosticReport
  let places: DefinitionPlaces?

  /// The problems shown, by place.
  package var diagnostics: [Diagnostic] { report.diagnostics }
}
