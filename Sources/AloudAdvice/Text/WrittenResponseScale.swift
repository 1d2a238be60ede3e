import AloudDefinition
import AloudDiagnostics
import AloudModel

/// A response scale with its options.
struct WrittenResponseScale {
  let responseScale: ResponseScale
  let options: [WrittenOption]

  init(_ responseScale: ResponseScale, _ node: YAMLNode) {
    self.responseScale = responseScale
    let owner = "response scale '\(responseScale.id)'"
    options = (node["options"]?.elements ?? []).map {
      WrittenOption(label: $0["label"]?.texts(of: "an option of \(owner)") ?? [], place: $0.place)
    }
  }
}

/// An option with its labels.
struct WrittenOption {
  let label: [WrittenText]
  let place: SourceRange
}
