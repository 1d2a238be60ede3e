import AloudModel
import AloudStatistics
import AloudTally

/// One figure as a row of `data/instrument.csv`.
struct InstrumentRow {
  var scale: Identifier<Scale>?
  var item: Identifier<Item>?
  let figure: InstrumentFigure
  var value: Double?
  var interval: RealInterval?
  var people: Int?
  var schools: Int?
  var status = "shown"
  var reason: String?
  /// Decimals of the value and of its interval.
  var places = 3

  /// As it is written: never so exactly that the answers of one or two people follow from it.
  var written: (value: Double?, interval: RealInterval?) {
    (
      value.map(rounded),
      interval.map { RealInterval(low: rounded($0.low), high: rounded($0.high)) }
    )
  }

  private func rounded(_ number: Double) -> Double {
    let power = (0..<places).reduce(1.0) { power, _ in power * 10 }
    return (number * power).rounded(.toNearestOrAwayFromZero) / power
  }

  func to(_ places: Int) -> InstrumentRow {
    var row = self
    row.places = places
    return row
  }
}

extension InstrumentRow {
  init(_ figure: InstrumentFigure, _ value: Double?, people: Int? = nil, schools: Int? = nil) {
    self.init(figure: figure, value: value, people: people, schools: schools)
  }

  init(_ figure: InstrumentFigure, _ estimate: Estimate?, people: Int?) {
    self.init(figure: figure, value: estimate?.value, interval: estimate?.interval, people: people)
  }

  init(_ figure: InstrumentFigure, _ spread: SpreadOfSchools, schools: Int) {
    self.init(
      figure: figure, value: spread.median, interval: spread.range, schools: schools)
  }

  /// A share of people, or why it is not told.
  ///
  /// - Parameter people: of how many, where that may be said.
  init(_ figure: InstrumentFigure, _ count: ToldCount, of people: Int?) {
    self.init(figure: figure)
    switch count {
    case .few, .nearlyAll: status = "under_three"
    case .withheld: status = "withheld"
    case .people:
      value = count.share?.share.approximation
      interval = count.share?.interval
      self.people = people
      places = 2
    }
  }

  /// A figure or its reason.
  init<Value>(
    _ figure: InstrumentFigure, _ computed: Computed<Value>, people: Int? = nil,
    schools: Int? = nil, _ read: (Value) -> (Double, RealInterval?)
  ) {
    self.init(figure: figure, people: people, schools: schools)
    switch computed {
    case .value(let value): (self.value, interval) = read(value)
    case .notComputable(let reason):
      status = "not_computable"
      self.reason = reason.rawValue
    }
  }

  func of(_ scale: Identifier<Scale>, _ item: Identifier<Item>? = nil) -> InstrumentRow {
    var row = self
    row.scale = scale
    row.item = item
    return row
  }

  static func all(of figures: InstrumentFigures) -> [InstrumentRow] {
    rows(of: figures.patterns, figures.people)
      + figures.scales.flatMap { scale in
        (rows(of: scale.score) + rows(of: scale.schools)).map { $0.of(scale.scale.id) }
          + scale.items.flatMap { item in
            rows(of: item, complete: scale.score?.toldComplete).map {
              $0.of(scale.scale.id, item.item.id)
            }
          }
      }
  }

  private static func rows(of patterns: InstrumentPatterns, _ people: Int) -> [InstrumentRow] {
    let finished = InstrumentRow(.finished, patterns.finished, of: people)
    guard let runs = patterns.runs else { return [finished] }
    return [
      finished, InstrumentRow(.halfRun, runs.half, of: people),
      InstrumentRow(.oneOption, runs.oneOption, of: people),
      InstrumentRow(.flaggedRun, runs.flagged, of: people),
      InstrumentRow(.medianRun, Double(runs.median), people: people),
      InstrumentRow(.longRun, Double(runs.ninetyFifth), people: people),
    ]
  }

