import AloudDefinition
import AloudDiagnostics
import AloudModel

/// Advice on survey design, for a definition that has no errors: a person who still mends those
/// needs no lesson in wording.
enum SurveyAdvice {
  private static let rules: [any AdviceRule] = [
    DoubleBarrelledRule(), NegationRule(), AbsoluteWordRule(), LoadedWordRule(), LongTextRule(),
    ReadingLevelRule(), IdentifyingQuestionRule(), LongSurveyRule(), OptionOrderRule(),
    FactQuestionRule(), KnownFactRule(), NarrowQuestionRule(), YesNoScaleRule(), NamedOptionRule(),
    NamedDeedRule(),
    FirstPageRule(), SameBreakdownRule(),
    UntranslatedTextRule(), TranslationLengthRule(),
  ]

  /// - Parameter earlier: the manifests of earlier waves, in the order of the waves.
  static func give(
    on survey: Survey, root: YAMLNode, source: SourceText, earlier: [Manifest],
    problems: inout DiagnosticCollector
  ) {
    let written = WrittenSurvey(survey, root: root)
    var advisor = Advisor(source: source, problems: problems)
    for rule in rules + [NearWavesRule(earlier)] { rule.advise(on: written, &advisor) }
    if !earlier.isEmpty {
      for rule in [ChangedItemRule(earlier), ChangedOptionsRule(earlier)] as [any AdviceRule] {
        rule.advise(on: written, &advisor)
      }
    }
    problems = advisor.problems
  }
}
