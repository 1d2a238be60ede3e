import AloudBallots

extension Freezing.Loosening {
  /// Its key in a definition, in every language.
  var key: String {
    switch self {
    case .minimumResponses: "promise.minimum_responses"
    case .minimumGroup: "promise.minimum_group"
    case .comments: "promise.comments"
    case .countingPlace: "promise.count"
    }
  }
}
