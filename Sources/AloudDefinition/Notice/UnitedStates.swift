/// The time zones of the United States, where a clock has twelve hours and a month stands before its
/// day.
enum UnitedStates {
  /// Whether an IANA name is one of theirs.
  static func has(_ zone: String) -> Bool {
    zone.hasPrefix("US/") || zones.contains(zone)
      || ["America/Indiana/", "America/Kentucky/", "America/North_Dakota/"].contains {
        zone.hasPrefix($0)
      }
  }

  private static let zones: Set = [
    "America/Adak", "America/Anchorage", "America/Boise", "America/Chicago", "America/Denver",
    "America/Detroit", "America/Indianapolis", "America/Juneau", "America/Los_Angeles",
    "America/Louisville", "America/Menominee", "America/Metlakatla", "America/New_York",
    "America/Nome", "America/Phoenix", "America/Puerto_Rico", "America/Sitka", "America/Yakutat",
    "Pacific/Guam", "Pacific/Honolulu",
  ]
}
