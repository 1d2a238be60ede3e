package import AloudDesk
package import AloudModel

/// What the desk is handed by whoever starts it.
package struct DeskEdge: Sendable {
  let clock: @Sendable () -> Instant
  let dice: @Sendable () -> any RandomNumberGenerator & Sendable
  /// Lets people answer while the desk is open.
  let keeper: WaveKeeper
  /// Folders under which the system puts what is plugged in, and where browsers save.
  let sticks: [String]
  /// Shows an address in a browser that knows nothing of the desk; false, where none could be started.
  let showStation: @Sendable (String) -> Bool
  /// Seconds that another program has to end.
  let patience: Int
  let held = HeldFile()

  package init(
    clock: @escaping @Sendable () -> Instant,
    dice: @escaping @Sendable () -> any RandomNumberGenerator & Sendable, keeper: WaveKeeper,
    sticks: [String] = [], patience: Int = 20,
    showStation: @escaping @Sendable (String) -> Bool = { _ in false }
  ) {
    self.patience = patience
    (self.clock, self.dice, self.keeper) = (clock, dice, keeper)
    (self.sticks, self.showStation) = (sticks, showStation)
  }
}
