package import AloudModel
package import AloudTally

/// What one scale of an instrument comes to, over all people.
package struct InstrumentScale: Hashable, Sendable {
  package let scale: Scale
  package let responses: ResponseScale
  package let items: [InstrumentItem]
  /// Nothing for a gauge, which has no score.
  package let score: InstrumentScore?
  /// Nothing where schools were not told apart, or too few.
  package let schools: InstrumentBetween?

  static func of(
    _ planned: InstrumentPlan.PlannedScale, number: Int, in whole: InstrumentSchool,
    _ schools: [InstrumentSchool]
  ) -> InstrumentScale {
    let moments = whole.scales[number].moments
    let score =
      planned.isScored ? InstrumentScore.of(whole.scales[number], people: whole.people) : nil
    let loadings = score?.factor.value?.loadings
    return InstrumentScale(
      scale: planned.scale, responses: planned.responses,
      items: zip(planned.scale.items, planned.places).enumerated().map { place, item in
        InstrumentItem(
          item: item.0, tally: whole.items[item.1],
          rest: planned.isScored
            ? moments.told { $0.itemRestEstimate(place) } : .notComputable(.fewerThanTwoItems),
          alphaWithout: planned.isScored
            ? moments.told { $0.alphaWithout(place) } : .notComputable(.fewerThanThreeItems),
          loading: loadings?[place])
      }, score: score,
      schools: planned.isScored
        ? InstrumentBetween.of(planned.places, number: number, of: schools) : nil)
  }
}

/// What the score of a scale can be relied on for.
package struct InstrumentScore: Hashable, Sendable {
  package let people: Int
  /// People who answered at least half of its items.
  package let scored: Int
  /// People who answered all of its items.
  package let complete: Int
  package let meanPOMP: Computed<Ratio>
  package let alpha: Computed<AlphaReliability>
  package let factor: Computed<FactorReading>
  /// The mean of the correlations of all pairs of items.
  package let meanCorrelation: Computed<Double>
  /// Of the correlations of items, the largest first.
  package let eigenvalues: [Double]
  /// People at the lowest and at the highest score there is.
  package let ends: EndCounts

  static func of(_ tally: ScaleTally, people: Int) -> InstrumentScore {
    let histogram = tally.scoreHistogram
    func atScore(_ score: Int) -> Int {
      zip(histogram.values, histogram.counts).reduce(0) { $0 + ($1.0 == score ? $1.1 : 0) }
    }
    return InstrumentScore(
      people: people, scored: tally.scored, complete: tally.moments.complete,
      meanPOMP: Computed.told(of: tally.scored) { tally.meanPOMP },
      alpha: tally.moments.told { $0.reliability() }, factor: tally.moments.factor,
      meanCorrelation: tally.moments.told(\.meanCorrelation),
      eigenvalues: tally.moments.complete < InstrumentItem.fewestAnswers
        ? [] : tally.moments.eigenvalues,
      ends: EndCounts(
        low: atScore(0), high: atScore(tally.stepsOfFullScore), of: tally.scored))
  }
}

/// One item, with reversed answers turned.
package struct InstrumentItem: Hashable, Sendable {
  package let item: Item
  package let tally: ItemTally
  package let rest: Computed<Estimate>
  package let alphaWithout: Computed<Ratio>
  package let loading: Estimate?

  /// Answers below which a figure of an item, or of how items go together, could tell what single people
  /// said.
  package static let fewestAnswers = 50

  package var mean: Computed<Ratio> { told { tally.histogram.mean } }
  package var variance: Computed<Ratio> { told { tally.histogram.variance } }
  /// Whether one or two chose some option, or left the item out: exact figures would tell so.
  package var isSparse: Bool {
    (tally.counts + [tally.unanswered]).contains { (1..<ToldCount.fewest).contains($0) }
  }

  private func told<Value>(_ figure: () -> Computed<Value>) -> Computed<Value> {
    .told(of: tally.answered, figure)
  }

  package var missing: ToldCount {
    ToldCount(tally.unanswered, of: tally.unanswered + tally.answered)
  }
  package var ends: EndCounts {
    EndCounts(
      low: tally.count(of: tally.lowest), high: tally.count(of: tally.highest),
      of: tally.answered)
  }
  package var agreement: Computed<OrdinalAgreement> {
    told { OrdinalAgreement.of(tally.histogram) }
  }
  package var isSplit: Bool {
    told { SplitOpinion.of(tally.histogram) }.value == .split
  }
}

extension Computed {
  /// A figure of so many people, or that they are too few for one that is told.
  static func told(of people: Int, _ figure: () -> Computed) -> Computed {
    people >= InstrumentItem.fewestAnswers ? figure() : .notComputable(.fewerThanFiftyAnswers)
  }
}

extension CrossMoments {
  /// A figure of how items go together, from enough people who answered them all.
  func told<Value>(_ figure: (CrossMoments) -> Computed<Value>) -> Computed<Value> {
    .told(of: complete) { figure(self) }
  }
}

/// People at both ends of what could be answered; none is told where one of the three parts has one or two.
package struct EndCounts: Hashable, Sendable {
  package let low: ToldCount
  package let high: ToldCount

  init(low: Int, high: Int, of all: Int) {
    guard all >= InstrumentItem.fewestAnswers else {
      (self.low, self.high) = (.withheld, .withheld)
      return
    }
    let between = all - low - high
    let isTold = !(1..<ToldCount.fewest).contains(between)
    self.low = ToldCount(low, of: all)
    // The last of three follows from the others.
    self.high = isTold ? ToldCount(high, of: all) : .withheld
  }
}
