import AloudModel
import AloudTally

/// R2s: what may be said of one scale for the whole school: its mean, or no number.
struct ScaleRule {
  let id: Identifier<Scale>
  let items: [ItemAnswers]

  func released() -> ReleasedScale { ReleasedScale(id: id, level: level) }

  private var level: Disclosed<ScaleLevel> {
    if items.contains(where: { $0.standing == .unsaid }) { return .withheld(.tooFewAnswers) }
    if items.allSatisfy({ $0.standing == .open }) {
      return .shown(.mean(items.map { $0.answered }.meanInWholePOMP))
    }
    // Words that every question's own table says already.
    switch Set(items.map({ $0.standing })) {
    case [.atAnEnd(.allOrNearlyAll)]: return .shown(.nearEnd(.high))
    case [.atAnEnd(.fewOrNone)]: return .shown(.nearEnd(.low))
    case _: return .withheld(.tailCoded)
    }
  }
}

/// One item as everybody answered it, and whether its sum may be told.
struct ItemAnswers {
  let answered: AnsweredItem
  let standing: Standing

  enum Standing: Hashable {
    case open
    /// The words of its table and its sum together would tell answers.
    case atAnEnd(NearUnanimity)
    /// Too few answered it for anything to be said.
    case unsaid
  }

  init(_ rule: ItemRule) {
    let answered = AnsweredItem(rule.tally, keying: rule.keying)
    self.answered = answered
    switch rule.released() {
    case .shown(.five), .shown(.three), .shown(.two): standing = .open
    case .shown(.words(let words)):
      let reading = SumReading(
        ItemSides(rule.responses, rule.keying), people: answered.answered, words: words)
      standing = reading.saidSums?.contains(answered.sum) == true ? .open : .atAnEnd(words)
    case .withheld: standing = .unsaid
    }
  }
}
