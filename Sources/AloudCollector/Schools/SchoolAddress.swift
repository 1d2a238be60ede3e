/// The parts of an address that begins with `/s/`.
struct SchoolAddress {
  let school: Substring
  /// What stands behind the school, cut at each slash; one empty part for a slash alone.
  let parts: [String]

  /// Nothing for any other address.
  init?(_ path: Substring) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 3, parts[0].isEmpty, parts[1].lowercased() == "s", !parts[2].isEmpty else {
      return nil
    }
    school = parts[2]
    self.parts = parts[3...].map(String.init)
  }
}
