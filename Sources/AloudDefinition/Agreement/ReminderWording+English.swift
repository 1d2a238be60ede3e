extension Reminders.Wording {
  static let english = Self(
    time: "--- Ten protected minutes (put it into a staff meeting, within working time)",
    place: { "Where to answer: \($0)" },
    first: "--- Reminder 1, half-way, to all staff",
    second: "--- Reminder 2, on the day before the last, to all staff",
    sameDay: "--- Reminder, in the course of the day, to all staff",
    secondDay: "--- Reminder, on the second day, to all staff",
    minutes: { facts in
      [
        "The first ten minutes of this meeting are for the survey \"\(facts.title)\".",
        "The principal leaves the room now and comes back when the ten minutes are over.",
        facts.place,
        "\(facts.ways) Or do something else: answering is up to you.",
      ].compactMap(\.self)
    },
    halfWay: { facts in
      [
        "Dear all at \(facts.school),",
        MomentWords.sentence("the survey \"\(facts.title)\" is open until \(facts.closes)")
          + " It takes about \(facts.minutes) minute\(facts.minutes == 1 ? "" : "s").",
        "If you have answered, thank you; we do not know who has, and this goes to everybody.",
        "\(facts.ways) Answers are sealed, and only the key holder"
          + " (\(facts.role)) can open them, once, to count. \(facts.counted.joined(separator: " "))",
        facts.place,
        "You can skip any question. Questions, or pressure to answer: \(facts.contact).",
      ].compactMap(\.self)
    },
    lastDay: { facts in
      [
        "Dear all at \(facts.school),",
        MomentWords.sentence(
          "this is the last reminder: \"\(facts.title)\" closes on \(facts.closes)"),
        "It goes to everybody, since nobody knows who has answered.",
        facts.place,
        "All staff will have the results, good or bad. Answering is up to you.",
        "Questions, or pressure to answer: \(facts.contact).",
      ].compactMap(\.self)
    })
}
