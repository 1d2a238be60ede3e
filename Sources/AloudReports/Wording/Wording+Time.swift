import AloudModel

extension Wording {
  /// `October 2026`, or `16 October 2026` where another survey closed in the same month.
  func name(of wave: WaveReading) -> String {
    date(
      day: wave.sharesMonth ? wave.closed.day : nil, month: month(wave.closed),
      year: wave.closed.year)
  }

  /// `Oct 2026`, or `16 Oct 2026`.
  func shortName(of wave: WaveReading) -> String {
    let month = "\(month(wave.closed).prefix(3)) \(wave.closed.year)"
    return wave.sharesMonth ? "\(wave.closed.day) \(month)" : month
  }

  /// `Oct 2024`.
  func shortMonth(of day: CalendarDay) -> String { "\(month(day).prefix(3)) \(day.year)" }

  /// `March`, with its year or day where the month alone would not say which survey is meant.
  func name(of wave: WaveReading, seenFrom later: WaveReading) -> String {
    let isClear = !wave.sharesMonth && wave.closed.year == later.closed.year
    return isClear ? month(wave.closed) : name(of: wave)
  }

  /// `2 November 2026`.
  func date(_ day: CalendarDay) -> String {
    date(day: day.day, month: month(day), year: day.year)
  }

  func month(_ day: CalendarDay) -> String { months[day.month - 1] }
}

extension Wording {
  /// `a`, `a and b`, `a, b and c`.
  func list(_ parts: [String], _ conjunction: Conjunction = .and) -> String {
    guard let last = parts.last else { return "" }
    if parts.count == 1 { return last }
    let word = joining(conjunction, before: last)
    return parts.dropLast().joined(separator: ", ") + " \(word) \(last)"
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

/// How the last two of a list are joined.
enum Conjunction: Sendable {
  case and
  case or
}
