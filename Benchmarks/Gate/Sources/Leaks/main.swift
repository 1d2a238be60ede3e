import Trials

// What usual ways of publishing give away of invented schools, beside ours: a Markdown table. The
// argument is how many schools.

let schools = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 200
print(LeakTable(schools: schools).text, terminator: "")
