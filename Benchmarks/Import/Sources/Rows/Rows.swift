import AloudCounting
import AloudDefinition
import AloudDisclosure
import AloudExchange
import AloudFiles
import AloudModel
import Dispatch
import Glibc

/// Reads the answers of many schools from one file and tallies them by school and wave; `gate` releases each of
/// those waves too. Prints what was counted, and what each part took.
///
///     Rows FILE DEFINITION MAPPING SCHOOLS WAVES WORKERS [gate]
@main
enum Rows {
  static func main() throws {
    let arguments = CommandLine.arguments
    let sizes = arguments[4...6].map { Int($0) ?? 0 }
    let town = try Town(
      answers: arguments[1], definition: arguments[2], mapping: arguments[3], schools: sizes[0],
      waves: sizes[1], workers: sizes[2])
    let tables = town.tables
    print(
      "\(tables.reduce(0) { $0 + $1.people }) people, \(tables.count) waves of schools, "
        + "\(tables.reduce(0) { $0 + $1.rows }) rows of tables")
    guard arguments.contains("gate") else { return }
    let start = ContinuousClock().now
    let released = town.released
    print("\(released) releases, the gate alone \(start.duration(to: ContinuousClock().now))")
  }
}

/// All schools of a file, and how they are counted.
struct Town {
  let survey: Survey
  let mapping: ImportMapping
  let compact: CompactAnswers
  let schools: Int
  let waves: Int
  let workers: Int
  /// Where each item stands in a row, and whether it is turned.
  let columns: [(place: Int, isTurned: Bool)]

  init(
    answers: String, definition: String, mapping: String, schools: Int, waves: Int, workers: Int
  ) throws {
    let read = SurveyDefinition.read(try Self.bytes(definition), name: "definition")
    guard let survey = read.survey else { fatalError("\(read.diagnostics)") }
    let reader = try PieceReader(answers)
    guard
      case .opened(let file) = AnswerFile.open(
        ByteAccess(count: reader.count, read: reader.bytes), name: "answers"),
      let known = MappingReader(survey: survey, wave: survey.waves[0]).read(
        try Self.bytes(mapping), name: "mapping"
      ).mapping
    else { fatalError("the file or its mapping cannot be read") }
    let reading = AnswerReading(file, with: known)
    let names = (0..<schools).flatMap { school in (0..<waves).map { ["s\(school)-w\($0)"] } }
    guard
      case .read(let compact) = reading.compact(
        by: SchoolRows(by: "place"), named: names, workers: workers)
    else { fatalError("the rows cannot be read") }
    (self.survey, self.mapping, self.compact) = (survey, known, compact)
    (self.schools, self.waves, self.workers) = (schools, waves, workers)
    let asked = reading.asked
    columns = survey.scales.flatMap(\.items).map { item in
      (asked.firstIndex(of: item.id) ?? 0, item.keying == .reversed)
    }
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    let file = try PieceReader(path)
    return file.bytes(at: 0, count: file.count)
  }

  /// Of each school's wave.
  var tables: [WaveTables] {
    inParallel(schools * waves) { WaveTables(compact.bytes(ofSchool: $0), compact.width, self) }
  }

  /// Each wave of each school through the release rules, the earlier ones of the school at hand.
  var released: Int {
    let asked = mapping.asked(survey, in: survey.waves[0])
    // Whose fingerprints they are does not matter here; how many there are does.
    guard let earlier = Fingerprint(Array(repeating: 0, count: 32)) else { return 0 }
    let manifests = survey.waves.enumerated().compactMap { number, wave in
      Manifest(
        survey: asked, waveID: wave.id, opensAt: Instant(secondsSinceEpoch: 0),
        closesAt: Instant(secondsSinceEpoch: 1), collectedBy: .other,
        earlierReleases: Array(repeating: earlier, count: number))
    }
    let counts = inParallel(schools) { school in
      var earlier: [Release] = []
      for wave in 0..<waves {
        let taken = TakenAnswers(
          manifest: manifests[wave], earlier: earlier,
          responses: compact.responses(ofSchool: school * waves + wave))
        if case .counted(let release) = taken.count(known: []) { earlier.append(release) }
      }
      return earlier.count
    }
    return counts.reduce(0, +)
  }

  private func inParallel<Value>(_ count: Int, _ act: (Int) -> Value) -> [Value] {
    guard workers > 1 else { return (0..<count).map(act) }
    var values = [Value?](repeating: nil, count: count)
    values.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let (values, act) = (buffer, act)
      DispatchQueue.concurrentPerform(iterations: count) { values[$0] = act($0) }
    }
    return values.compactMap { $0 }
  }
}

/// How many chose each option of each item, and how many people have each number of answers with each sum of keyed
/// answers on each scale of five.
struct WaveTables {
  private(set) var people = 0
  /// For each item, from no answer to the highest option.
  private(set) var options: [Int32]
  /// For each scale, by answers and sum.
  private(set) var scores: [Int32]

  init(_ bytes: [UInt8], _ width: Int, _ town: Town) {
    let scales = town.columns.count / 5
    options = Array(repeating: 0, count: 8 * town.columns.count)
    scores = Array(repeating: 0, count: 256 * scales)
    people = bytes.count / width
    for start in stride(from: 0, to: bytes.count, by: width) {
      for scale in 0..<scales {
        var (answered, sum) = (0, 0)
        for item in (5 * scale)..<(5 * scale + 5) {
          let (place, isTurned) = town.columns[item]
          let position = Int(bytes[start + place])
          options[8 * item + position] += 1
          if position > 0 {
            answered += 1
            sum += isTurned ? 6 - position : position
          }
        }
        scores[256 * scale + 32 * answered + sum] += 1
      }
    }
  }

  /// As many as the tables of polars have.
  var rows: Int { options.count { $0 > 0 } + scores.count { $0 > 0 } }
}