  private static func rows(of score: InstrumentScore?) -> [InstrumentRow] {
    guard let score else { return [] }
    let people = score.toldComplete
    var rows = [
      InstrumentRow(.alpha, score.alpha, people: people) { ($0.alpha, $0.interval) },
      InstrumentRow(.omega, score.factor, people: people) { ($0.omega.value, $0.omega.interval) },
      InstrumentRow(.meanCorrelation, score.meanCorrelation, people: people) { ($0, nil) },
    ]
    for (figure, value) in zip([InstrumentFigure.eigenvalue1, .eigenvalue2], score.eigenvalues) {
      rows.append(InstrumentRow(figure, value, people: people))
    }
    if let fit = score.factor.value?.fit {
      rows += [
        InstrumentRow(.srmr, fit.srmr, people: people),
        InstrumentRow(.rmsea, fit.rmsea, people: people),
        InstrumentRow(.cfi, fit.cfi, people: people),
        InstrumentRow(.chiSquare, fit.chiSquare, people: people).to(1),
        InstrumentRow(.degreesOfFreedom, Double(fit.degreesOfFreedom)),
      ]
    }
    return rows + [
      InstrumentRow(.mean, score.meanPOMP, people: score.toldScored) { ($0.approximation, nil) },
      InstrumentRow(.floor, score.ends.low, of: score.toldScored),
      InstrumentRow(.ceiling, score.ends.high, of: score.toldScored),
    ]
  }

  private static func rows(of schools: InstrumentBetween?) -> [InstrumentRow] {
    guard let schools else { return [] }
    var rows = [
      InstrumentRow(.icc1, schools.correlations, schools: schools.schools) {
        ($0.icc1.value, $0.icc1.interval)
      },
      InstrumentRow(.icc2, schools.correlations, schools: schools.schools) {
        ($0.icc2.value, $0.icc2.interval)
      },
      InstrumentRow(.alphaWithin, schools.alphaWithin, schools: schools.completeSchools) {
        ($0, nil)
      },
      InstrumentRow(.omegaWithin, schools.omegaWithin, schools: schools.completeSchools) {
        ($0, nil)
      },
    ]
    guard let agreement = schools.agreement else { return rows }
    let number = agreement.schools
    rows += [
      InstrumentRow(.rwgJ, agreement.rwgJ, schools: number),
      InstrumentRow(.agreeing, Double(agreement.agreeing) / Double(number), schools: number),
      InstrumentRow(.lindell, agreement.lindell, schools: number),
      InstrumentRow(.averageDeviation, agreement.averageDeviation, schools: number),
    ]
    return rows + (agreement.awg.map { [InstrumentRow(.awg, $0, schools: number)] } ?? [])
  }

  private static func rows(of item: InstrumentItem, complete: Int?) -> [InstrumentRow] {
    let answered = item.toldAnswered
    let places = item.isSparse ? 1 : 2
    var rows = [
      InstrumentRow(.missing, item.missing, of: item.tally.answered + item.tally.unanswered),
      InstrumentRow(.mean, item.mean, people: answered) { ($0.approximation, nil) }.to(places),
      InstrumentRow(.sd, item.variance, people: answered) {
        ($0.approximation.squareRoot(), nil)
      }.to(places),
      InstrumentRow(.floor, item.ends.low, of: answered),
      InstrumentRow(.ceiling, item.ends.high, of: answered),
      InstrumentRow(.agreement, item.agreement, people: answered) {
        ($0.agreement.approximation, nil)
      }.to(places),
      InstrumentRow(.split, item.isSplit ? 1.0 : 0, people: answered),
    ]
    guard case .value = item.rest else { return rows }
    rows += [
      InstrumentRow(.itemRest, item.rest, people: complete) { ($0.value, $0.interval) },
      InstrumentRow(.alphaWithout, item.alphaWithout, people: complete) {
        ($0.approximation, nil)
      },
    ]
    if let loading = item.loading {
      rows.append(InstrumentRow(.loading, loading, people: complete))
    }
    return rows
  }
}

extension InstrumentScore {
  var toldComplete: Int? { toldPeople(complete) }
  var toldScored: Int? { toldPeople(scored) }
}

extension InstrumentItem {
  var toldAnswered: Int? { toldPeople(tally.answered) }
}

/// Whom a figure is made of, to the nearest five: of exact numbers that stand in different rows one or two
/// people would be the difference. Nothing below the fewest.
private func toldPeople(_ people: Int) -> Int? {
  people < InstrumentItem.fewestAnswers ? nil : (people + 2) / 5 * 5
}
