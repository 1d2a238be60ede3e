package import AloudModel

/// The questions of a wave as a form of another tool, so that a district which has to ask there asks the
/// same words and can take the answers over.
///
/// Staff see what they would see here: no title of a scale, and no sign of which questions are reversed.
/// Nothing of the promise goes along, since another tool does not keep it. Same survey, same bytes.
package struct ExportedForm {
  let survey: Survey
  let wave: Wave

  package init(_ survey: Survey, in wave: Wave) {
    self.survey = survey
    self.wave = wave
  }

  /// A workbook for KoboToolbox, ODK, SurveyCTO and others.
  package var xlsform: [UInt8] { XLSFormWriter(survey, wave).workbook.bytes }

  /// A survey structure for LimeSurvey, in UTF-8 with a byte-order mark, as it writes its own.
  package var limeSurvey: [UInt8] { Array("\u{FEFF}\(LimeWriter(survey, wave).text)".utf8) }
}
