import Testing

@testable import AloudTally

@Suite struct CrossMomentsTests {
  private func moments(_ people: [[Int]]) -> CrossMoments {
    var moments = CrossMoments(items: 3)
    for person in people { moments.add(person) }
    return moments
  }

  @Test func `sums and products are those of the values`() {
    let moments = moments([[1, 2, 3], [4, 0, -1]])
    #expect(moments.complete == 2)
    #expect(moments.sums == [5, 2, 2])
    #expect(moments.products == [17, 2, -1, 2, 4, 6, -1, 6, 10])
    #expect(moments.product(0, 2) == moments.product(2, 0))
  }

  @Test func `the moments of two schools add up`() {
    let (here, there) = ([[1, 2, 3], [5, 5, 5]], [[4, 1, 2]])
    #expect(moments(here).merged(with: moments(there)) == moments(there + here))
  }
}
