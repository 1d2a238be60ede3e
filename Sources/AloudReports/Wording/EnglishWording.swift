import AloudModel

/// Every word a report says of its own accord, in English; what the survey's authors wrote is put
/// in.
///
/// A second language is a second type with these members: nothing outside `Wording` builds a
/// sentence.
struct EnglishWording: Sendable {
  var language: Language { .english }
}

// MARK: Days and waves

extension EnglishWording {
  /// `October 2026`, or `16 October 2026` where another survey closed in the same month.
  func name(of wave: WaveReading) -> String {
    let month = "\(Self.month(wave.closed)) \(wave.closed.year)"
    return wave.sharesMonth ? "\(wave.closed.day) \(month)" : month
  }

  /// `in October 2026`, or `in the survey of 16 October 2026` where the month alone is not enough.
  func within(_ wave: WaveReading) -> String {
    wave.sharesMonth ? "in the survey of \(name(of: wave))" : "in \(name(of: wave))"
  }

  /// `Oct 26`, or `16 Oct 26`.
  func shortName(of wave: WaveReading) -> String {
    let month = "\(Self.month(wave.closed).prefix(3)) \(String(wave.closed.year).suffix(2))"
    return wave.sharesMonth ? "\(wave.closed.day) \(month)" : month
  }

  /// `March`, with its year or day where the month alone would not say which survey is meant.
  func name(of wave: WaveReading, seenFrom later: WaveReading) -> String {
    let isClear = !wave.sharesMonth && wave.closed.year == later.closed.year
    return isClear ? Self.month(wave.closed) : name(of: wave)
  }

  /// `5 to 16 October 2026`, with months and years named once where they are the same.
  func days(from first: CalendarDay, to last: CalendarDay) -> String {
    let end = "\(last.day) \(Self.month(last)) \(last.year)"
    if first == last { return end }
    if first.year != last.year {
      return "\(first.day) \(Self.month(first)) \(first.year) to \(end)"
    }
    if first.month != last.month { return "\(first.day) \(Self.month(first)) to \(end)" }
    return "\(first.day) to \(end)"
  }

  private static func month(_ day: CalendarDay) -> String { months[day.month - 1] }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

// MARK: Lists and counts

extension EnglishWording {
  /// `a`, `a and b`, `a, b and c`.
  func list(_ parts: [String], last conjunction: String = "and") -> String {
    guard let last = parts.last else { return "" }
    if parts.count == 1 { return last }
    return parts.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
  }

  func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  /// The words as a sentence: with a full stop, unless they end in one already.
  func sentence(_ words: String) -> String {
    switch words.unicodeScalars.last {
    case ".", "!", "?", "…": words
    case .some, .none: words + "."
    }
  }
}
