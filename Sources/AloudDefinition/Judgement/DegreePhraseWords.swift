import AloudModel

/// The words of one language that stand in front of another and say how much.
struct DegreePhraseWords {
  /// From the least to the most; the fifth place is that of a word alone.
  let degrees: [[String]]
  /// What a label between both sides begins with.
  let middles: [String]
  /// What makes a word its contrary.
  let contraries: [String]
  let yes: Set<String>
  let no: Set<String>

  /// How much a word alone says.
  static let bare = 4

  static func of(_ language: Language) -> DegreePhraseWords? {
    switch language.tag {
    case "en": english
    case "es": spanish
    case "fr": french
    case "pt": portuguese
    case "de": german
    default: nil
    }
  }

  private static let english = DegreePhraseWords(
    degrees: [
      ["not at all", "not very", "not"], ["slightly", "a little", "hardly", "barely", "a bit"],
      ["somewhat", "partly", "partially"],
      ["moderately", "fairly", "quite", "rather", "mostly", "largely"], [], ["very", "strongly"],
      ["extremely", "completely", "totally", "entirely", "fully"],
    ], middles: ["neither ", "neutral"],
    contraries: ["un", "in", "im", "dis", "non ", "ir", "il"], yes: ["yes"], no: ["no"])

  private static let spanish = DegreePhraseWords(
    degrees: [
      ["nada", "para nada", "no"], ["poco", "un poco"], ["algo"], ["bastante", "m\u{E1}s bien"], [],
      ["muy"], ["totalmente", "completamente", "extremadamente", "sumamente"],
    ], middles: ["ni ", "neutral", "neutro"], contraries: ["in", "im", "des", "dis", "en des"],
    yes: ["s\u{ED}", "si"], no: ["no"])

  private static let french = DegreePhraseWords(
    degrees: [
      ["pas du tout", "pas"], ["peu", "un peu"], ["assez peu"],
      ["assez", "plut\u{F4}t", "moyennement"], [], ["tr\u{E8}s"],
      ["tout \u{E0} fait", "totalement", "extr\u{EA}mement"],
    ], middles: ["ni ", "neutre"], contraries: ["in", "im", "d\u{E9}s", "m\u{E9}"], yes: ["oui"],
    no: ["non"])

  private static let portuguese = DegreePhraseWords(
    degrees: [
      ["nada", "n\u{E3}o"], ["pouco", "um pouco"], ["algo"], ["bastante"], [], ["muito"],
      ["totalmente", "completamente", "extremamente"],
    ], middles: ["nem ", "neutro"], contraries: ["in", "im", "des"], yes: ["sim"],
    no: ["n\u{E3}o"])

  private static let german = DegreePhraseWords(
    degrees: [
      ["gar nicht", "\u{FC}berhaupt nicht", "nicht"], ["kaum", "wenig"], ["etwas", "teilweise"],
      ["eher", "ziemlich"], [], ["sehr"], ["\u{E4}u\u{DF}erst", "vollkommen", "v\u{F6}llig"],
    ], middles: ["weder ", "neutral"], contraries: ["un"], yes: ["ja"], no: ["nein"])
}
