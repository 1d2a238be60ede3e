import AloudModel

/// A list of choices as a response scale.
struct ChoiceList: Hashable {
  let name: String
  let id: Identifier<ResponseScale>
  /// By value, least safe first.
  let options: [Option]
  let basis: Basis
  /// Whether its words fall in the order in which it is written, or numbered.
  var isWrittenFalling = false

  struct Option: Hashable {
    let value: Int
    let label: [Language: String]
  }

  /// How it was settled which end is the least safe.
  enum Basis: Hashable {
    /// The labels are words of degree.
    case words
    /// The names are numbers, and the lowest comes first.
    case numbers
    /// Nothing tells, and the rows were taken as they stand.
    case rows
    /// Somebody asked for it to be turned.
    case turned
  }
}

extension ChoiceList.Basis {
  /// How a comment in the definition begins.
  var comment: String {
    switch self {
    case .words: "Ordered by what the choices say"
    case .numbers: "Guessed from the numbers of the choices"
    case .rows: "Guessed from the order of the choices"
    case .turned: "Turned, as you asked"
    }
  }

  /// The same, inside of a sentence.
  var reason: String {
    switch self {
    case .words: "by what its choices say"
    case .numbers: "by its numbers, which is a guess"
    case .rows: "by the order of its rows, which is a guess"
    case .turned: "as you turned it"
    }
  }
}

/// What became of a list that a question uses.
enum ChoiceListOutcome: Hashable {
  case scale(ChoiceList)
  /// Its choices have no order.
  case nominal
  /// No word of its choices says that they have one.
  case unordered
  /// It has mistakes, which were reported.
  case refused
}
