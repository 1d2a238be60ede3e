/// What points at one person.
enum Identifying: Sendable {
  case name
  case email
  case telephone
  case address
  case number
  case room
  case schoolClass
  case years
  case age
  case birthDate

  /// As a message names it.
  var noun: String {
    switch self {
    case .name: "a name"
    case .email: "an e-mail address"
    case .telephone: "a telephone number"
    case .address: "an address"
    case .number: "a personal number"
    case .room: "a room"
    case .schoolClass: "a class"
    case .years: "an exact number of years"
    case .age: "an age"
    case .birthDate: "a date of birth"
    }
  }
}
