package import AloudModel

extension Manifest {
  /// Whether a response answers only what this wave asks, with values and groups it offers.
  package func permits(_ response: Response) -> Bool {
    let offered = offered
    return response.answers.allSatisfy { offered[$0.key]?.contains($0.value) ?? false }
      && response.groups.allSatisfy { chosen in
        survey.breakdowns.contains { breakdown in
          breakdown.id == chosen.key && breakdown.groups.contains { $0.id == chosen.value }
        }
      }
      && response.comments.allSatisfy { written in
        survey.commentsAsked.contains { $0.id == written.key }
          && CanonicalJSON.bytes(of: written.value.text, layout: .compact).count
            <= BallotSize.longestComment + 2
      }
  }
}
