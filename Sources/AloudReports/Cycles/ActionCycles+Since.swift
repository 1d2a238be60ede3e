package import AloudModel

extension ActionCycles {
  /// What the team last began to try since a wave opened, in its own words; nothing where it began
  /// nothing since.
  package func tried(since wave: Wave) -> String? {
    cycles.last { wave.opens.day <= $0.plan.startedOn }?.plan.whatWeTry
  }
}
