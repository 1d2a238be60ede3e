package import AloudDefinition
package import AloudModel

/// A definition, read with advice on its wording and design, as warnings.
package enum AdvisedDefinition {
  /// Reads a definition as a whole; where it has no error, it gets advice.
  ///
  /// - Parameters:
  ///   - name: the name people know the file by, for messages.
  ///   - earlier: the manifests of earlier waves, in the order of the waves: what was asked then
  ///     must not change without a new revision.
  ///   - zones: the time zones that the definition may name.
  package static func read(
    _ bytes: [UInt8], name: String, earlier: [Manifest] = [], zones: TimeZoneNames = .unchecked
  ) -> ParsedDefinition {
    let parsed = SurveyDefinition.read(bytes, name: name, zones: zones)
    guard let survey = parsed.survey, let written = parsed.written else { return parsed }
    var problems = written.problems
    SurveyAdvice.give(
      on: survey, root: written.root, source: written.source, earlier: earlier,
      problems: &problems)
    return parsed.reporting(problems)
  }
}
