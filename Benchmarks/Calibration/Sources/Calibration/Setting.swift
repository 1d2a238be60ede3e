/// How an invented school behaves; whole per mille where it is a share.
struct Setting {
  /// How many are on the roster.
  var roster = 42
  /// How many answer, wave by wave, where it is not `responding` of the roster.
  var answering: [Int] = []
  var responding = 750
  /// The share of the variance between answers that lasts from wave to wave.
  var lasting = 500
  /// Leave and are replaced between two waves.
  var turnover = 100
  /// Leave out all but one item of a scale.
  var unscored = 0
  /// How far the scales of one person go together.
  var together = 500
  /// How far the items of one scale do.
  var items = 500
  /// Of scores, in points.
  var spread = 18.0
  var level = 52.0
  /// Scores have a long tail towards the less safe end.
  var isSkewed = false
  /// This scale's answers lie 1.9 times as far apart as the others'.
  var extreme: Int?
  /// Points that each scale moves from the first wave to the last.
  var move: [Double] = [0, 0, 0, 0, 0]
  /// Where on the way each wave stands, from 0 to 1; a straight line where nothing is said.
  var path: [Double] = []

  static let scales = 5
  static let itemsOfScale = 3
  /// Five options.
  static let steps = 4

  func counted(in wave: Int) -> Int {
    wave < answering.count ? answering[wave] : max(10, roster * responding / 1000)
  }

  func move(of scale: Int, in wave: Int, of waves: Int) -> Double {
    let way = path.isEmpty ? Double(wave) / Double(max(1, waves - 1)) : path[wave]
    return move[scale] * way
  }
}
