package import AloudTally

/// Van der Eijk's agreement A over ordered options: 1 where all choose one, 0 where all are equally
/// common, -1 where people stand at both ends.
///
/// Source: van der Eijk 2001, Quality and Quantity 35, p. 325: the histogram is peeled into layers
/// of options with equal counts, and each layer's unimodality counts by its people.
package struct OrdinalAgreement: Hashable, Sendable {
  /// From -1 to 1.
  package let agreement: Ratio
  package let n: Int

  /// Not computable below three options, where no layer can have a gap.
  package static func of(_ histogram: Histogram) -> Computed<OrdinalAgreement> {
    guard histogram.n > 0 else { return .notComputable(.noAnswers) }
    guard histogram.counts.count >= 3 else { return .notComputable(.fewerThanThreeOptions) }
    var rest = histogram.counts
    var sum = Ratio(0, 1)
    while let height = rest.filter({ $0 > 0 }).min() {
      let layer = rest.map { $0 > 0 }
      let people = height * layer.filter { $0 }.count
      sum = sum.plus(agreement(of: layer).times(Ratio(people, histogram.n)))
      rest = rest.map { max(0, $0 - height) }
    }
    return .value(OrdinalAgreement(agreement: sum, n: histogram.n))
  }

  /// U (1 - (S - 1)/(K - 1)) for a layer of S of K options.
  private static func agreement(of layer: [Bool]) -> Ratio {
    let (all, filled) = (layer.count, layer.filter { $0 }.count)
    return unimodality(of: layer).times(Ratio(all - filled, all - 1))
  }

  /// ((K - 2) TU - (K - 1) TDU) / ((K - 2) (TU + TDU)), over triples of options in order: TDU have
  /// a gap in the middle, TU an end without answers beside two with.
  private static func unimodality(of layer: [Bool]) -> Ratio {
    var (single, double) = (0, 0)
    for first in layer.indices {
      for middle in layer.indices where middle > first {
        for last in layer.indices where last > middle {
          switch (layer[first], layer[middle], layer[last]) {
          case (true, false, true): double += 1
          case (true, true, false), (false, true, true): single += 1
          case (true, true, true), (false, false, false), (true, false, false),
            (false, true, false), (false, false, true):
            break
          }
        }
      }
    }
    guard single + double > 0 else { return Ratio(1, 1) }
    let options = layer.count
    return Ratio(
      (options - 2) * single - (options - 1) * double, (options - 2) * (single + double))
  }
}
