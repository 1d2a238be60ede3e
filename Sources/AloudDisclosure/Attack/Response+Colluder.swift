package import AloudAttack
package import AloudModel

extension Response {
  /// What a person can tell an attacker.
  package func colluder(in manifest: Manifest) -> Colluder {
    var steps: [Identifier<Item>: Int] = [:]
    for scale in manifest.scales {
      for item in scale.items {
        guard let value = answers[item.id] else { continue }
        let responses = manifest.survey.responses(to: item, in: scale)
        let keyed = item.keying == .positive ? value : responses.reversed(value)
        steps[item.id] = keyed - responses.lowest
      }
    }
    return Colluder(membership: Membership(groups), steps: steps)
  }
}
