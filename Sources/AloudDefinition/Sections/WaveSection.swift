import AloudDiagnostics
import AloudModel

extension DefinitionReader {
  mutating func waves(
    _ field: Field?, asking scales: Section<Scale>, of breakdowns: Section<Breakdown>
  ) -> Section<Wave> {
    if case .list(let nodes)? = field?.node.content { waveNodes = nodes }
    let waves = section(field, of: "wave", .notEmpty) { reader, entry, declarations in
      reader.wave(entry, &declarations, asking: scales, of: breakdowns)
    }
    checkOrder(of: waves.things)
    return waves
  }

  private mutating func wave(
    _ field: Field, _ declarations: inout Declarations<Wave>, asking scales: Section<Scale>,
    of breakdowns: Section<Breakdown>
  ) -> Wave? {
    guard let fields = fields(field, of: .wave) else { return nil }
    let id = declaredID(fields, in: &declarations)
    let opens = fields["opens"].flatMap { self.moment($0, ofDay: LocalMoment.startOfDay) }
    let closes = fields["closes"].flatMap { self.moment($0, ofDay: LocalMoment.endOfDay) }
    let invited = fields["invited"].flatMap { self.integer($0, in: 1...Self.headCounts.upperBound) }
    let asks = Given(fields["asks"]) { self.asks($0, scales, of: fields.owner) }
    let focus = Given(fields["focus"]) { field in
      self.focus(field, scales, asked: asks.value, of: fields.owner)
    }
    let counts = Given(fields["counts"]) { self.counts($0, of: fields.owner, in: breakdowns) }
    let since = Given(fields["since"]) { self.localizedText($0) }
    let (sumsAgree, isOrdered) = (
      checkSums(invited, counts, breakdowns, fields), closesLater(opens, closes, fields)
    )
    guard let id, let opens, let closes, let invited, sumsAgree, isOrdered, asks.isReadable,
      focus.isReadable, counts.isReadable, since.isReadable
    else { return nil }
    return Wave(
      id: id, opens: opens, closes: closes, invited: invited, asks: asks.value,
      focus: focus.value, counts: counts.value, since: since.value)
  }

  private mutating func moment(
    _ field: Field, ofDay moment: (CalendarDay) -> LocalMoment
  ) -> LocalMoment? {
    guard let text = text(field) else { return nil }
    if let day = CalendarDay(text) { return moment(day) }
    if let exact = LocalMoment(text) { return told(exact, field) }
    error(
      .invalidDate(text), at: field.place,
      help: "write year, month and day, such as 2026-10-05, or 2026-10-16 17:00 with a time")
    return nil
  }

  /// Nothing, where a change of clocks leaves the time out or brings it twice: staff could be told neither.
  private mutating func told(_ moment: LocalMoment, _ field: Field) -> LocalMoment? {
    guard let zone, let change = zones.change(moment, zone) else { return moment }
    error(
      .clockChange(field.name, moment.clock, change), at: field.place,
      help: "write another time of that day, such as 12:00")
    return nil
  }

  private mutating func closesLater(
    _ opens: LocalMoment?, _ closes: LocalMoment?, _ fields: Fields
  ) -> Bool {
    guard let opens, let closes, !Wave.isOpen(from: opens, to: closes),
      let place = fields["closes"]?.place
    else { return true }
    error(
      .closesBeforeOpening(fields.owner), at: place, help: "write a later date or time",
      related: fields["opens"].map { Diagnostic.Related("it opens here", at: $0.place) })
    return false
  }

  private mutating func asks(
    _ field: Field, _ scales: Section<Scale>, of owner: String
  ) -> [Identifier<Scale>]? {
    var seen: [Identifier<Scale>: SourceRange] = [:]
    return all(list(field, of: "scale", .notEmpty)) { reader, entry in
      guard let id = reader.reference(entry, to: scales.declarations, from: owner) else {
        return nil
      }
      if let first = seen[id.value] {
        reader.error(
          .repeatedEntry(id.value.text, in: field.name), at: id.place,
          help: "remove one of the two",
          related: Diagnostic.Related("first written here", at: first))
      }
      seen[id.value] = seen[id.value] ?? id.place
      return id.value
    }
  }

  private mutating func focus(
    _ field: Field, _ scales: Section<Scale>, asked: [Identifier<Scale>]?, of owner: String
  ) -> Identifier<Scale>? {
    guard let focus = reference(field, to: scales.declarations, from: owner) else { return nil }
    guard let asked, !asked.contains(focus.value) else { return focus.value }
    error(
      .focusNotAsked(owner, focus.value.text), at: focus.place,
      help: "add '\(focus.value)' to 'asks', or choose one of the scales it asks")
    return nil
  }

  private mutating func checkOrder(of waves: [Located<Wave>]) {
    guard var open = waves.first else { return }
    for (earlier, later) in zip(waves, waves.dropFirst()) {
      if later.value.opens < earlier.value.opens {
        error(
          .wavesOutOfOrder(later.value.id.text, earlier.value.id.text), at: later.place,
          help: "list waves in the order in which they open",
          related: Diagnostic.Related("the wave before it", at: earlier.place))
      } else if later.value.opens < open.value.closes {
        warning(
          .wavesOverlap(later.value.id.text, open.value.id.text), at: later.place,
          help: "close one before the next opens: people would be asked twice at a time",
          related: Diagnostic.Related("the wave that is still open", at: open.place))
      }
      if later.value.closes > open.value.closes { open = later }
    }
  }
}

extension Diagnostic.Message {
  static func clockChange(_ name: String, _ clock: String, _ change: ClockChange) -> Self {
    let happens =
      switch change {
      case .leftOut: "clocks go forward over \(clock) on that day"
      case .twice: "clocks go back on that day, and \(clock) comes twice"
      }
    return Self(id: "clock-change", text: "\(name) is no time that staff can be told: \(happens)")
  }

  static func invalidDate(_ text: String) -> Self {
    Self(id: "invalid-date", text: "'\(text)' is not a date")
  }

  static func closesBeforeOpening(_ owner: String) -> Self {
    Self(id: "closes-before-opening", text: "\(owner) does not close after it opens")
  }

  static func focusNotAsked(_ owner: String, _ scale: String) -> Self {
    Self(id: "focus-not-asked", text: "\(owner) has its focus on '\(scale)' and does not ask it")
  }

  static func wavesOutOfOrder(_ later: String, _ earlier: String) -> Self {
    Self(
      id: "waves-out-of-order", text: "wave '\(later)' opens before '\(earlier)', listed above it")
  }

  static func wavesOverlap(_ later: String, _ earlier: String) -> Self {
    Self(id: "waves-overlap", text: "wave '\(later)' opens while '\(earlier)' is still open")
  }
}
