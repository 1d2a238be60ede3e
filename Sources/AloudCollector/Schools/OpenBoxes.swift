/// The boxes of all schools that are open at this moment: no more than the process may keep open, and none
/// for longer than answers come.
actor OpenBoxes {
  /// Those that are open, are being opened, or are being let go of.
  private var inUse: [ObjectIdentifier: SchoolBox] = [:]
  private var resting: Set<ObjectIdentifier> = []
  /// Whoever waits for one of them to have come to rest.
  private var waiting: [CheckedContinuation<Void, Never>] = []
  private var isEnded = false
  private let limit: Int
  private let calm: Duration

  /// - Parameters:
  ///   - limit: boxes that may be open at once; for one more, the one that was used longest ago is let
  ///     go of.
  ///   - calm: how long nothing came before a box is let go of.
  init(limit: Int, calm: Duration) {
    self.limit = limit
    self.calm = calm
  }

  /// Opens a box, once there is room for it.
  func open(_ box: SchoolBox) async {
    while inUse.count >= limit, !isEnded { await makeRoom() }
    guard !isEnded else { return await box.end() }
    inUse[ObjectIdentifier(box)] = box
    if !(await box.open()) { inUse[ObjectIdentifier(box)] = nil }
    wake()
  }

  private func makeRoom() async {
    let idle = inUse.values.filter { $0.isOpen && !resting.contains(ObjectIdentifier($0)) }
    if let oldest = idle.min(by: { $0.touched < $1.touched }) { return await letGo(oldest) }
    await withCheckedContinuation { waiting.append($0) }
  }

  private func letGo(_ box: SchoolBox) async {
    let id = ObjectIdentifier(box)
    // One that is still being opened has somebody waiting for it.
    guard inUse[id] != nil, box.isOpen, resting.insert(id).inserted else { return }
    let isWanted = await box.rest()
    resting.remove(id)
    inUse[id] = nil
    wake()
    if isWanted { Task { await open(box) } }
  }

  private func wake() {
    for waiter in waiting { waiter.resume() }
    waiting = []
  }

  /// Looks after every box that is open: that it lies in its place, and that somebody uses it.
  func lookAfter() async {
    for box in inUse.values {
      await box.check()
      if box.touched.duration(to: .now) >= calm { await letGo(box) }
    }
  }

  /// Settles and lets go of all of them; none is being settled any more when this returns.
  func end() async {
    isEnded = true
    for box in inUse.values where !resting.contains(ObjectIdentifier(box)) { await box.end() }
    while !resting.isEmpty { await withCheckedContinuation { waiting.append($0) } }
    inUse = [:]
    wake()
  }
}
