import AloudModel
import Testing

/// Advice against names sees a title with a capitalised word behind it.
@Suite struct TitledNameTests {
  @Test(
    arguments: [
      ("Ms. Miller drafts each rule", "Ms. Miller"), ("With Mr Ortiz (twice)", "Mr Ortiz"),
      ("Two teachers and Dr.Okafor", "Dr.Okafor"), ("Miss Hill begins", "Miss Hill"),
      ("La Sra. García empieza", "Sra. García"), ("con doña Ángela", "doña Ángela"),
      ("el profe Luis", "profe Luis"), ("La Srta. Ruiz", "Srta. Ruiz"),
    ])
  func `a titled name is seen`(text: String, name: String) {
    #expect(TitledName(firstIn: text)?.text == name)
  }

  @Test(
    arguments: [
      "Two teachers draft each new rule with the principal", "We miss Fridays", "",
      "El don de escuchar", "The profe and, Later, others", "Admrs Hall",
    ])
  func `what is no titled name is left alone`(text: String) {
    #expect(TitledName(firstIn: text) == nil)
  }
}
