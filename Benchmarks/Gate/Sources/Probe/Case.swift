/// What one line asks for: what a survey asks, of whom, and what they answered.
struct Case: Decodable {
  let invited: Int
  let minimumResponses: Int
  let minimumGroup: Int
  let school: String?
  let survey: String?
  let wave: AskedWave
  let focus: String?
  let asks: [String]?
  let scales: [AskedScale]
  let breakdowns: [AskedBreakdown]
  let people: [Person]
  /// Releases of earlier waves, as they were printed.
  let earlier: [String]?
  /// One item, and for each world what everybody answers to it; 0 is no answer.
  let vary: Worlds?

  enum CodingKeys: String, CodingKey {
    case invited, school, survey, wave, focus, asks, scales, breakdowns, people, earlier, vary
    case minimumResponses = "minimum_responses"
    case minimumGroup = "minimum_group"
  }
}

struct AskedWave: Decodable {
  let id: String
  let opens: String
  let closes: String
}

struct AskedScale: Decodable {
  let id: String
  let level: String
  let options: Int
  let unfavourable: [Int]
  let favourable: [Int]
  let items: [AskedItem]
}

struct AskedItem: Decodable {
  let id: String
  let text: String
  let reversed: Bool?
  let revision: Int?
}

struct AskedBreakdown: Decodable {
  let id: String
  let groups: [AskedGroup]
}

struct AskedGroup: Decodable {
  let id: String
  let count: Int
  let mergeInto: String?

  enum CodingKeys: String, CodingKey {
    case id, count
    case mergeInto = "merge_into"
  }
}

struct Person: Decodable {
  let groups: [String: String]
  let answers: [String: Int]
}

struct Worlds: Decodable {
  let item: String
  let worlds: [[Int]]
}
