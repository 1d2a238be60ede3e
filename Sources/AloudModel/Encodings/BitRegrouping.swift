/// Reads bits in groups of one width, most significant first, and gives them out in another.
///
/// Of arrays alone: what is generic is not specialised in other modules, and every ballot that comes in
/// goes through here.
package enum BitRegrouping {
  /// Splits bytes into values of `width` bits; the last value is filled with zero bits.
  package static func values(of bytes: [UInt8], width: Int) -> [UInt8] {
    var values: [UInt8] = []
    var pending: UInt32 = 0
    var count = 0
    for byte in bytes {
      pending = (pending << 8 | UInt32(byte)) & 0xFFFF
      count += 8
      while count >= width {
        count -= width
        values.append(UInt8(truncatingIfNeeded: pending >> UInt32(count)) & mask(width))
      }
    }
    if count > 0 {
      values.append(UInt8(truncatingIfNeeded: pending << UInt32(width - count)) & mask(width))
    }
    return values
  }

  /// Joins values of `width` bits to bytes; nil unless `values(of:width:)` makes these values.
  package static func bytes(of values: [UInt8], width: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(values.count * width / 8)
    var pending: UInt32 = 0
    var count = 0
    for value in values {
      pending = (pending << UInt32(width) | UInt32(value)) & 0xFFFF
      count += width
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: pending >> UInt32(count)))
      }
    }
    let stray = pending & ((1 << UInt32(count)) - 1)
    return count < width && stray == 0 ? bytes : nil
  }

  private static func mask(_ width: Int) -> UInt8 { (1 << UInt8(width)) - 1 }
}
