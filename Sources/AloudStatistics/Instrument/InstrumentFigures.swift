/// Everything an instrument report says, from tallies alone.
package struct InstrumentFigures: Hashable, Sendable {
  package let people: Int
  package let scales: [InstrumentScale]
  package let patterns: InstrumentPatterns
  /// Nothing where schools were not told apart, or fewer than three are large enough.
  package let schools: Schools?

  /// How many schools, and how many of them are large enough for figures of their own.
  package struct Schools: Hashable, Sendable {
    package let all: Int
    package let large: Int
    /// People of all others, those without a school among them.
    package let peopleElsewhere: ToldCount
  }

  /// Answers below which an instrument is not examined.
  package static let fewestPeople = 100

  /// - Precondition: as many people as it takes.
  package init(_ tally: InstrumentTally) {
    precondition(tally.people >= Self.fewestPeople, "an instrument is examined over many people")
    let (whole, named) = (tally.whole, tally.named)
    people = whole.people
    scales = tally.plan.scales.enumerated().map { number, planned in
      InstrumentScale.of(planned, number: number, in: whole, named)
    }
    patterns = InstrumentPatterns(tally.patterns, finished: whole.finished, of: whole.people)
    let large = named.filter { $0.people >= InstrumentBetween.fewestPeople }
    schools =
      large.count < InstrumentBetween.fewestSchools
      ? nil
      : Schools(
        all: named.count, large: large.count,
        peopleElsewhere: ToldCount(
          whole.people - large.reduce(0) { $0 + $1.people }, of: whole.people))
  }
}

/// How people went through the questions.
package struct InstrumentPatterns: Hashable, Sendable {
  /// Questions asked.
  package let items: Int
  package let finished: ToldCount
  /// Nothing where there are too few questions for a run to mean anything.
  package let runs: Runs?

  /// Long runs of one answer.
  package struct Runs: Hashable, Sendable {
    package let half: ToldCount
    package let oneOption: ToldCount
    package let flagged: ToldCount
    package let median: Int
    package let ninetyFifth: Int
  }

  init(_ counts: PatternCounts, finished: Int, of people: Int) {
    items = counts.items
    self.finished = ToldCount(finished, of: people)
    let told = ToldCount.nested(
      [counts.halfRuns, counts.oneOption, counts.flagged], of: people)
    runs =
      counts.isTelling
      ? Runs(
        half: told[0], oneOption: told[1], flagged: told[2],
        median: counts.lengths.percentile(50), ninetyFifth: counts.lengths.percentile(95)) : nil
  }
}
