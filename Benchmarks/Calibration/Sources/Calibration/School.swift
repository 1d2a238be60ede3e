/// One invented school: everybody on its roster has a lasting part and a part of the day.
struct School {
  let setting: Setting
  private var people: [Person]

  /// How far somebody stands from everybody else: on each scale, and on each of its items.
  private struct Person {
    var scales: [Double]
    var items: [[Double]]

    init(_ setting: Setting, _ dice: inout Dice) {
      let shared = (Double(setting.together) / 1000).squareRoot()
      let own = (1 - Double(setting.together) / 1000).squareRoot()
      let common = dice.part(skewed: setting.isSkewed)
      scales = (0..<Setting.scales).map { _ in
        shared * common + own * dice.part(skewed: setting.isSkewed)
      }
      items = (0..<Setting.scales).map { _ in
        (0..<Setting.itemsOfScale).map { _ in dice.normal() }
      }
    }
  }

  init(_ setting: Setting, _ dice: inout Dice) {
    self.setting = setting
    people = (0..<setting.roster).map { _ in Person(setting, &dice) }
  }

  /// One wave: what everybody would answer today, and who did.
  mutating func wave(_ number: Int, of waves: Int, _ dice: inout Dice) -> Answers {
    if number > 0 {
      for place in people.indices where dice.happens(setting.turnover) {
        people[place] = Person(setting, &dice)
      }
    }
    let today = people.map { person in
      let day = Person(setting, &dice)
      return (0..<Setting.scales).map { scale in
        answers(person, day, scale, setting.move(of: scale, in: number, of: waves))
      }
    }
    var order = Array(people.indices)
    dice.shuffle(&order)
    return Answers(
      today: today, answered: Array(order.prefix(setting.counted(in: number))), setting: setting,
      &dice)
  }

  /// The steps from 0 to 4 that somebody takes on the items of a scale.
  private func answers(_ person: Person, _ day: Person, _ scale: Int, _ move: Double) -> [Int] {
    let share = Double(setting.items) / 1000
    // A scale of three items has this much of the spread of one of them.
    let apart = ((1 + 2 * share) / 3).squareRoot()
    let spread = setting.spread / apart * (setting.extreme == scale ? 1.9 : 1)
    let stays = (Double(setting.lasting) / 1000).squareRoot()
    let passes = (1 - Double(setting.lasting) / 1000).squareRoot()
    return (0..<Setting.itemsOfScale).map { item in
      let common = stays * person.scales[scale] + passes * day.scales[scale]
      let own = stays * person.items[scale][item] + passes * day.items[scale][item]
      let place = share.squareRoot() * common + (1 - share).squareRoot() * own
      let points = setting.level + move + spread * place
      return min(max(Int((points * Double(Setting.steps) / 100).rounded()), 0), Setting.steps)
    }
  }
}

extension Dice {
  /// Mean 0 and standard deviation 1; with a tail to the left where it is skewed.
  mutating func part(skewed: Bool) -> Double { skewed ? 1 - exponential() : normal() }
}
