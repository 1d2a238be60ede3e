/// The library that tells in which order a command writes, synchronises and renames.
enum CallTelling {
  static let preload = Preload.build("tell_calls")

  /// Why the tests that need it cannot run here; nothing when they can.
  static var obstacle: String? { preload.obstacle }
}
