// False alarms and power of the verdicts, made from what the gate releases, and the coverage of the
// intervals, over invented schools. Prints Markdown; the seed makes it the same again.
//
//     Calibration [SCHOOLS] [alarms] [power] [coverage] [gaps]

let seed: UInt64 = 20_261_130
let arguments = CommandLine.arguments.dropFirst()
let schools = arguments.compactMap { Int($0) }.first ?? 1000
let tables = arguments.filter { Int($0) == nil }

func asks(_ table: String) -> Bool { tables.isEmpty || tables.contains(table) }

print("Seed \(seed), \(schools) schools a row.\n")
if asks("alarms") { FalseAlarms.print(schools: schools, seed: seed) }
if asks("power") { Power.print(schools: schools, seed: seed, rosters: [15, 20, 30, 42, 60, 120]) }
if asks("coverage") { CoverageTable.print(schools: schools, seed: seed) }
if asks("gaps") {
  print("| answers of the groups | spread of the smaller, times | clear gap |\n|---|---|---|")
  for (row, (first, second, times)) in [
    (10, 20, 1.0), (10, 20, 1.5), (14, 24, 1.0), (14, 24, 1.5), (12, 60, 1.0), (12, 60, 1.5),
    (30, 40, 1.0), (30, 40, 1.5),
  ].enumerated() {
    var dice = Dice(seed: seed &+ UInt64(900_000 + row))
    var rates = Rates(schools: schools, columns: 1)
    for _ in 0..<schools { rates.add([Gaps.draw(first, second, times: times, &dice)]) }
    let tenths = Int(10 * times)
    print("| \(first) and \(second) | \(tenths / 10).\(tenths % 10) | \(rates.percent(0)) |")
  }
}
