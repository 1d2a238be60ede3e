package import AloudModel

extension Release {
  /// The standard error that a scale's mean would have by its items' tables if its items went together
  /// perfectly, in points out of 100: the mean over its items of the reference spread / √counted.
  ///
  /// Nothing where the wave did not ask the scale, or does not say how many were counted.
  package func referenceError(of id: Identifier<Scale>) -> Double? {
    guard let scale = manifest.scales.first(where: { $0.id == id }), let counted = counted.value,
      counted > 0
    else { return nil }
    let spreads = scale.items.map { item in
      ReferenceSpread(
        self.item(item.id)?.people ?? .withheld(.tooFewAnswers), to: item,
        manifest.survey.responses(to: item, in: scale), counted: counted
      ).points
    }
    return spreads.reduce(0, +) / Double(spreads.count) / Double(counted).squareRoot()
  }
}
