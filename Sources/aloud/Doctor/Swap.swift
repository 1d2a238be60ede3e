import Glibc

/// Where memory is put aside when it is scarce: keys and opened answers may be in it.
struct Swap {
  /// Nothing can be said where Linux does not tell.
  private let isTold: Bool
  /// Paths of what is swapped to.
  private let places: [String]

  static func ofThisComputer() -> Swap {
    let lines = SystemText.lines(of: "/proc/swaps")
    return Swap(
      isTold: !lines.isEmpty,
      places: lines.dropFirst().compactMap { line in
        line.split(whereSeparator: \.isWhitespace).first.map(String.init)
      })
  }

  var finding: Finding {
    let plain = places.filter { !isSafe($0) }
    guard isTold else { return .advice("whether memory is swapped to a disk cannot be told") }
    guard let first = plain.first else {
      return .ok(
        places.isEmpty ? "memory is not swapped to a disk" : "swap is in memory or encrypted")
    }
    return .advice(
      "memory may be swapped to \(first), which does not look encrypted; on the key holder's computer "
        + "turn it off while counting: swapoff -a")
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
