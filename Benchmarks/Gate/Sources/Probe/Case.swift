/// What one line asks for: what a survey asks, of whom, and what they answered.
struct Case {
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
}

extension Case: JSONReadable {
  init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    invited = try json.value("invited")
    minimumResponses = try json.value("minimum_responses")
    minimumGroup = try json.value("minimum_group")
    school = try json.optional("school")
    survey = try json.optional("survey")
    wave = try json.value("wave")
    focus = try json.optional("focus")
    asks = try json.optional("asks")
    scales = try json.value("scales")
    breakdowns = try json.value("breakdowns")
    people = try json.value("people")
    earlier = try json.optional("earlier")
    vary = try json.optional("vary")
  }
}

struct AskedWave {
  let id: String
  let opens: String
  let closes: String
}

extension AskedWave: JSONReadable {
  init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    id = try json.value("id")
    opens = try json.value("opens")
    closes = try json.value("closes")
  }
}

struct AskedScale {
  let id: String
  let level: String
  let options: Int
  let unfavourable: [Int]
  let favourable: [Int]
  let items: [AskedItem]
}

extension AskedScale: JSONReadable {
  init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    id = try json.value("id")
    level = try json.value("level")
    options = try json.value("options")
    unfavourable = try json.value("unfavourable")
    favourable = try json.value("favourable")
    items = try json.value("items")
  }
}

struct AskedItem {
  let id: String
  let text: String
  let reversed: Bool?
  let revision: Int?
}

extension AskedItem: JSONReadable {
  init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    id = try json.value("id")
    text = try json.value("text")
    reversed = try json.optional("reversed")
    revision = try json.optional("revision")
  }
}

struct AskedBreakdown {
  let id: String
  let groups: [AskedGroup]
}

extension AskedBreakdown: JSONReadable {
  init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    id = try json.value("id")
    groups = try json.value("groups")
  }
}

struct AskedGroup {
  let id: String
  let count: Int
  let mergeInto: String?
}

extension AskedGroup: JSONReadable {
  init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    id = try json.value("id")
    count = try json.value("count")
    mergeInto = try json.optional("merge_into")
  }
}

struct Person {
  let groups: [String: String]
  let answers: [String: Int]
}

extension Person: JSONReadable {
  init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    groups = try json.value("groups")
    answers = try json.value("answers")
  }
}

struct Worlds {
  let item: String
  let worlds: [[Int]]
}

extension Worlds: JSONReadable {
  init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    item = try json.value("item")
    worlds = try json.value("worlds")
  }
}
