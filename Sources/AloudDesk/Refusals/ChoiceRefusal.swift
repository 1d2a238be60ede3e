package import AloudBallots
package import AloudModel

/// Why it is not clear what is meant: which survey, which wave, which language.
package enum ChoiceRefusal: Hashable, Sendable {
  /// What was typed is no id.
  case notASurvey(String)
  case notAWave(String)
  case noSurvey(in: String)
  case severalSurveys([Identifier<Survey>])
  /// No wave is in a stage for the step.
  case noneReady(Identifier<Survey>, WaveStep)
  /// The definition declares others.
  case undeclared(String, [Identifier<Wave>])
  /// The survey is asked in others.
  case language(String, [Language])
}
