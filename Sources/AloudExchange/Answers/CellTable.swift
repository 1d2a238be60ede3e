/// What the texts of one column stand for, found by their bytes.
///
/// Open addressing over FNV-1a (Fowler, Noll and Vo): a column of answers has a handful of texts, and each is
/// read once.
struct CellTable {
  /// A text that was not looked up yet.
  static let unknown = -1

  private var slots: [Slot] = Array(repeating: Slot(), count: 64)
  private var used = 0

  private struct Slot {
    var hash: UInt64 = 0
    var text: [UInt8] = []
    var code = CellTable.unknown
  }

  /// The code of a text, or `unknown`.
  func code(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = Self.hash(text)
    var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[place].code != Self.unknown {
      if slots[place].hash == hash, slots[place].text.elementsEqual(text) {
        return slots[place].code
      }
      place = (place + 1) & (slots.count - 1)
    }
    return Self.unknown
  }

  /// - Precondition: the code is not negative.
  mutating func insert(_ text: UnsafeBufferPointer<UInt8>, _ code: Int) {
    precondition(code >= 0, "a code stands for something")
    if 2 * used >= slots.count { grow() }
    put(Slot(hash: Self.hash(text), text: Array(text), code: code))
    used += 1
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: 2 * old.count)
    for slot in old where slot.code != Self.unknown { put(slot) }
  }

  private mutating func put(_ slot: Slot) {
    var place = Int(truncatingIfNeeded: slot.hash) & (slots.count - 1)
    while slots[place].code != Self.unknown { place = (place + 1) & (slots.count - 1) }
    slots[place] = slot
  }

  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    // The low bits choose the slot.
    return hash ^ (hash >> 29)
  }
}
