package import AloudBallots
package import AloudDiagnostics
package import AloudModel

/// Why nothing was taken over from another tool. No case holds anything of the file but places and numbers.
package indirect enum ImportRefusal: Equatable, Sendable {
  /// The definition declares several.
  case whichWave([Identifier<Wave>])
  /// The wave is open, closed, finished or given up here.
  case collectedHere(Identifier<Wave>, WaveStage)
  case takenBefore(Identifier<Wave>, AnswerTool)
  case unreadable(DiagnosticReport)
  case noMapping(String)
  case mappingIsThere(String)
  /// What is wrong with it, and what with how it fits the file.
  case mapping(String, [DiagnosticReport])
  /// Answers that the mapping does not know.
  case answers(String, DiagnosticReport)
  case moreThanInvited(rows: Int, invited: Int)
  case frozen(TakingOver.Refusal, Wave)
  /// The same wave was taken over on this computer from another file.
  case grown
  /// The very file was taken over for another wave; nothing where its release is not known.
  case sameFile(Identifier<Wave>?, Identifier<Survey>?)
  /// Together with an earlier release it would tell single answers (R7).
  case nearlyAnEarlierWave
  /// An instrument is examined over many people.
  case tooFewToExamine(fewest: Int)
  /// A column of schools tells so many apart that it is one of people.
  case tooManySchools(most: Int)
  /// An instrument report is not anonymous, and reports are read by many.
  case examinedInReports(String)
  /// A sheet of results without answers.
  case earlier(String, DiagnosticReport)
  /// One school of a district's file: then none of the others is taken over either.
  case ofSchool(String, Refusal)
  /// No definition of the workspace declares the wave.
  case noSchool(Identifier<Wave>)
}
