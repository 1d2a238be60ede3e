package import AloudModel

extension DefinitionEditor {
  /// The file with the groups that a survey asks for: in the place of those there, or before the waves.
  ///
  /// - Parameter languages: those of the survey, the first one first.
  package func asking(
    for breakdown: DraftedBreakdown, in languages: [Language]
  ) -> [UInt8]? {
    let block = BreakdownWording.block([breakdown], languages).joined(separator: "\n") + "\n"
    let result: [UInt8]?
    if let lines = lineExtent(of: ["breakdowns"]) {
      result = replacing(
        offset(ofLine: lines.lowerBound)..<offset(ofLine: lines.upperBound), with: block)
    } else if let waves = lineExtent(of: ["waves"]) {
      let place = offset(ofLine: waves.lowerBound)
      result = replacing(place..<place, with: block + "\n")
    } else {
      result = nil
    }
    guard let result, let read = DefinitionEditor(result), read.count(at: ["breakdowns"]) == 1
    else {
      return nil
    }
    return result
  }
}
