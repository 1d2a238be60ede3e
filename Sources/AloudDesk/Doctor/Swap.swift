import Glibc

/// Where memory is put aside when it is scarce: keys and opened answers may be in it.
package struct Swap {
  /// Nothing can be said where Linux does not tell.
  private let isTold: Bool
  /// Paths of what is swapped to.
  private let places: [String]

  package static func ofThisComputer() -> Swap {
    let lines = SystemText.lines(of: "/proc/swaps")
    return Swap(
      isTold: !lines.isEmpty,
      places: lines.dropFirst().compactMap { line in
        line.split(whereSeparator: \.isWhitespace).first.map(String.init)
      })
  }

  package var observation: Observation {
    let plain = places.filter { !isSafe($0) }
    guard isTold else { return .swapUnknown }
    guard let first = plain.first else { return places.isEmpty ? .noSwap : .safeSwap }
    return .swap(first)
  }

  private func isSafe(_ path: String) -> Bool {
    if path.hasPrefix("/dev/zram") { return true }
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFBLK else { return false }
    // Linux puts twelve bits of the major number above eight of the minor one.
    let (major, minor) = (status.st_rdev >> 8 & 0xFFF, status.st_rdev & 0xFF)
    return BlockDevice(number: "\(major):\(minor)").isEncrypted(depth: 4)
  }
}
