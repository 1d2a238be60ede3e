package import AloudDiagnostics
package import AloudModel

/// A plain-text sheet that people fill in with a text editor or on paper.
///
/// Every question begins with its name in square brackets and is followed by one line an option; a
/// mark between the round brackets of a line chooses it. Lines of other kinds are for people.
package enum AnswerSheet {
  /// Sheets larger than this are refused unread.
  package static let mostBytes = 256_000

  /// What became of a sheet.
  package enum Reading: Hashable, Sendable {
    case filled(FilledSheet)
    /// The problems by line and question.
    ///
    /// - Guarantee: nothing that was marked or written is in the report, and none of the sheet's
    ///   text.
    case refused(DiagnosticReport)
  }

  /// An empty sheet for one wave, in 72 columns.
  ///
  /// Texts that lack a translation are in the language they have.
  ///
  /// - Parameter fingerprint: of the manifest, whose six words people compare.
  package static func text(
    for manifest: Manifest, in language: Language, fingerprint: Fingerprint? = nil
  ) -> String {
    var writer = SheetWriter(
      wording: SheetWording(in: manifest.survey.pageLanguage(for: language)))
    writer.write(manifest.survey, manifest.wave, in: language, fingerprint)
    return writer.text
  }

  /// What staff will be told and asked in a wave, under a banner; the sheet is as `text` gives it.
  package static func preview(
    of survey: Survey, in wave: Wave, language: Language
  ) -> String {
    let ours = survey.pageLanguage(for: language)
    let banner = "*** \(NoticeWording(in: ours).banner) ***\n"
    var writer = SheetWriter(wording: SheetWording(in: ours))
    writer.write(StaffNotice(for: survey, in: wave, language: language))
    writer.write(survey, wave, in: language)
    return banner + "\n" + writer.text + "\n" + banner
  }

  /// Reads a sheet that was written for a wave in a language.
  ///
  /// A question without a mark, or not on the sheet at all, is not answered. Windows line ends,
  /// byte-order marks and blanks at either end of a line are no mistakes.
  ///
  /// - Parameter name: what messages call the file.
  package static func read(
    _ bytes: [UInt8], name: String, for manifest: Manifest, in language: Language
  ) -> Reading {
    var problems = DiagnosticCollector()
    let gate = SourceGate(name: name, mostBytes: mostBytes)
    let source = gate.decode(bytes, problems: &problems)
    if !problems.hasErrors {
      let expected = "\(manifest.survey.id) \(manifest.waveID)"
      var reader = SheetReader(SheetPlan(for: manifest, in: language), sheet: expected)
      let filled = reader.read(source)
      guard reader.problems.hasErrors else { return .filled(filled) }
      problems = reader.problems
    }
    return .refused(problems.report(on: .withheld(name: name)))
  }
}

/// What one person answered on a sheet.
package struct FilledSheet: Hashable, Sendable {
  /// What was marked and written.
  package let response: Response
  /// What stands behind `Code:`, as it was typed; nothing when the line was left empty.
  package let code: String?
}
