import AloudModel

/// The sentences about what is handed in to the district.
struct DistrictWords: Sendable {
  let title: String
  let note: String
  let save: String
  let readOut: String
  let why: String
  let together: String
}

extension DeskLanguage {
  var district: DistrictWords {
    switch self {
    case .english: .english
    case .spanish: .spanish
    }
  }
}
