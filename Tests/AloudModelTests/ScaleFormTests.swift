import Testing

@testable import AloudModel

@Suite struct ScaleFormTests {
  private static func form(
    _ items: [Item], level: Level = .safety, responses: String = "agree5"
  ) -> ScaleForm {
    let scale = Fernhill.scale("reward", items: items, level: level, responses: responses)
    return ScaleForm(scale, in: Fernhill.survey(scales: [scale]))
  }

  private static let items = [Fernhill.item("honest-try"), Fernhill.item("worth-it")]

  @Test func `moving an item within its scale keeps the form`() {
    #expect(Self.form(Self.items) == Self.form(Self.items.reversed()))
  }

  @Test func `other words without a new revision keep the form`() {
    let other = Item(id: Identifier("honest-try")!, text: Fernhill.text("Quite another question"))
    #expect(Self.form(Self.items) == Self.form([other, Self.items[1]]))
  }

  @Test func `a gauge and a scored scale are of different forms`() {
    #expect(Self.form(Self.items) != Self.form(Self.items, level: .gauge))
    #expect(Self.form(Self.items) == Self.form(Self.items, level: .policies))
  }

  @Test(
    arguments: [
      [Fernhill.item("honest-try")], items + [Fernhill.item("more")],
      [Fernhill.item("honest-try", revision: 2), items[1]],
      [Fernhill.item("honest-try", responses: "never5"), items[1]],
      [
        Item(id: items[0].id, text: items[0].text, keying: .reversed), items[1],
      ],
    ])
  func `items, revisions, sides and keying make the form`(other: [Item]) {
    #expect(Self.form(Self.items) != Self.form(other))
  }

  @Test func `options with other values make another form`() {
    #expect(Self.form(Self.items) != Self.form(Self.items, responses: "yesno"))
  }
}
