import Synchronization

/// The ballot box without a disk: the twin that the contract tests hold the real one against.
package final class InMemoryBallotBox: BallotBox {
  private let state = Mutex(BoxContents())

  package init() {}

  package func issue(_ codes: Set<EntryID>) {
    state.withLock { $0.issued.formUnion($0.unknown(among: codes)) }
  }

  package func void(_ code: EntryID) -> Voiding {
    state.withLock { contents in
      let outcome = contents.voiding(of: code)
      if outcome == .voided {
        contents.issued.remove(code)
        contents.voided.insert(code)
      }
      return outcome
    }
  }

  package func deposit(_ deposits: [Deposit]) -> [Redemption] {
    state.withLock { contents in
      deposits.map { deposit in
        let outcome = contents.redemption(of: deposit)
        if outcome == .stored { contents.store(deposit) }
        return outcome
      }
    }
  }

  package func check() {}

  package func contents() -> BoxContents { state.withLock { $0 } }

  package func settle() {}
}
