import AloudCollector
import AloudDesk
import AloudHTTP
import AloudWords

/// What is said to the operator while many schools are served.
enum SchoolsTalk {
  static func say(_ event: SchoolsServing.Event) {
    switch event {
    case .listening(let frontage, let port):
      try? Console.show("http://\(SiteHost.address):\(port)/")
      Console.say("Each school is answered under /s/SCHOOL/, by the name of its folder.")
      if frontage == .proxy { Console.say("A proxy passes its https address on to this one.") }
      Console.say("Schools may come and go meanwhile. Ctrl-C ends it.")
    case .failed(let school, let refusal):
      let said = Console.words.said(of: refusal)
      Console.say("\(school): \(said.message)\n  help: \(said.help)")
    }
  }

  /// How many schools there are, and which cannot be served.
  static func say(_ overview: SchoolsOverview) {
    let (all, answering) = (overview.schools.count, overview.answering)
    Console.say(
      "\(all == 1 ? "1 school" : "\(all) schools"), of which \(answering) can be answered now.")
    for school in overview.broken {
      if let refusal = school.refusal { say(.failed(school.name, refusal)) }
    }
    for name in overview.unnamed {
      Console.say(
        "\(name): not served: the name of its folder cannot stand in an address, or differs from "
          + "another's in capitals alone\n  help: name it with letters, digits and hyphens")
    }
  }
}
