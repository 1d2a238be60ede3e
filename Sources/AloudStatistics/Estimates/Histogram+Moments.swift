package import AloudTally

extension Histogram {
  /// Mean, SD and size for comparisons of means.
  package var moments: Computed<SampleMoments> {
    guard case .value(let mean) = mean else { return .notComputable(.noAnswers) }
    return variance.map {
      SampleMoments(mean: mean.approximation, sd: $0.approximation.squareRoot(), n: n)
    }
  }
}
