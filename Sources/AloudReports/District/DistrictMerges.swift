import AloudDisclosure
package import AloudModel

/// Which releases stand behind each figure that a district report shows.
///
/// It is what a reader subtracts with who lays two district reports beside each other.
package struct DistrictMerges: Hashable, Sendable {
  /// Behind the numbers of people, sorted.
  package let people: [Fingerprint]
  /// Behind each scale that is shown, sorted.
  package let scales: [String: [Fingerprint]]

  /// Scales, or `people`, of which these reports, laid beside each other, tell fewer than three
  /// releases from all others.
  ///
  /// Releases are told apart by the reports they stand in. Those that stand in the very same ones are
  /// never told from each other, by sums, differences or dots; so there have to be three of them or
  /// more: rule R5, with schools in place of people.
  package static func toldApart(by reports: [DistrictMerges]) -> [String] {
    let scales = Set(reports.flatMap(\.scales.keys)).sorted()
    let people = isToldApart(reports.map(\.people)) ? ["people"] : []
    return people + scales.filter { scale in isToldApart(reports.map { $0.scales[scale] ?? [] }) }
  }

  private static func isToldApart(_ merges: [[Fingerprint]]) -> Bool {
    var standing: [Fingerprint: [Int]] = [:]
    for (report, releases) in merges.enumerated() {
      for release in Set(releases) { standing[release, default: []].append(report) }
    }
    let alike = Dictionary(standing.values.map { ($0, 1) }, uniquingKeysWith: +)
    return alike.values.contains { $0 < District.fewestSchools }
  }
}

extension DistrictMerges: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    people = try json.value("people")
    scales = try json.value("scales")
  }

  package var json: JSONTree {
    ["people": people.json, "scales": scales.json]
  }
}

extension District {
  package var merges: DistrictMerges {
    let findings = DistrictFindings(self)
    return DistrictMerges(
      people: schools.filter { $0.coverage != nil }.map(\.published.fingerprint).sorted(),
      scales: Dictionary(
        uniqueKeysWithValues: findings.shown.map { ($0.scale.id.text, $0.releases) }))
  }
}
